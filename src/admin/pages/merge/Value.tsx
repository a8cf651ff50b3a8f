/** A field's value as an editor reads it. */
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type Called, shownLines } from './shown-lines';

/** Longer texts are cut: they are compared by their beginnings. */
const LONGEST = 240;

/** One line, or a list of them. */
export function Value({ field, value }: { field: string; value: unknown }) {
  const lines = shownLines(field, value, useCalled());
  if (lines.length < 2) return shortened(lines[0] ?? '—');
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{shortened(line)}</li>
      ))}
    </ul>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What countries and languages are called in the panel's language. */
function useCalled(): Called {
  const { locale } = useIntl();
  return useMemo(() => {
    const regions = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
    const languages = new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'code' });
    return { country: named(regions), language: named(languages) };
  }, [locale]);
}

/** A code that is none stands for itself. */
function named(names: Intl.DisplayNames): (code: string) => string {
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
