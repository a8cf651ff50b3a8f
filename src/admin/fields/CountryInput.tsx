/** One country, by its name; stored as its ISO 3166-1 code. */

import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../shared/words';
import { countries } from './countries';
import type { InputProps } from './props';

export default function CountryInput(props: InputProps<string>) {
  const { name, value, onChange, label, labelAction, error, disabled, required } = props;
  const t = useWords();
  const ref = useFocusInputField<HTMLInputElement>(name);
  const { locale } = useIntl();
  const choices = useMemo(() => countries(locale, t('field.country.former')), [locale, t]);
  const known = !value || choices.some(({ code }) => code === value);
  return (
    <Field.Root name={name} id={name} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={ref}
        value={value ?? ''}
        disabled={disabled}
        placeholder={t('field.country.choose')}
        clearLabel={t('field.clear')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onChange={(code?: string) => onChange(name, code || null)}
        onClear={() => onChange(name, null)}
      >
        {!known && <ComboboxOption value={value}>{value}</ComboboxOption>}
        {choices.map(({ code, name: country }) => (
          <ComboboxOption key={code} value={code} textValue={`${country} ${code}`}>
            {`${country} ${code}`}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
