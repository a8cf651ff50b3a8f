/** The days that a form asks for. Pure. */
import { type DateRange, EdtfError, parseEdtf } from '../../dates/edtf';
import type { TimelineFields } from './timeline-query';

/** Null where every day is asked for; a date that cannot be read bounds nothing. */
export function shownDays({
  from,
  to,
}: Pick<TimelineFields, 'from' | 'to'>): { from: string; to: string } | null {
  const [first, last] = [read(from)?.startsOn, read(to)?.endsOn];
  return first || last ? { from: first ?? '0000', to: last ?? '9999' } : null;
}

function read(edtf: string | undefined): DateRange | null {
  if (!edtf) return null;
  try {
    return parseEdtf(edtf);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
