/**
 * Dates as precise as they are known: EDTF, ISO 8601-2 (https://www.loc.gov/standards/datetime/), the part of
 * it that a newsroom's record needs: days, months, seasons 21 to 24, years 0001 to 9999, decades (`201X`),
 * centuries (`20XX`), unknown months and days (`2021-XX`), `~` about, `?` uncertain, `%` both, intervals and sets.
 */
import { BoundedCache } from './bounded-cache';
import { inWords, partsOf } from './display';
import { type DateRange, rangeOf } from './range';
import { readEdtf } from './read-edtf';
import type { Reading } from './reading';

export { EdtfError } from './edtf-error';
export { compareRanges, type DateRange, isWhollyAfter, overlaps } from './range';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval' | 'set';

/** A date with the days that it can mean. */
export interface EdtfDate extends DateRange {
  /** As it was written. */
  edtf: string;
  /** The smallest unit that is known: `2021-XX` is a year. */
  precision: Precision;
  /** In English words. */
  display: string;
  /** `~` or `%` anywhere in it. The days are not widened for it. */
  approximate: boolean;
  /** `?` or `%` anywhere in it. */
  uncertain: boolean;
}

interface Known {
  date: Readonly<EdtfDate>;
  reading: Reading;
}

// The grammar takes some 0.2 ms a date, and a timeline's dates come back with each request.
const known = new BoundedCache<Known>(5000);

/**
 * Reads a date.
 * @throws EdtfError, never anything else, for whatever is no such date: impossible days, reversed intervals,
 *   times of day, more than 64 characters, white space
 */
export function parseEdtf(text: string): EdtfDate {
  return { ...lookUp(text).date };
}

/**
 * The date in words, such as "about October 2021" or "since 2014". Days, months and years are written as the
 * locale (a BCP 47 tag) writes them, all other words in English.
 */
export function displayDate(date: EdtfDate, locale = 'en'): string {
  return locale === 'en' ? date.display : inWords(lookUp(date.edtf).reading, locale);
}

function lookUp(text: string): Known {
  return known.get(text, () => {
    const reading = readEdtf(text);
    return { reading, date: describe(text, reading) };
  });
}

function describe(edtf: string, reading: Reading): EdtfDate {
  const parts = partsOf(reading);
  return {
    edtf,
    ...rangeOf(reading),
    precision: reading.shape === 'date' ? reading.part.unit : reading.shape,
    display: inWords(reading, 'en'),
    approximate: parts.some((part) => part.approximate),
    uncertain: parts.some((part) => part.uncertain),
  };
}
