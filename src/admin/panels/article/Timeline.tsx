/** The events that the draft reports, what happened around them, and a way to add one. */
import { useAsk } from '../../shared/ask';
import { useDraft } from '../../shared/draft';
import { uidOf } from '../../shared/kinds';
import { useMayManage } from '../../shared/may';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import type { Entry } from '../../timeline/entries';
import { Drawn } from '../Drawn';
import { AddEvent } from './AddEvent';

export default function Timeline({ documentId, document }: PanelProps) {
  const t = useWords();
  const mayCreate = useMayManage('create', uidOf('event'));
  const { body, revision } = useDraft(documentId, document?.updatedAt);
  const answer = useAsk<{ data: Entry[] }>(['timeline', 'draft', revision], ({ post }, signal) =>
    post('/dateline/articles/timeline', body, { signal }),
  );
  return (
    <>
      <PanelState answer={answer}>
        {({ data }) =>
          data.length > 0 ? <Drawn entries={ownFirst(data)} /> : <Nothing>{t('timeline.nothing')}</Nothing>
        }
      </PanelState>
      {mayCreate && <AddEvent />}
    </>
  );
}

/** The article's own events, then the ones around it; each in order of time, as they came. */
function ownFirst(entries: Entry[]): Entry[] {
  return [...entries.filter(({ of }) => of === 'article'), ...entries.filter(({ of }) => of !== 'article')];
}
