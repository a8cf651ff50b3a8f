/** Words for the mistakes that people make in dates, to say more than "syntax error". */
import { daysInMonth, isoDay } from './calendar';

const MISTAKES: [pattern: RegExp, reason: string][] = [
  [/^$/, 'it is empty'],
  [/\s/, 'it holds white space'],
  [/\d[Tt ]\d|:/, 'a time of day is not kept'],
  [/x/, 'an unknown digit is written X, in capitals'],
  [/^[~?%]?-/, 'years are 0001 to 9999'],
  [/^Y|^\d{5,}$/, 'years are 0001 to 9999'],
  [/^\d{1,3}[~?%]?$/, 'a year has four digits; a decade is written 201X and a century 20XX'],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/, 'the year comes first, as in 2021-10-18'],
];

/** Why the text is no date: a clause for the reader of a message. */
export function whyNoDate(text: string): string {
  const digits = /^[~?%]?(\d{4})[~?%]?-[~?%]?(\d{2})([~?%]?-[~?%]?\d{2})?[~?%]?$/.exec(text);
  if (!digits) {
    return MISTAKES.find(([pattern]) => pattern.test(text))?.[1] ?? 'it is not written as EDTF writes dates';
  }
  const month = Number(digits[2]);
  if (month >= 1 && month <= 12) return whyNoDay(Number(digits[1]), month);
  return digits[3] ? 'months are 01 to 12' : 'months are 01 to 12, and seasons 21 to 24';
}

/** Why that month has no such day. */
export function whyNoDay(year: number, month: number): string {
  return `${isoDay(year, month, 1).slice(0, 7)} has days 01 to ${daysInMonth(year, month)}`;
}
