/** A language, by its name; stored as its BCP 47 tag. A tag that is not listed is offered when it is typed. */

import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { normalizeLanguage } from '../../validation/language';
import { useWords } from '../shared/words';
import { CodeInput } from './CodeInput';
import { LANGUAGES } from './languages';
import type { InputProps } from './props';

export default function LanguageInput(props: InputProps<string>) {
  const { value } = props;
  const t = useWords();
  const { locale } = useIntl();
  const [typed, setTyped] = useState<string>();
  const choices = useMemo(() => {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
    const other = [value, normalizeLanguage(typed?.trim() ?? '')].filter(
      (code) => code && !LANGUAGES.includes(code),
    );
    return [...new Set([...other, ...LANGUAGES])].map((code) => ({
      code: code as string,
      label: `${nameOf(names, code as string)} ${code}`,
    }));
  }, [locale, value, typed]);
  return (
    <CodeInput {...props} choices={choices} placeholder={t('field.language.choose')} onTyped={setTyped} />
  );
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
