/** What a draft cannot keep of a file, to be looked at there. */
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Loss } from '../../../importing/page';
import { useWords } from '../../shared/words';

const Summary = styled.summary`
  cursor: pointer;
  width: max-content;
  color: ${({ theme }) => theme.colors.warning700};
  font-size: 1.2rem;
`;

export function Losses({ lost }: { lost: readonly Loss[] }) {
  const t = useWords();
  if (lost.length === 0) return null;
  return (
    <details>
      <Summary>{t('page.import.lost', { count: lost.length })}</Summary>
      <Box tag="ul" paddingTop={1}>
        {lost.map(({ what, detail }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two losses may read the same, and none changes its place
          <Typography tag="li" key={index} variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {`${t(`page.import.lost.${what}`)}: ${detail}`}
          </Typography>
        ))}
      </Box>
    </details>
  );
}
