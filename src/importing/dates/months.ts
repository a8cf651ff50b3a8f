/** Names of months in the languages that news is written in, from Intl's tables (Unicode CLDR). */
import { foldAccents } from '../../reading/fold';

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro ru uk bg sr hr sl tr el et lv lt ca id vi ar he fa hi'.split(
    ' ',
  );
const SHORTEST = 3;

const tables = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month (1 to 12) that a word names, in the page's language first, then in English, then in any language where
 * all that know the word agree. Null where it names none.
 *
 * @param language BCP 47
 */
export function monthNamed(word: string, language: string | null): number | null {
  const folded = foldName(word);
  if (folded.length < SHORTEST) return null;
  const own = language?.split('-')[0] ?? 'en';
  for (const one of [own, 'en']) {
    const month = tableOf(one).get(folded);
    if (month !== undefined) return month;
  }
  const meant = new Set(LANGUAGES.flatMap((one) => tableOf(one).get(folded) ?? []));
  return meant.size === 1 ? [...meant][0]! : null;
}

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const made = LANGUAGES.includes(language) ? makeTable(language) : new Map<string, number>();
  tables.set(language, made);
  return made;
}

/** Long and short names, alone and beside a day, which many languages write otherwise. */
function makeTable(language: string): Map<string, number> {
  const table = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2021, month - 1, 15));
        const name = foldName(parts.find((part) => part.type === 'month')?.value ?? '');
        if (name.length >= SHORTEST && !table.has(name)) table.set(name, month);
      }
    }
  }
  return table;
}

function foldName(text: string): string {
  return foldAccents(text).toLowerCase().replace(/\./g, '').trim();
}
