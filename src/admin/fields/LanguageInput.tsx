/** A language, by its name; stored as its BCP 47 tag. A tag that is not listed is offered when it is typed. */

import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { normalizeLanguage } from '../../validation/language';
import { useWords } from '../shared/words';
import { LANGUAGES } from './languages';
import type { InputProps } from './props';

export default function LanguageInput(props: InputProps<string>) {
  const { name, value, onChange, label, labelAction, error, disabled, required } = props;
  const t = useWords();
  const ref = useFocusInputField<HTMLInputElement>(name);
  const { locale } = useIntl();
  const [typed, setTyped] = useState<string>();
  const choices = useMemo(() => {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
    const other = [value, normalizeLanguage(typed?.trim() ?? '')].filter(
      (code) => code && !LANGUAGES.includes(code),
    );
    return [...new Set([...other, ...LANGUAGES])].map((code) => ({
      code: code as string,
      name: nameOf(names, code as string),
    }));
  }, [locale, value, typed]);
  return (
    <Field.Root name={name} id={name} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={ref}
        value={value ?? ''}
        disabled={disabled}
        placeholder={t('field.language.choose')}
        clearLabel={t('field.clear')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onChange={(code?: string) => onChange(name, code || null)}
        onClear={() => onChange(name, null)}
      >
        {choices.map(({ code, name: language }) => (
          <ComboboxOption key={code} value={code} textValue={`${language} ${code}`}>
            {`${language} ${code}`}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
