/** The timeline of a person, organization, source, event, topic or story. */
import { useAsk } from '../../shared/ask';
import { PLURALS } from '../../shared/kinds';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import type { Entry } from '../../timeline/entries';
import { Drawn } from '../Drawn';

const LIMIT = 100;

interface Answer {
  data: Entry[];
  meta: { offRecord?: Entry[]; cursor: { next: string | null } };
}

export default function EntityTimeline({ kind, documentId }: PanelProps) {
  const t = useWords();
  const answer = useAsk<Answer>(['timeline', kind, documentId], ({ get }, signal) =>
    get(`/dateline/${PLURALS[kind]}/${documentId}/timeline`, {
      params: { limit: LIMIT, order: 'desc' },
      signal,
    }),
  );
  return (
    <PanelState answer={answer}>
      {({ data, meta }) => {
        const entries = [...(meta.offRecord ?? []).map((entry) => ({ ...entry, onRecord: false })), ...data];
        return entries.length > 0 ? (
          <>
            <Drawn entries={entries} />
            {meta.cursor.next && <Nothing>{t('timeline.newest', { count: LIMIT })}</Nothing>}
          </>
        ) : (
          <Nothing>{t('timeline.nothing')}</Nothing>
        );
      }}
    </PanelState>
  );
}
