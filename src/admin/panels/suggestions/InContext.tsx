/** The words of a suggestion where they stand in the text. */
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../../shared/words';
import { marked } from './marks';
import type { Passage } from './proposals';

const Words = styled.mark`
  background: ${({ theme }) => theme.colors.warning200};
  color: ${({ theme }) => theme.colors.neutral900};
  border-radius: 2px;
  padding-inline: 1px;
`;

const Quiet = styled.summary`
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;

export function InContext({ passages, mentions }: { passages: readonly Passage[]; mentions: number }) {
  const t = useWords();
  const [first, ...others] = passages;
  if (!first) return null;
  return (
    <>
      <InText passage={first} />
      {others.length > 0 && (
        <details>
          <Quiet>{t('suggestions.places', { count: mentions - 1 })}</Quiet>
          {others.map((passage) => (
            <Box key={JSON.stringify(passage)} paddingTop={1}>
              <InText passage={passage} />
            </Box>
          ))}
        </details>
      )}
    </>
  );
}

function InText({ passage }: { passage: Passage }) {
  const { before, words, after } = marked(passage);
  return (
    <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
      {before}
      <Words>{words}</Words>
      {after}
    </Typography>
  );
}
