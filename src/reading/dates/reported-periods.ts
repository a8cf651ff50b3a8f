/** The periods of business reports: the quarter, the year-ago period, fiscal 1989. */
import type { Lexeme } from '../lexemes';
import { behindHyphen, wordAt } from '../look';
import type { Match } from './meaning';
import { quarterAt } from './periods';
import { isYearAt } from './years';

const COMPARED = new Set('comparable corresponding same'.split(' '));

/** `the quarter`, `the latest period`, `the comparable year-ago quarter`, `year-earlier`, `the year-earlier third quarter`. */
export function reportedPeriodAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const hasArticle = wordAt(lexemes, start) === 'the';
  let at = hasArticle ? start + 1 : start;
  if (COMPARED.has(wordAt(lexemes, at))) at += 1;
  if (hasArticle && isYearAt(lexemes, at) && /^(?:quarter|period)$/.test(wordAt(lexemes, at + 1))) {
    const year = Number(lexemes[at]!.text);
    return { end: at + 2, meaning: { is: 'reported quarter', yearsBack: 0, year } };
  }
  const ago = yearAgoEnd(lexemes, at);
  if (ago !== null) {
    const noun = wordAt(lexemes, ago);
    if (noun === 'quarter' || noun === 'period')
      return { end: ago + 1, meaning: { is: 'reported quarter', yearsBack: 1 } };
    const named = quarterAt(lexemes, ago);
    if (named) return { end: named.end, meaning: { is: 'reported quarter', yearsBack: 1 } };
    return at === start ? { end: ago, meaning: { is: 'reported quarter', yearsBack: 1 } } : null;
  }
  if (!hasArticle) return null;
  if (wordAt(lexemes, at) === 'latest') at += 1;
  const isPeriod =
    wordAt(lexemes, at) === 'quarter' || (wordAt(lexemes, at) === 'period' && at === start + 2);
  return isPeriod ? { end: at + 1, meaning: { is: 'reported quarter', yearsBack: 0 } } : null;
}

/** `fiscal 1989`, `FY2013`. */
export function fiscalYearAt(lexemes: readonly Lexeme[], at: number): Match | null {
  if (!/^(?:fiscal|fy)$/.test(wordAt(lexemes, at)) || !isYearAt(lexemes, at + 1)) return null;
  return { end: at + 2, meaning: { is: 'value', value: lexemes[at + 1]!.text }, isFiscal: true };
}

/** The index behind `year-ago` or `year-earlier`. */
function yearAgoEnd(lexemes: readonly Lexeme[], at: number): number | null {
  if (wordAt(lexemes, at) !== 'year') return null;
  const second = behindHyphen(lexemes, at + 1);
  const word = wordAt(lexemes, second);
  return second > at + 1 && (word === 'ago' || word === 'earlier') ? second + 1 : null;
}
