/** The suggestions of one kind, to be folded away. */
import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../shared/words';
import { type Actions, Card } from './Card';
import type { Group as OneKind } from './proposals';

const Summary = styled.summary`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  cursor: pointer;
  padding-block: ${({ theme }) => theme.spaces[1]};
  color: ${({ theme }) => theme.colors.neutral600};
  &::before {
    content: '▸';
    width: 1rem;
  }
  details[open] > &::before {
    content: '▾';
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** The rest is a click away: nobody looks through a hundred names at once. */
const SHOWN = 8;

export function Group({ group: { kind, suggestions }, actions }: { group: OneKind; actions: Actions }) {
  const t = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? suggestions : suggestions.slice(0, SHOWN);
  return (
    <details open data-testid={`suggestions-${kind}`}>
      <Summary>
        <Typography variant="sigma" textColor="neutral700">
          {t(`suggestions.group.${kind}`)}
        </Typography>
        <Badge>{suggestions.length}</Badge>
      </Summary>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map((suggestion) => (
          <Card key={suggestion.key} suggestion={suggestion} actions={actions} />
        ))}
      </Flex>
      {shown.length < suggestions.length && (
        <Button size="S" variant="tertiary" onClick={() => setIsWhole(true)}>
          {t('related.more', { count: suggestions.length - shown.length })}
        </Button>
      )}
    </details>
  );
}
