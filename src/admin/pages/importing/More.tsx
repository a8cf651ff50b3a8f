/** What the reader is told where the contents alone do not say it. */
import { Box, Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../../shared/words';
import type { Settings } from './settings';
import type { Reading } from './source';

const Summary = styled.summary`
  cursor: pointer;
  width: max-content;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
`;

const BY_CONTENTS = 'by-contents';

interface Props {
  settings: Settings;
  reading: Reading;
  onReading: (reading: Reading) => void;
}

export function More({ settings, reading, onReading }: Props) {
  const t = useWords();
  return (
    <details>
      <Summary>{t('page.import.more')}</Summary>
      <Flex gap={4} paddingTop={3} alignItems="flex-start" wrap="wrap">
        <Box width="24rem">
          <Field.Root name="import-format">
            <Field.Label>{t('page.import.format')}</Field.Label>
            <SingleSelect
              value={reading.format ?? BY_CONTENTS}
              onChange={(value) =>
                onReading({ ...reading, format: value === BY_CONTENTS ? null : String(value) })
              }
            >
              {[BY_CONTENTS, ...settings.formats].map((format) => (
                <SingleSelectOption key={format} value={format}>
                  {format === BY_CONTENTS ? t('page.import.byContents') : format}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        <Box flex="1 1 40rem">
          <Field.Root name="import-mapping" hint={t('page.import.mappingHint')}>
            <Field.Label>{t('page.import.mapping')}</Field.Label>
            <Textarea
              value={reading.mapping}
              onChange={(event) => onReading({ ...reading, mapping: event.target.value })}
            />
            <Field.Hint />
          </Field.Root>
        </Box>
      </Flex>
    </details>
  );
}
