/** Several countries; stored as a JSON list of ISO 3166-1 codes. */

import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../shared/words';
import { called, countries } from './countries';
import { listOf } from './list-of';
import type { InputProps } from './props';

export default function CountriesInput(props: InputProps<unknown>) {
  const { name, value, onChange, label, labelAction, error, disabled, required } = props;
  const t = useWords();
  const ref = useFocusInputField<HTMLInputElement>(name);
  const { locale } = useIntl();
  const [typed, setTyped] = useState('');
  const choices = useMemo(() => countries(locale, t('field.country.former')), [locale, t]);
  const chosen = listOf(value);
  const set = (codes: string[]) => onChange(name, codes.length > 0 ? codes : null);
  return (
    <Field.Root name={name} id={name} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={ref}
        value=""
        textValue={typed}
        disabled={disabled}
        placeholder={t('field.country.add')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onTextValueChange={setTyped}
        onChange={(code?: string) => {
          if (code) set([...chosen, code]);
          setTyped('');
        }}
      >
        {choices
          .filter(({ code }) => !chosen.includes(code))
          .map(({ code, name: country }) => (
            <ComboboxOption key={code} value={code} textValue={`${country} ${code}`}>
              {`${country} ${code}`}
            </ComboboxOption>
          ))}
      </Combobox>
      <Flex gap={2} wrap="wrap">
        {chosen.map((code) => (
          <Tag
            key={code}
            icon={<Cross aria-hidden />}
            disabled={disabled}
            label={t('field.country.remove', { country: called(code, choices) })}
            onClick={() => set(chosen.filter((other) => other !== code))}
          >
            {called(code, choices)}
          </Tag>
        ))}
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}
