import { parseEdtf } from '../../dates/edtf';
import type { Payload } from './payload';

/**
 * The first and last day that an event's date can mean, to be stored beside it; null where that end is open.
 * Nothing where the payload leaves the date as it is. The date's format has been checked.
 */
export function eventDays({ date }: Payload): Payload {
  if (typeof date !== 'string') return {};
  const { startsOn, endsOn } = parseEdtf(date);
  return { startsOn, endsOn };
}
