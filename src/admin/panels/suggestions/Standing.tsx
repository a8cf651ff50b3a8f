/** How many suggestions wait; in the same place what was just done, with the way back, so that nothing below moves. */
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useWords } from '../../shared/words';
import type { Done } from './use-standing';

/** Two lines, whatever it says. */
const HEIGHT = '4.4rem';

interface Props {
  count: number;
  done: Done | null;
  failure: string | null;
}

export function Standing({ count, done, failure }: Props) {
  const t = useWords();
  return (
    <Flex
      role="status"
      aria-live="polite"
      data-testid="suggestions-standing"
      minHeight={HEIGHT}
      gap={2}
      padding={2}
      justifyContent="space-between"
      background={failure ? 'danger100' : 'neutral100'}
      hasRadius
    >
      <Typography
        variant="pi"
        textColor={failure ? 'danger700' : 'neutral800'}
        style={{ overflowWrap: 'anywhere' }}
      >
        {failure ?? done?.text ?? t('suggestions.count', { count })}
      </Typography>
      {!failure && done?.undo && <TextButton onClick={() => done.undo?.()}>{t('undo')}</TextButton>}
    </Flex>
  );
}
