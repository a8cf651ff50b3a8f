/** What was rejected, with the way back. */
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useAsk } from '../../shared/ask';
import type { Draft } from '../../shared/draft';
import { PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { shortened } from './marks';
import { type Suggestions, titleOf } from './proposals';
import type { Rejection } from './unsaved-rejections';

const Summary = styled.summary`
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;

const LONGEST = 100;

interface Props {
  draft: Draft;
  count: number;
  /** Those of an article that was never saved; the server knows nothing of them. */
  unsent: Rejection[];
  onTakeBack: ((rejection: Rejection) => void) | undefined;
}

export function Rejected({ draft, count, unsent, onTakeBack }: Props) {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (count + unsent.length === 0) return null;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <Summary>{t('suggestions.rejected', { count: count + unsent.length })}</Summary>
      {unsent.length > 0 && <Items rejections={unsent} onTakeBack={onTakeBack} />}
      {isOpen && count > 0 && <Remembered draft={draft} onTakeBack={onTakeBack} />}
    </details>
  );
}

function Remembered({ draft: { body, revision }, onTakeBack }: Pick<Props, 'draft' | 'onTakeBack'>) {
  const answer = useAsk<Suggestions>(['suggestions', 'rejected', revision], ({ post }, signal) =>
    post('/dateline/articles/suggestions', { ...body, rejected: true }, { signal }),
  );
  return (
    <PanelState answer={answer}>
      {({ data }) => (
        <Items
          rejections={data
            .filter(({ isRejected }) => isRejected)
            .map(({ key, proposal }) => ({ key, words: titleOf(proposal) }))}
          onTakeBack={onTakeBack}
        />
      )}
    </PanelState>
  );
}

function Items({ rejections, onTakeBack }: { rejections: Rejection[] } & Pick<Props, 'onTakeBack'>) {
  const t = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      {rejections.map((rejection) => {
        const title = shortened(rejection.words, LONGEST);
        return (
          <Flex tag="li" key={rejection.key} justifyContent="space-between" alignItems="flex-start" gap={2}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {onTakeBack && (
              <TextButton
                aria-label={t('suggestions.takeBackOf', { title })}
                onClick={() => onTakeBack(rejection)}
              >
                {t('suggestions.takeBack')}
              </TextButton>
            )}
          </Flex>
        );
      })}
    </Flex>
  );
}
