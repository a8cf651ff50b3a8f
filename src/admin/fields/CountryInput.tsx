/** One country, by its name; stored as its ISO 3166-1 code. */

import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../shared/words';
import { CodeInput } from './CodeInput';
import { countries } from './countries';
import type { InputProps } from './props';

export default function CountryInput(props: InputProps<string>) {
  const { value } = props;
  const t = useWords();
  const { locale } = useIntl();
  const choices = useMemo(() => {
    const known = countries(locale, t('field.country.former')).map(({ code, name }) => ({
      code,
      label: `${name} ${code}`,
    }));
    const isOther = value && !known.some(({ code }) => code === value);
    return isOther ? [{ code: value, label: value }, ...known] : known;
  }, [locale, t, value]);
  return <CodeInput {...props} choices={choices} placeholder={t('field.country.choose')} />;
}
