/** The timeline of a side panel: a small axis, the list of what is on it, and the same in large on request. */
import { Box, Button, Flex, Modal } from '@strapi/design-system';
import { Expand } from '@strapi/icons';
import { useMemo, useState } from 'react';
import { useWords } from '../shared/words';
import { Axis } from '../timeline/Axis';
import { type Entry, onAxis } from '../timeline/entries';
import { spanOf } from '../timeline/marks';
import { useWidth } from '../timeline/use-width';
import { EntryList } from './EntryList';

const SMALL_LANES = 5;
const LARGE_LANES = 14;
/** The small list is for looking things up while writing; all of them stand in the large one. */
const LISTED = 6;

export function Drawn({ entries }: { entries: Entry[] }) {
  const t = useWords();
  const [selected, setSelected] = useState<string | null>(null);
  const [isLarge, setIsLarge] = useState(false);
  const own = entries.filter(({ of }) => of !== 'around');
  const listed = (own.length > 0 ? own : entries).slice(0, LISTED);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Picture entries={entries} lanes={SMALL_LANES} selected={selected} onSelect={setSelected} />
      <EntryList entries={listed} selected={selected} />
      <Button size="S" variant="tertiary" startIcon={<Expand />} onClick={() => setIsLarge(true)}>
        {t('timeline.enlarge', { count: entries.length })}
      </Button>
      <Modal.Root open={isLarge} onOpenChange={setIsLarge}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{t('timeline.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Picture
                entries={entries}
                lanes={LARGE_LANES}
                hasLabels
                selected={selected}
                onSelect={setSelected}
              />
              <EntryList entries={entries} selected={selected} />
            </Flex>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}

interface PictureProps {
  entries: Entry[];
  lanes: number;
  hasLabels?: boolean;
  selected: string | null;
  onSelect: (documentId: string | null) => void;
}

function Picture({ entries, lanes, hasLabels = false, selected, onSelect }: PictureProps) {
  const t = useWords();
  const [ref, width] = useWidth(170);
  const events = useMemo(() => entries.map(onAxis), [entries]);
  const span = useMemo(() => spanOf(events), [events]);
  if (!span) return null;
  return (
    <Box ref={ref} width="100%">
      <Axis
        events={events}
        span={span}
        width={width}
        lanes={lanes}
        hasLabels={hasLabels}
        label={t('timeline.picture', { count: entries.length })}
        selected={selected}
        onSelect={onSelect}
      />
    </Box>
  );
}
