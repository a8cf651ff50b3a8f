/** What an expression of time can begin with, so that most words of a text are passed over at once. */
import type { Lexeme } from '../lexemes';
import {
  DAY_PARTS,
  DECADES,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  FREQUENCIES,
  MONTHS,
  MOVING_HOLIDAYS,
  ORDINALS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  SMALL_NUMBERS,
  TENS,
  UNITS,
  VAGUE_AMOUNTS,
  VAGUE_TIMES,
  WEEKDAYS,
} from './words';

const LEADS =
  `the a an this that these those his her its their half last past next coming upcoming current present previous
   first following subsequent preceding final latest early late mid earlier later end close beginning start middle
   more less no at up nearly almost over every each today yesterday tomorrow tonight overnight noon midday midnight
   near future fiscal recent year right couple q h fy`.split(/\s+/);

const holidays = [FIXED_HOLIDAYS, MOVING_HOLIDAYS, EASTER_HOLIDAYS].flatMap((table) => [...table.keys()]);

const STARTERS: ReadonlySet<string> = new Set([
  ...LEADS,
  ...[DAY_PARTS, DECADES, FREQUENCIES, MONTHS, ORDINALS, SEASONS, SHORT_MONTHS, SHORT_WEEKDAYS].flatMap(
    (table) => [...table.keys()],
  ),
  ...[SMALL_NUMBERS, TENS, VAGUE_TIMES, WEEKDAYS].flatMap((table) => [...table.keys()]),
  ...[...WEEKDAYS.keys()].map((weekday) => `${weekday}s`),
  ...Object.keys(UNITS),
  ...VAGUE_AMOUNTS,
  ...holidays.map((name) => /^[a-z]+/.exec(name)![0]),
  "'",
  '’',
  '`',
  '‘',
]);

const ARTICLES: ReadonlySet<string> = new Set('the a an this that these those his her its their'.split(' '));
/** Behind an article, more words can lead on to one of time. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...STARTERS,
  ...`comparable corresponding same very weekend period full solid whole long short more additional straight extra
   further other dozen number hundred thousand fortnight beginning latter calendar`.split(/\s+/),
]);

/** Looks at the lexeme and, behind an article, at the next. */
export function canStart(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind, lower } = lexemes[at]!;
  if (kind === 'number') return true;
  if (!STARTERS.has(lower)) return false;
  if (!ARTICLES.has(lower)) return true;
  const next = lexemes[at + 1];
  return next !== undefined && (next.kind === 'number' || BEHIND_ARTICLE.has(next.lower));
}
