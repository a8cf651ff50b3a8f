/** What came of each item: links to what was made, what was kept and lost, and what was refused with its mending. */
import { Badge, Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { DocumentLink } from '../../shared/DocumentLink';
import { editHref } from '../../shared/kinds';
import { useWords } from '../../shared/words';
import { Losses } from './Losses';
import { counted, type ImportOutcome, type Outcome, troubleFirst } from './outcomes';
import { Refused } from './Refused';
import type { Progress } from './run-import';

/** More would be slow to draw; the articles' list has them all. */
const SHOWN = 100;

const COLORS = {
  made: 'success',
  updated: 'primary',
  unchanged: 'neutral',
  kept: 'warning',
  refused: 'danger',
} as const;

export function Report({ progress, onMore }: { progress: Progress; onMore: () => void }) {
  const t = useWords();
  const { outcomes, done, of } = progress;
  const [shown, setShown] = useState(SHOWN);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = counted(outcomes);
  const summary = (Object.keys(counts) as Outcome[])
    .map((outcome) => t(`page.import.counted.${outcome}`, { count: counts[outcome] ?? 0 }))
    .join(', ');
  const single = outcomes.length === 1 ? outcomes[0] : undefined;
  return (
    <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Box role="status" aria-live="polite">
          <Typography tag="h2" ref={heading} tabIndex={-1} variant="beta">
            {summary || t('page.import.nothing')}
          </Typography>
          {done < of && <Typography>{t('page.import.stopped', { done, of })}</Typography>}
        </Box>
        <Flex gap={2}>
          {single?.documentId && single.kind && (
            <LinkButton tag={RouterLink} to={editHref(single.kind, single.documentId)}>
              {t(single.kind === 'article' ? 'page.import.openDraft' : 'page.import.openRecord')}
            </LinkButton>
          )}
          <Button variant="tertiary" onClick={onMore}>
            {t('page.import.another')}
          </Button>
        </Flex>
        <Flex tag="ul" direction="column" alignItems="stretch">
          {troubleFirst(outcomes)
            .slice(0, shown)
            .map((outcome) => (
              <Item key={`${outcome.file} ${outcome.item} ${outcome.documentId}`} outcome={outcome} />
            ))}
        </Flex>
        {shown < outcomes.length && (
          <Button variant="tertiary" onClick={() => setShown(shown + SHOWN)}>
            {t('related.more', { count: outcomes.length - shown })}
          </Button>
        )}
      </Flex>
    </Box>
  );
}

function Item({ outcome: one }: { outcome: ImportOutcome }) {
  const t = useWords();
  const { file, item, outcome, kind, documentId, title, kept, lost, waiting, refusal } = one;
  const color = COLORS[outcome];
  const name = title ?? (item === null ? file : t('page.import.item', { file, item }));
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderWidth="1px 0 0"
      borderStyle="solid"
    >
      <Flex gap={3} wrap="wrap">
        <Badge backgroundColor={`${color}100`} textColor={`${color}700`}>
          {t(`page.import.outcome.${one.isPublished && outcome === 'made' ? 'published' : outcome}`)}
        </Badge>
        {documentId && kind ? (
          <DocumentLink kind={kind} documentId={documentId}>
            {name}
          </DocumentLink>
        ) : (
          // A refusal of a whole file begins with its name.
          (name !== file || !refusal) && <Typography style={{ overflowWrap: 'anywhere' }}>{name}</Typography>
        )}
        {name !== file && (
          <Typography variant="pi" textColor="neutral600">
            {file}
          </Typography>
        )}
      </Flex>
      {refusal && <Refused of={file} refusal={refusal} />}
      {waiting > 0 && (
        <Typography tag="p" variant="pi" paddingTop={1}>
          {t('page.import.waiting', { count: waiting })}
        </Typography>
      )}
      {kept.map(({ field, reason }) => (
        <Typography tag="p" key={field} variant="pi" paddingTop={1}>
          {t('page.import.kept', { field, reason })}
        </Typography>
      ))}
      <Losses lost={lost} />
    </Box>
  );
}
