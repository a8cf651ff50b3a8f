/** Whom and what the timeline concerns, how significant, and where. */
import {
  Box,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Tag,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { countries } from '../../fields/countries';
import { DocumentPicker } from '../../shared/DocumentPicker';
import { useWords } from '../../shared/words';
import type { Significance } from '../../timeline/entries';
import { type Filter, SUBJECTS, type Subject } from './filter';

interface Props {
  filter: Filter;
  onFilter: (next: Filter) => void;
}

export function FilterBar({ filter, onFilter }: Props) {
  const t = useWords();
  const { locale } = useIntl();
  const [subject, setSubject] = useState<Subject>('person');
  const places = useMemo(() => countries(locale, t('field.country.former')), [locale, t]);
  const { chosen } = filter;
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Grid.Root gap={4}>
        <Grid.Item col={2} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="subject">
            <Field.Label>{t('page.timeline.subject')}</Field.Label>
            <SingleSelect value={subject} onChange={(value) => setSubject(value as Subject)}>
              {SUBJECTS.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {t(`kind.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
          <DocumentPicker
            key={subject}
            kind={subject}
            label={t('page.timeline.pick')}
            without={chosen.map(({ documentId }) => documentId)}
            onPick={({ documentId, label }) =>
              onFilter({ ...filter, chosen: [...chosen, { subject, documentId, label }] })
            }
          />
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="significance">
            <Field.Label>{t('page.timeline.significance')}</Field.Label>
            <SingleSelect
              value={filter.significance}
              onChange={(value) => onFilter({ ...filter, significance: value as Significance })}
            >
              {(['minor', 'major', 'milestone'] as const).map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {t(`significance.least.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="country">
            <Field.Label>{t('page.timeline.country')}</Field.Label>
            <Combobox
              value={filter.country ?? ''}
              placeholder={t('page.timeline.anywhere')}
              clearLabel={t('field.clear')}
              autocomplete={{ type: 'list', filter: 'contains' }}
              onChange={(code?: string) => onFilter({ ...filter, country: code || null })}
              onClear={() => onFilter({ ...filter, country: null })}
            >
              {places.map(({ code, name }) => (
                <ComboboxOption key={code} value={code} textValue={`${name} ${code}`}>
                  {`${name} ${code}`}
                </ComboboxOption>
              ))}
            </Combobox>
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
      {chosen.length > 0 && (
        <Flex gap={2} wrap="wrap" paddingTop={3}>
          {chosen.map((one) => (
            <Tag
              key={one.documentId}
              icon={<Cross aria-hidden />}
              label={t('page.timeline.remove', { label: one.label })}
              onClick={() => onFilter({ ...filter, chosen: chosen.filter((other) => other !== one) })}
            >
              {one.label}
            </Tag>
          ))}
          {chosen.length > 1 && (
            <Box width="18rem">
              <SingleSelect
                size="S"
                aria-label={t('page.timeline.match')}
                value={filter.match}
                onChange={(value) => onFilter({ ...filter, match: value === 'any' ? 'any' : 'all' })}
              >
                <SingleSelectOption value="all">{t('page.timeline.match.all')}</SingleSelectOption>
                <SingleSelectOption value="any">{t('page.timeline.match.any')}</SingleSelectOption>
              </SingleSelect>
            </Box>
          )}
        </Flex>
      )}
    </Box>
  );
}
