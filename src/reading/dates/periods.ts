/** Parts of the year: quarters, halves, seasons, holidays, weekends. */
import type { Lexeme } from '../lexemes';
import { behindHyphen, behindPossessive, wordAt } from '../look';
import { ordinalAt } from './amounts';
import type { Match, Meaning, YearMeant } from './meaning';
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, MOVING_HOLIDAYS, SEASONS } from './words';
import { isYearAt, yearInWordsAt } from './years';

const YEAR_OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const BEFORE_SEASON = new Set('in into of during by the early late mid until since through that'.split(' '));
const LONGEST_HOLIDAY = 5;
const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [FIXED_HOLIDAYS, MOVING_HOLIDAYS, EASTER_HOLIDAYS].flatMap((table) =>
    [...table.keys()].map((name) => /^[a-z]+/.exec(name)![0]),
  ),
);

/** `the third quarter of 1984`, `this year's first half`, `fiscal second-quarter`, `the 1988 third quarter`. */
export function quarterAt(lexemes: readonly Lexeme[], start: number): Match | null {
  let at = start;
  if (wordAt(lexemes, at) === 'the') at += 1;
  const before = yearBeforeAt(lexemes, at);
  if (before) at = before.end;
  let isFiscal = false;
  if (wordAt(lexemes, at) === 'fiscal') {
    isFiscal = true;
    at = behindHyphen(lexemes, at + 1);
  }
  const letter = wordAt(lexemes, at);
  const figure = lexemes[at + 1];
  if ((letter === 'q' || letter === 'h') && figure?.isGlued && /^[1-4]$/.test(figure.text)) {
    const after = before ? null : yearAfterAt(lexemes, at + 2);
    const number = Number(figure.text);
    if (letter === 'h' && (number > 2 || !(before ?? after))) return null;
    const year: YearMeant = before?.year ?? after?.year ?? { which: null };
    return {
      end: after?.end ?? at + 2,
      meaning: { is: 'part of year', letter: letter === 'q' ? 'Q' : 'H', number, year },
    };
  }
  const ordinal = ordinalAt(lexemes, at);
  const isLast = wordAt(lexemes, at) === 'last' || wordAt(lexemes, at) === 'final';
  if (!ordinal && !isLast) return null;
  const nounAt = behindHyphen(lexemes, ordinal ? ordinal.end : at + 1);
  const noun = wordAt(lexemes, nounAt);
  if (noun !== 'quarter' && noun !== 'half') return null;
  if (nounAt > (ordinal?.end ?? at + 1) && at === start + 1 && wordAt(lexemes, start) === 'the') return null;
  const number = ordinal?.ordinal ?? (noun === 'half' ? 2 : 4);
  if (number > (noun === 'half' ? 2 : 4) || (isLast && wordAt(lexemes, nounAt + 1) !== 'of')) return null;
  const after = before ? null : yearAfterAt(lexemes, nounAt + 1);
  if (noun === 'half' && !before && !after) return null;
  const year: YearMeant = before?.year ?? after?.year ?? { which: null };
  const meaning: Meaning = { is: 'part of year', letter: noun === 'half' ? 'H' : 'Q', number, year };
  return {
    end: after?.end ?? nounAt + 1,
    meaning,
    ...(isFiscal || after?.isFiscal ? { isFiscal: true } : {}),
  };
}

/** `the summer of 1998`, `summer 1998`, `in the summer`. */
export function seasonAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const at = wordAt(lexemes, start) === 'the' ? start + 1 : start;
  const season = SEASONS.get(wordAt(lexemes, at));
  if (!season) return null;
  const after = yearAfterAt(lexemes, at + 1);
  const what: Meaning = { is: 'season', season, which: null };
  if (after) return { end: after.end, meaning: { is: 'of year', what, year: after.year } };
  const isTime = BEFORE_SEASON.has(wordAt(lexemes, start - 1)) && (at > start || season !== 'FA');
  return isTime && !/^(?:season|games|olympics|camp|break)$/.test(wordAt(lexemes, at + 1))
    ? { end: at + 1, meaning: what }
    : null;
}

/** `Thanksgiving Day`, `Christmas 1994`. */
export function holidayAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const found = holidayNameAt(lexemes, at);
  if (!found) return null;
  const yearIndex = wordAt(lexemes, found.end) === ',' ? found.end + 1 : found.end;
  if (isYearAt(lexemes, yearIndex)) {
    const year = Number(lexemes[yearIndex]!.text);
    return { end: yearIndex + 1, meaning: { is: 'holiday', name: found.name, year, which: null } };
  }
  return { end: found.end, meaning: { is: 'holiday', name: found.name, year: null, which: null } };
}

/** `last year's`, `the 1988`. */
export function yearBeforeAt(
  lexemes: readonly Lexeme[],
  at: number,
): { year: YearMeant; end: number } | null {
  if (isYearAt(lexemes, at))
    return { year: { year: Number(lexemes[at]!.text) }, end: behindPossessive(lexemes, at + 1) };
  const word = wordAt(lexemes, at);
  const offset = Object.hasOwn(YEAR_OFFSETS, word) ? YEAR_OFFSETS[word] : undefined;
  if (offset === undefined || wordAt(lexemes, at + 1) !== 'year') return null;
  const end = behindPossessive(lexemes, at + 2);
  return end > at + 2 ? { year: { offset }, end } : null;
}

/** `1984`, `of 1984`, `last year`, `of next year`. */
export function yearAfterAt(
  lexemes: readonly Lexeme[],
  at: number,
): { year: YearMeant; end: number; isFiscal: boolean } | null {
  let next =
    wordAt(lexemes, at) === 'of' || wordAt(lexemes, at) === ',' || wordAt(lexemes, at) === 'in' ? at + 1 : at;
  const isFiscal = wordAt(lexemes, next) === 'fiscal' || wordAt(lexemes, next) === 'fy';
  if (isFiscal) next += 1;
  if (isYearAt(lexemes, next))
    return { year: { year: Number(lexemes[next]!.text) }, end: next + 1, isFiscal };
  const inWords = yearInWordsAt(lexemes, next);
  if (inWords) return { year: { year: inWords.year }, end: inWords.end, isFiscal };
  const word = wordAt(lexemes, next);
  const offset = Object.hasOwn(YEAR_OFFSETS, word) ? YEAR_OFFSETS[word] : undefined;
  if (offset === undefined || wordAt(lexemes, next + 1) !== 'year' || wordAt(lexemes, at) === ',')
    return null;
  return behindPossessive(lexemes, next + 2) === next + 2
    ? { year: { offset }, end: next + 2, isFiscal }
    : null;
}

function holidayNameAt(lexemes: readonly Lexeme[], at: number): { name: string; end: number } | null {
  if (!HOLIDAY_STARTS.has(wordAt(lexemes, at))) return null;
  let name = '';
  let best: { name: string; end: number } | null = null;
  for (let end = at; end < at + LONGEST_HOLIDAY && end < lexemes.length; end += 1) {
    const { lower, isGlued } = lexemes[end]!;
    const written = lower === '’' ? "'" : lower;
    name = name === '' || isGlued ? name + written : `${name} ${written}`;
    if (FIXED_HOLIDAYS.has(name) || MOVING_HOLIDAYS.has(name) || EASTER_HOLIDAYS.has(name))
      best = { name, end: end + 1 };
  }
  return best;
}
