/** Accepts at once what needs no question: links, quotes and sources of the archive, above a confidence. */
import { Button, Flex } from '@strapi/design-system';
import { useWords } from '../../shared/words';
import { GROWS } from '../article/FixButton';
import { LEAST } from './confidence';
import { acceptableTogether, type Suggested } from './proposals';

interface Props {
  suggestions: Suggested[];
  isWaiting: boolean;
  onAccept: (suggestions: Suggested[]) => void;
}

export function AcceptAll({ suggestions, isWaiting, onAccept }: Props) {
  const t = useWords();
  const certain = acceptableTogether(suggestions, LEAST.certain);
  const likely = acceptableTogether(suggestions, LEAST.likely);
  const choices = [
    { word: 'suggestions.acceptCertain', together: certain },
    { word: 'suggestions.acceptLikely', together: likely.length > certain.length ? likely : [] },
  ] as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {choices.map(
        ({ word, together }) =>
          together.length > 1 && (
            <Button
              key={word}
              size="S"
              variant="secondary"
              disabled={isWaiting}
              style={{ ...GROWS, textAlign: 'center' }}
              onClick={() => onAccept(together)}
            >
              {t(word, { count: together.length })}
            </Button>
          ),
      )}
    </Flex>
  );
}
