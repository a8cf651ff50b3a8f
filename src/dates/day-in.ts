/** The calendar day on which something happened, in a time zone. */
import { BoundedCache } from './bounded-cache';
import { isoDay } from './calendar';

const ZONES_KEPT = 64;
const formats = new BoundedCache<Intl.DateTimeFormat>(ZONES_KEPT);
// A day inside the years 0001 to 9999, so that no zone's offset leads out of them.
const EARLIEST = Date.parse('0001-01-02T00:00:00Z');
const LATEST = Date.parse('9999-12-31T00:00:00Z');

/**
 * The calendar day of an instant, `YYYY-MM-DD`.
 * @param instant a Date, or an ISO 8601 instant with its offset (`2021-10-18T22:30:00Z`)
 * @param timeZone an IANA name, `Europe/Moscow`
 * @throws RangeError where the instant is none or outside the years 0001 to 9999, or the zone is unknown
 */
export function dayIn(instant: Date | string, timeZone: string): string {
  const time = new Date(instant).getTime();
  if (!(time >= EARLIEST && time < LATEST)) {
    throw new RangeError(`Not an instant between the years 0001 and 9999: ${String(instant).slice(0, 80)}`);
  }
  const parts = formatOf(timeZone).formatToParts(time);
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return isoDay(number('year'), number('month'), number('day'));
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return formats.get(
    timeZone,
    () =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone,
        calendar: 'gregory',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      }),
  );
}
