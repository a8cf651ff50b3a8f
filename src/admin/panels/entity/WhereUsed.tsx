/** Where a record is named: published articles, drafts and other records told apart. */
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { type Answer, useAsk } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { useDay } from '../../shared/days';
import { kindOf, PLURALS } from '../../shared/kinds';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';

const PLACES = ['published', 'drafts', 'records'] as const;
type Place = (typeof PLACES)[number];

interface Use {
  type: string;
  uid: string;
  documentId: string;
  title: string;
  publishedOn: string | null;
  as: string[];
}

interface Uses {
  data: Use[];
  meta: {
    cursor: { next: string | null };
    counts: Record<Place, { count: number; exact: boolean }>;
    hidden: number;
  };
}

const LIMIT = 10;

export default function WhereUsed({ kind, documentId }: PanelProps) {
  const t = useWords();
  const [place, setPlace] = useState<Place>('published');
  const [cursors, setCursors] = useState<(string | undefined)[]>([undefined]);
  const cursor = cursors.at(-1);
  const answer: Answer<Uses> = useAsk(['where-used', kind, documentId, place, cursor], ({ get }, signal) =>
    get(`/dateline/${PLURALS[kind]}/${documentId}/where-used`, {
      params: { of: place, limit: LIMIT, ...(cursor && { cursor }) },
      signal,
    }),
  );
  const choose = (next: string | number) => {
    setPlace(next as Place);
    setCursors([undefined]);
  };
  return (
    <PanelState answer={answer}>
      {({ data, meta }) => (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <SingleSelect size="S" aria-label={t('whereUsed.title')} value={place} onChange={choose}>
            {PLACES.map((of) => (
              <SingleSelectOption key={of} value={of}>
                {t(`whereUsed.${of}`, { count: shownCount(meta.counts[of]) })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          {data.length === 0 && (
            <Nothing>{t(meta.cursor.next ? 'whereUsed.goOn' : 'whereUsed.nothing')}</Nothing>
          )}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {data.map((use) => (
              <UseItem key={`${use.uid} ${use.documentId}`} use={use} />
            ))}
          </Flex>
          {meta.hidden > 0 && <Nothing>{t('whereUsed.hidden', { count: meta.hidden })}</Nothing>}
          <Flex gap={2}>
            {cursors.length > 1 && (
              <Button size="S" variant="tertiary" onClick={() => setCursors(cursors.slice(0, -1))}>
                {t('previous')}
              </Button>
            )}
            {meta.cursor.next && (
              <Button
                size="S"
                variant="tertiary"
                onClick={() => setCursors([...cursors, meta.cursor.next ?? undefined])}
              >
                {t('next')}
              </Button>
            )}
          </Flex>
        </Flex>
      )}
    </PanelState>
  );
}

/** A count that may be more than was counted. */
function shownCount({ count, exact }: { count: number; exact: boolean }): string {
  return exact ? count.toLocaleString() : `${count.toLocaleString()}+`;
}

function UseItem({ use }: { use: Use }) {
  const day = useDay();
  return (
    <Box tag="li">
      <DocumentLink kind={kindOf(use.uid) ?? 'article'} documentId={use.documentId}>
        {use.title}
      </DocumentLink>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[day(use.publishedOn), use.as.join(', ')].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}
