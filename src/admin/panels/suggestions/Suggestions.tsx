/** What the text of the draft proposes: whom to link, who said what, what happened when, whom it rests on. */
import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAsk } from '../../shared/ask';
import { type Draft, useDraft } from '../../shared/draft';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import { AcceptAll } from './AcceptAll';
import { DecideDialog, type Opened } from './DecideDialog';
import { Group } from './Group';
import { type Suggestions as Found, grouped, type RecordReference } from './proposals';
import { Rejected } from './Rejected';
import { Standing } from './Standing';
import { useDeciding } from './use-deciding';
import { useFocusAfter } from './use-focus-after';
import { useMayDecide } from './use-may-decide';
import { useShown } from './use-shown';

/** A text can propose fifty things, and other panels stand below. */
const HIGHEST = '70vh';

export default function Suggestions({ documentId, document }: PanelProps) {
  const draft = useDraft(documentId, document?.updatedAt);
  const answer = useAsk<Found>(['suggestions', draft.revision], ({ post }, signal) =>
    post('/dateline/articles/suggestions', draft.body, { signal }),
  );
  return (
    <PanelState answer={answer}>
      {(found) => <Shown found={found} draft={draft} documentId={documentId} />}
    </PanelState>
  );
}

interface ShownProps {
  found: Found;
  draft: Draft;
  documentId: string | undefined;
}

function Shown({ found, draft, documentId }: ShownProps) {
  const t = useWords();
  const may = useMayDecide(documentId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const deciding = useDeciding(documentId, setOpened);
  const { waiting, done, failure, gone, rejections } = deciding;
  const { suggestions, meta } = useShown(found, gone, waiting !== null || opened !== null);
  const list = useFocusAfter(suggestions.length);
  const actions = {
    may,
    waiting,
    accept: deciding.accept,
    choose: (suggestion: Opened['suggestion'], record: RecordReference) =>
      void deciding.decided(suggestion, suggestion.proposal, { record, isNew: false }),
    correct: (suggestion: Opened['suggestion']) => setOpened({ suggestion, isCorrecting: true }),
    reject: deciding.reject,
  };
  return (
    <>
      <Standing count={suggestions.length} done={done} failure={failure} />
      {may.change && (
        <AcceptAll
          suggestions={suggestions}
          isWaiting={waiting !== null}
          onAccept={deciding.acceptTogether}
        />
      )}
      <Flex
        ref={list}
        direction="column"
        alignItems="stretch"
        gap={3}
        style={{ maxHeight: HIGHEST, overflowY: 'auto' }}
      >
        {grouped(suggestions).map((group) => (
          <Group key={group.kind} group={group} actions={actions} />
        ))}
      </Flex>
      {meta.readTo < meta.length && <Nothing>{t('suggestions.readTo', { count: meta.readTo })}</Nothing>}
      <Rejected
        draft={draft}
        count={meta.rejected}
        unsent={rejections.unsent}
        onTakeBack={may.reject ? (one) => void deciding.takeBackRejection(one) : undefined}
      />
      {rejections.unsent.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {t('suggestions.unsent')}
        </Typography>
      )}
      {opened && (
        <DecideDialog
          opened={opened}
          may={may}
          isWaiting={waiting !== null}
          failure={failure}
          onDecided={(proposal, made) => void deciding.decided(opened.suggestion, proposal, made)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
