/** From a date as far as it is known to the instant that a field holds. Pure. */
import { instantAt } from '../../dates/zones';
import type { PageDate } from '../../page';

/** Of a day whose time is not told: at noon it is the same day in almost every zone. */
const HOUR = 12;

const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

export interface KnownInstant {
  /** ISO 8601 in UTC. */
  instant: string;
  /** What was told; less than a time makes the instant a convention. */
  precision: 'time' | 'day' | 'month' | 'year';
}

/**
 * The instant that a date means: of a day, noon in the newsroom's zone; of a month or year alone, noon of its first
 * day. Null where it is no date.
 */
export function instantOfDate(date: PageDate, timeZone: string): KnownInstant | null {
  const [whole, year, month, day] = PARTIAL.exec(date) ?? [];
  if (!whole) {
    const time = Date.parse(date);
    return Number.isNaN(time) ? null : { instant: new Date(time).toISOString(), precision: 'time' };
  }
  const clock = {
    ...{ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    ...{ hour: HOUR, minute: 0, second: 0 },
  };
  const time = Date.parse(instantAt(clock, timeZone));
  if (Number.isNaN(time)) return null;
  return { instant: new Date(time).toISOString(), precision: day ? 'day' : month ? 'month' : 'year' };
}
