/** What a reader would be offered beside the draft as it stands, and what the editor decides about it. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAsk, useChange } from '../../shared/ask';
import { useDraft } from '../../shared/draft';
import { uidOf } from '../../shared/kinds';
import { useMayManage } from '../../shared/may';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords, type Word } from '../../shared/words';
import type { Decided, Decisions } from './decisions';
import { Excluded } from './Excluded';
import { type RelatedArticle, RelatedItem } from './RelatedItem';
import { Undo } from './Undo';

interface Answer {
  data: RelatedArticle[];
  meta: { decisions: Decisions };
}

interface Done {
  word: Word;
  headline: string;
  before: Decisions;
}

/** The panel is one of several; the rest is a click away. */
const SHOWN = 5;

/** Decides: what is to hold from now on, and what to say of it. */
export type Decide = (next: Decisions, word: Word, article: Decided) => void;

export default function Related({ documentId, document }: PanelProps) {
  const t = useWords();
  const { body, revision } = useDraft(documentId, document?.updatedAt);
  const mayDecide = useMayManage('update', uidOf('article')) && documentId !== undefined;
  const [isWhole, setIsWhole] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const answer = useAsk<Answer>(['related', revision], ({ post }, signal) =>
    post('/dateline/articles/related', body, { signal }),
  );
  const put = useChange<Decisions>(
    ({ put: send }, next) => send(`/dateline/articles/${documentId}/related`, idsOf(next)),
    [['related']],
  );
  return (
    <PanelState answer={answer}>
      {({ data, meta: { decisions } }) => {
        const decide: Decide = (next, word, { headline }) =>
          put.mutate(next, { onSuccess: () => setDone({ word, headline, before: decisions }) });
        return (
          <>
            {done && (
              <Undo
                text={t(done.word, { headline: done.headline })}
                onUndo={() => put.mutate(done.before, { onSuccess: () => setDone(null) })}
              />
            )}
            {put.isError && (
              <Typography variant="pi" textColor="danger600" role="alert">
                {t('related.notSaved')}
              </Typography>
            )}
            {data.length === 0 && <Nothing>{t('related.nothing')}</Nothing>}
            <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
              {data.slice(0, isWhole ? undefined : SHOWN).map((article) => (
                <RelatedItem
                  key={article.documentId}
                  article={article}
                  decisions={decisions}
                  decide={mayDecide ? decide : undefined}
                />
              ))}
            </Flex>
            {!isWhole && data.length > SHOWN && (
              <Button size="S" variant="tertiary" onClick={() => setIsWhole(true)}>
                {t('related.more', { count: data.length - SHOWN })}
              </Button>
            )}
            <Excluded decisions={decisions} decide={mayDecide ? decide : undefined} />
            {documentId === undefined && <Nothing>{t('related.saveFirst')}</Nothing>}
          </>
        );
      }}
    </PanelState>
  );
}

function idsOf({ pins, exclusions }: Decisions): { pins: string[]; exclusions: string[] } {
  return {
    pins: pins.map(({ documentId }) => documentId),
    exclusions: exclusions.map(({ documentId }) => documentId),
  };
}
