/** A date, typed as people write it; what it means is told while it is typed. */

import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../shared/words';
import type { InputProps } from './props';
import { type Reading, readDate } from './read-date';

export default function EdtfInput(props: InputProps<string>) {
  const { name, value, onChange, label, hint, labelAction, error, disabled, required, placeholder } = props;
  const ref = useFocusInputField<HTMLInputElement>(name);
  const meaningId = useId();
  const [text, setText] = useState(value ?? '');
  const given = useRef(value ?? '');
  // The form was reset, or something else wrote the field: what was typed no longer counts.
  useEffect(() => {
    if ((value ?? '') !== given.current) {
      given.current = value ?? '';
      setText(given.current);
    }
  }, [value]);
  const reading = readDate(text);

  const type = (typed: string) => {
    const next = readDate(typed);
    const stored = next.outcome === 'read' ? next.edtf : typed.trim();
    setText(typed);
    given.current = stored;
    onChange(name, stored === '' ? null : stored);
  };
  // What is stored takes the place of the words when the field is left.
  const settle = () => reading.outcome === 'read' && setText(reading.edtf);

  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        type="text"
        value={text}
        disabled={disabled}
        placeholder={placeholder ?? '2021-10-18'}
        aria-describedby={meaningId}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
      <Flex id={meaningId} role="status" aria-live="polite" gap={1} wrap="wrap">
        <Meaning reading={reading} typed={text} />
      </Flex>
      <Field.Error />
      {reading.outcome === 'empty' && <Field.Hint />}
    </Field.Root>
  );
}

function Meaning({ reading, typed }: { reading: Reading; typed: string }) {
  const t = useWords();
  if (reading.outcome === 'empty') return null;
  if (reading.outcome === 'unread') {
    return (
      <Typography variant="pi" textColor="danger600">
        {reading.error}
      </Typography>
    );
  }
  return (
    <>
      {reading.edtf !== typed.trim() && (
        <Typography variant="pi" fontWeight="bold" textColor="primary600">
          {reading.edtf}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {t('field.edtf.means', { explanation: reading.explanation })}
      </Typography>
    </>
  );
}
