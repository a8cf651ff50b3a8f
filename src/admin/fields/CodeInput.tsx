/** One code of a list, chosen by what it is called. */

import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useWords } from '../shared/words';
import type { InputProps } from './props';

interface CodeInputProps extends InputProps<string> {
  choices: readonly { code: string; label: string }[];
  placeholder: string;
  /** Called with what is typed to search. */
  onTyped?: (text: string) => void;
}

export function CodeInput({ choices, placeholder, onTyped, ...props }: CodeInputProps) {
  const { name, value, onChange, label, labelAction, error, disabled, required } = props;
  const t = useWords();
  const ref = useFocusInputField<HTMLInputElement>(name);
  return (
    <Field.Root name={name} id={name} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        ref={ref}
        value={value ?? ''}
        disabled={disabled}
        placeholder={placeholder}
        clearLabel={t('field.clear')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onInputChange={(event) => onTyped?.(event.currentTarget.value)}
        onChange={(code?: string) => onChange(name, code || null)}
        onClear={() => onChange(name, null)}
      >
        {choices.map((choice) => (
          <ComboboxOption key={choice.code} value={choice.code} textValue={choice.label}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
