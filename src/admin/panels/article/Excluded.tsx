/** The articles that an editor left out, with the way back. */
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../../shared/words';
import { type Decisions, release } from './decisions';
import type { Decide } from './Related';

const Summary = styled.summary`
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;

export function Excluded({ decisions, decide }: { decisions: Decisions; decide: Decide | undefined }) {
  const t = useWords();
  if (decisions.exclusions.length === 0) return null;
  return (
    <details>
      <Summary>{t('related.excluded', { count: decisions.exclusions.length })}</Summary>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {decisions.exclusions.map((article) => (
          <Flex tag="li" key={article.documentId} justifyContent="space-between" gap={2}>
            <Typography variant="pi">{article.headline}</Typography>
            {decide && (
              <TextButton
                aria-label={t('related.includeOf', { headline: article.headline })}
                onClick={() => decide(release(decisions, article), 'related.included', article)}
              >
                {t('related.include')}
              </TextButton>
            )}
          </Flex>
        ))}
      </Flex>
    </details>
  );
}
