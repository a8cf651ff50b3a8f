/** How far the import is. */
import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../../shared/words';
import type { Progress } from './run-import';

export function Running({ progress, onStop }: { progress: Progress; onStop: () => void }) {
  const t = useWords();
  const [isStopping, setIsStopping] = useState(false);
  const { done, of, current, outcomes } = progress;
  return (
    <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <ProgressBar
          value={Math.round((done / of) * 100)}
          style={{ width: '100%' }}
          aria-label={t('page.import.running')}
        />
        <Box role="status" aria-live="polite">
          <Typography tag="p" variant="delta">
            {t('page.import.items', { count: outcomes.length })}
          </Typography>
          <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {t('page.import.at', { file: current ?? '', place: Math.min(done + 1, of), of })}
          </Typography>
        </Box>
        <Box>
          <Button
            variant="tertiary"
            loading={isStopping}
            onClick={() => {
              setIsStopping(true);
              onStop();
            }}
          >
            {t('page.import.stop')}
          </Button>
        </Box>
      </Flex>
    </Box>
  );
}
