/** What is to be imported, to be looked at one after another or taken out again. */
import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { sizeInWords } from '../../../importing/limits';
import { useWords } from '../../shared/words';
import type { Source } from './source';

const Name = styled.button`
  font-size: 1.4rem;
  text-align: start;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  &[aria-current='true'] {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface Props {
  sources: Source[];
  selected: string | null;
  onSelect: (id: string) => void;
  onRemove: (id: string) => void;
}

export function SourceList({ sources, selected, onSelect, onRemove }: Props) {
  const t = useWords();
  // What was pasted stands above it in full.
  if (sources.every(({ kind }) => kind === 'text')) return null;
  return (
    <Box>
      <Typography tag="h2" variant="delta" role="status" aria-live="polite">
        {t('page.import.count', { count: sources.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {sources.map((source) => (
          <Flex tag="li" key={source.id} gap={3}>
            <Name type="button" aria-current={source.id === selected} onClick={() => onSelect(source.id)}>
              {source.name}
            </Name>
            {source.kind === 'file' && <Badge>{sizeInWords(source.file.size)}</Badge>}
            {source.kind === 'file' && (
              <IconButton
                size="S"
                variant="ghost"
                label={t('page.import.remove', { name: source.name })}
                onClick={() => onRemove(source.id)}
              >
                <Cross />
              </IconButton>
            )}
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
