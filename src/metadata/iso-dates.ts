/**
 * From EDTF to ISO 8601 as schema.org's consumers read it: a day, a month or a year. What ISO 8601 cannot say without
 * becoming more certain than the record is left out.
 */
import { type EdtfDate, parseEdtf } from '../dates/edtf';

/** Each a day, a month or a year; null where it is open, unknown or cannot be said. */
export interface IsoDates {
  startDate: string | null;
  endDate: string | null;
}

const CHARACTERS: Partial<Record<EdtfDate['precision'], number>> = { day: 10, month: 7, year: 4 };

/**
 * One date, such as a birth. About, uncertain, a decade, a century, a set, an interval: null. A season within one
 * year is that year.
 */
export function isoDate(edtf: string | null): string | null {
  if (edtf === null) return null;
  const { precision, approximate, uncertain, startsOn, endsOn } = parseEdtf(edtf);
  if (approximate || uncertain || startsOn === null || endsOn === null) return null;
  if (precision === 'season')
    return startsOn.slice(0, 4) === endsOn.slice(0, 4) ? startsOn.slice(0, 4) : null;
  const characters = CHARACTERS[precision];
  return characters === undefined ? null : startsOn.slice(0, characters);
}

/** Beginning and end. A date that is no interval is a beginning alone: its end is as precise as its beginning. */
export function isoDates(edtf: string): IsoDates {
  if (parseEdtf(edtf).precision !== 'interval') return { startDate: isoDate(edtf), endDate: null };
  const [from = '', to = ''] = edtf.split('/');
  return { startDate: isoEnd(from), endDate: isoEnd(to) };
}

function isoEnd(end: string): string | null {
  return end === '' || end === '..' ? null : isoDate(end);
}
