/** Dates, days and instants as the fields of a document hold them. */
import { types } from 'node:util';
import { isDay } from '../dates/calendar';
import { EdtfError, parseEdtf } from '../dates/edtf';
import { EDTF_ALLOWED } from '../dates/edtf-error';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** What is wrong with the value as an EDTF date: a clause "must be ...", or null. */
export function edtfFault(value: unknown): string | null {
  try {
    parseEdtf(value as string);
    return null;
  } catch (error) {
    if (error instanceof EdtfError) return `must be ${EDTF_ALLOWED}: ${error.reason}`;
    throw error;
  }
}

/** What is wrong with the value as a calendar day: a clause "must be ...", or null. */
export function dayFault(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? null : 'must be a day that exists, such as 2021-10-18';
}

/** What is wrong with the value as an instant (text, or a Date that code hands over): "must be ...", or null. */
export function instantFault(value: unknown): string | null {
  const allowed = 'must be an ISO 8601 instant with its offset, such as 2021-10-18T12:30:00Z';
  if (types.isDate(value)) return value.getFullYear() >= 1 && value.getFullYear() <= 9999 ? null : allowed;
  if (typeof value !== 'string') return allowed;
  const day = INSTANT.exec(value)?.[1];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(value)) ? null : allowed;
}
