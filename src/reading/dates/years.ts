/** Years, decades and centuries. */
import type { Lexeme } from '../lexemes';
import { behindHyphen, isGluedMark, isNumber, wordAt } from '../look';
import { ordinalAt } from './amounts';
import { yearText } from './days';
import type { Match } from './meaning';
import { DECADES, SMALL_NUMBERS, TENS } from './words';

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2100;
const BEFORE_YEAR = new Set(
  'in of since by for from to until till and or the through during before after between around about than circa fiscal year early late mid spring summer autumn fall winter ,'
    .split(' ')
    .concat('(', '-', '–', '—', '/'),
);

/** 1989, where it is no count of things. */
export function yearAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const inWords = yearInWordsAt(lexemes, at);
  if (inWords) return { end: inWords.end, meaning: { is: 'value', value: yearText(inWords.year) } };
  if (!isYearAt(lexemes, at)) return null;
  const year = Number(lexemes[at]!.text);
  const before = wordAt(lexemes, at - 1);
  const isLikely = year >= 1900 && year <= LATEST_YEAR - 50;
  if (!isLikely && !/^(?:in|since|of|until|from|year|to)$/.test(before)) return null;
  if (/^[$£€#%@]$/.test(before) || (/^[.:,/]$/.test(before) && lexemes[at]!.isGlued)) return null;
  if (!BEFORE_YEAR.has(before) && before !== '' && !isLikely) return null;
  const next = lexemes[at + 1];
  if (
    next &&
    /^(?:%|percent|per|points?|people|miles|feet|meters|metres|kilometers|square|pounds|tons|votes|dollars|jobs|million|billion|GMT|gmt|hours|local)$/.test(
      next.lower,
    )
  )
    return null;
  if (next?.isGlued && next.kind === 'word') return null;
  const last = secondYearAt(lexemes, at + 1, year);
  if (last)
    return { end: last.end, meaning: { is: 'value', value: `${yearText(year)}/${yearText(last.year)}` } };
  if (next?.isGlued && /^[:,.]$/.test(next.text) && lexemes[at + 2]?.isGlued && isNumber(lexemes, at + 2))
    return null;
  return { end: at + 1, meaning: { is: 'value', value: yearText(year) } };
}

/** the 1990s, the '80s, the nineties. */
export function decadeAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const hasArticle = wordAt(lexemes, start) === 'the';
  const at = hasArticle ? start + 1 : start;
  const named = DECADES.get(wordAt(lexemes, at));
  if (named !== undefined && (hasArticle || wordAt(lexemes, at - 1) === 'the')) return decade(named, at + 1);
  const mark = /^['’`‘]$/.test(wordAt(lexemes, at)) ? 1 : 0;
  const figures = lexemes[at + mark];
  if (figures?.kind !== 'number' || (mark === 1 && !figures.isGlued)) return null;
  const apostrophe =
    isGluedMark(lexemes, at + mark + 1, "'") || isGluedMark(lexemes, at + mark + 1, '’') ? 1 : 0;
  const suffix = lexemes[at + mark + 1 + apostrophe];
  if (!suffix?.isGlued || suffix.lower !== 's' || !figures.text.endsWith('0')) return null;
  const end = at + mark + 2 + apostrophe;
  if (figures.text.length === 4 && mark === 0) return decade(Number(figures.text), end);
  return figures.text.length === 2 && mark === 1 ? decade(1900 + Number(figures.text), end) : null;
}

/** the 19th century. */
export function centuryAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const at = wordAt(lexemes, start) === 'the' ? start + 1 : start;
  const ordinal = ordinalAt(lexemes, at);
  if (!ordinal || ordinal.ordinal < 2 || ordinal.ordinal > 21) return null;
  const unitAt = behindHyphen(lexemes, ordinal.end);
  if (!/^century$/.test(wordAt(lexemes, unitAt))) return null;
  return { end: unitAt + 1, meaning: { is: 'value', value: String(ordinal.ordinal - 1).padStart(2, '0') } };
}

export function isYearAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || lexeme.text.length !== 4) return false;
  const year = Number(lexeme.text);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** `nineteen ninety-four`, as broadcasts are written down. */
export function yearInWordsAt(lexemes: readonly Lexeme[], at: number): { year: number; end: number } | null {
  const first = wordAt(lexemes, at);
  if (first === 'two' && wordAt(lexemes, at + 1) === 'thousand' && wordAt(lexemes, at - 1) === 'year') {
    return { year: 2000, end: at + 2 };
  }
  if (first !== 'nineteen' && first !== 'eighteen') return null;
  const tens = TENS.get(wordAt(lexemes, at + 1));
  if (tens === undefined) return null;
  const unitAt = behindHyphen(lexemes, at + 2);
  const unit = SMALL_NUMBERS.get(wordAt(lexemes, unitAt)) ?? 0;
  const hasUnit = unit > 0 && unit < 10;
  const year = (first === 'nineteen' ? 1900 : 1800) + tens + (hasUnit ? unit : 0);
  return { year, end: hasUnit ? unitAt + 1 : at + 2 };
}

/** The other half of `1963-64`, `2010/11`, `2015–2018`. */
function secondYearAt(
  lexemes: readonly Lexeme[],
  at: number,
  first: number,
): { year: number; end: number } | null {
  const mark = lexemes[at];
  const figures = lexemes[at + 1];
  if (!mark?.isGlued || !/^[-–/]$/.test(mark.text) || !figures?.isGlued || figures.kind !== 'number')
    return null;
  const { text } = figures;
  const year =
    text.length === 4 ? Number(text) : text.length === 2 ? Math.floor(first / 100) * 100 + Number(text) : 0;
  const isWhole = !lexemes[at + 2]?.isGlued || !/^[-–/]$/.test(lexemes[at + 2]!.text);
  return isWhole && year > first && year - first < 100 ? { year, end: at + 2 } : null;
}

function decade(year: number, end: number): Match {
  return { end, meaning: { is: 'value', value: yearText(year).slice(0, 3) } };
}
