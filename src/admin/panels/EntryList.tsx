/** The entries of a timeline as a list: what the drawing shows, for reading, the keyboard and screen readers. */
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { DocumentLink } from '../shared/DocumentLink';
import { useWords } from '../shared/words';
import type { Entry } from '../timeline/entries';

interface Props {
  entries: Entry[];
  selected: string | null;
}

export function EntryList({ entries, selected }: Props) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {entries.map((entry) => (
        <EntryItem key={entry.documentId} entry={entry} isSelected={entry.documentId === selected} />
      ))}
    </Flex>
  );
}

function EntryItem({ entry, isSelected }: { entry: Entry; isSelected: boolean }) {
  const t = useWords();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <Box
      tag="li"
      ref={ref}
      paddingLeft={2}
      borderStyle="solid"
      borderWidth="0 0 0 2px"
      borderColor={entry.of === 'around' ? 'neutral300' : 'primary600'}
      background={isSelected ? 'primary100' : undefined}
    >
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi" fontWeight="bold" textColor="neutral700">
          {entry.date.display}
        </Typography>
        {entry.of === 'around' && <Badge>{t('timeline.around')}</Badge>}
        {entry.onRecord === false && <Badge>{t('timeline.offRecord')}</Badge>}
      </Flex>
      <DocumentLink kind="event" documentId={entry.documentId}>
        {entry.title}
      </DocumentLink>
    </Box>
  );
}
