/** From a TIMEX3 value to an EDTF date (ISO 8601-2), as the record keeps dates. */
import { daysInMonth } from '../../dates/calendar';
import { dayText, mondayOf, monthText } from './days';
import type { Modifier } from './meaning';

const SEASON_CODES: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Null where the value is no date of the years 0001 to 9999: a length, a frequency, a vague time. */
export function edtfOf(value: string, modifier?: Modifier): string | null {
  const plain = plainEdtf(value);
  if (plain === null || modifier === undefined) return plain;
  if (modifier === 'about') return plain.includes('/') || plain.includes('X') ? plain : `${plain}~`;
  return partOf(value, modifier) ?? plain;
}

/** First and last day or month that a value means, as an EDTF interval or a single date. */
function plainEdtf(value: string): string | null {
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^0{4}/.test(value)) return null;
  if (/^\d{4}\/\d{4}$/.test(value) || /^\d{4}-\d\d-\d\d\//.test(value)) return value;
  const day = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(value);
  if (day) return day[1]!;
  if (/^\d{4}(?:-\d\d)?$/.test(value)) return value;
  const part = /^(\d{4})-([A-Z]{1,2})(\d{1,2})?(-WE)?$/.exec(value);
  if (!part) return null;
  const [, yearText, letters, number, weekend] = part as unknown as [
    string,
    string,
    string,
    string?,
    string?,
  ];
  const year = Number(yearText);
  if (letters === 'W' && number) {
    const monday = mondayOf(year, Number(number));
    return weekend
      ? `${dayText(monday + 5)}/${dayText(monday + 6)}`
      : `${dayText(monday)}/${dayText(monday + 6)}`;
  }
  if (letters === 'Q' || letters === 'H') {
    const months = letters === 'Q' ? 3 : 6;
    const last = Number(number) * months;
    return `${monthText(year, last - months + 1)}/${monthText(year, last)}`;
  }
  const season = SEASON_CODES[letters];
  return season === undefined ? null : `${yearText}-${season}`;
}

/** The first, middle or last part of a decade, a year or a month, which nobody drew exactly. */
function partOf(value: string, modifier: Modifier): string | null {
  if (modifier !== 'start' && modifier !== 'mid' && modifier !== 'end') return null;
  if (/^\d{3}$/.test(value)) {
    const [first, last] = { start: [0, 4], mid: [4, 6], end: [5, 9] }[modifier] as [number, number];
    return `${value}${first}~/${value}${last}~`;
  }
  if (/^\d{4}$/.test(value)) {
    const [first, last] = { start: [1, 4], mid: [5, 8], end: [9, 12] }[modifier] as [number, number];
    return `${monthText(Number(value), first)}~/${monthText(Number(value), last)}~`;
  }
  if (!/^\d{4}-\d\d$/.test(value)) return null;
  const length = daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5)));
  const [first, last] = { start: [1, 10], mid: [11, 20], end: [21, length] }[modifier] as [number, number];
  const day = (number: number) => `${value}-${String(number).padStart(2, '0')}~`;
  return `${day(first)}/${day(last)}`;
}
