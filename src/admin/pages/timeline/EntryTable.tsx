/** The events that the chart shows, one a row: the way to edit them, and what screen readers and keyboards use. */
import { Badge, Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { DocumentLink } from '../../shared/DocumentLink';
import { useWords } from '../../shared/words';
import type { Entry } from '../../timeline/entries';

interface Props {
  entries: Entry[];
  selected: string | null;
  onSelect: (documentId: string | null) => void;
}

const WRAPS = { whiteSpace: 'normal', maxWidth: '32rem' } as const;

export function EntryTable({ entries, selected, onSelect }: Props) {
  const t = useWords();
  const row = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when another one is selected
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <Table colCount={4} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {(['date', 'event', 'significance', 'who'] as const).map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{t(`page.timeline.column.${column}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr
            key={entry.documentId}
            onMouseEnter={() => onSelect(entry.documentId)}
            aria-selected={entry.documentId === selected}
          >
            <Td>
              <Typography
                ref={entry.documentId === selected ? row : undefined}
                fontWeight={entry.documentId === selected ? 'bold' : undefined}
              >
                {entry.date.display}
              </Typography>
            </Td>
            <Td>
              <Box minWidth="20rem" maxWidth="44rem" paddingTop={2} paddingBottom={2}>
                <DocumentLink kind="event" documentId={entry.documentId}>
                  {entry.title}
                </DocumentLink>
              </Box>
            </Td>
            <Td>
              <Badge>{t(`significance.${entry.significance}`)}</Badge>
            </Td>
            <Td>
              <Typography tag="div" textColor="neutral600" style={WRAPS}>
                {participants(entry)}
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

const NAMED = 3;

function participants({ people = [], organizations = [] }: Entry): string {
  const names = [...people, ...organizations].map(({ name }) => name);
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} +${names.length - NAMED}`
    : names.join(', ');
}
