import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useWords } from '../../shared/words';

/** What was just done, and the way back. */
export function Undo({ text, onUndo }: { text: string; onUndo: () => void }) {
  const t = useWords();
  return (
    <Flex role="status" gap={2} justifyContent="space-between" padding={2} background="neutral100" hasRadius>
      <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      <TextButton onClick={onUndo}>{t('undo')}</TextButton>
    </Flex>
  );
}
