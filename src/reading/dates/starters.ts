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

export function canStart({ kind, lower }: Lexeme): boolean {
  return kind === 'number' || STARTERS.has(lower);
}
