/** A Wikidata id, with the page that it leads to. */

import { Field, Link, TextInput, Typography } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { wikidataIdFault } from '../../validation/wikidata-id';
import { useWords } from '../shared/words';
import type { InputProps } from './props';

/** The id in what was typed or pasted: an address of Wikidata is taken for the id in it. */
export function idIn(typed: string): string {
  const text = typed.trim();
  return (
    /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(text)?.[1] ?? text.toUpperCase()
  );
}

export default function WikidataInput(props: InputProps<string>) {
  const { name, value, onChange, label, labelAction, error, disabled, required, placeholder } = props;
  const t = useWords();
  const ref = useFocusInputField<HTMLInputElement>(name);
  const fault = value ? wikidataIdFault(value) : null;
  return (
    <Field.Root name={name} id={name} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        type="text"
        value={value ?? ''}
        disabled={disabled}
        placeholder={placeholder ?? 'Q7184'}
        onChange={(event) => onChange(name, idIn(event.target.value) || null)}
      />
      {value && !fault && (
        <Link href={`https://www.wikidata.org/wiki/${value}`} isExternal>
          {t('field.wikidata.open', { id: value })}
        </Link>
      )}
      {fault && (
        <Typography variant="pi" textColor="danger600">
          {t('field.wikidata.fault', { fault })}
        </Typography>
      )}
      <Field.Error />
    </Field.Root>
  );
}
