/** A timeline for those who cannot follow cursors: calendars that subscribe to it. */
import type { Core } from '@strapi/strapi';
import type { Subject } from '../record/subjects';
import type { TimelineEntry } from './entry';
import { findTimelines } from './find';
import type { CalendarParameters } from './parameters';

/** The most events of a calendar. */
export const MOST_EVENTS = 1_000;
/** Events that are read at once. */
const AT_ONCE = 200;
/** Each looks up a bounded number of events: of a filter that leaves little, so many are found as these come by. */
const MOST_PAGES = 10;

/**
 * The events of a timeline that begin last, the last first. At most ten pages are read.
 *
 * @param owner whose timeline it is; null for the whole record
 * @throws NotFoundError (404) where a filter names what is unknown or off the record
 */
export async function findCalendar(
  strapi: Core.Strapi,
  owner: Subject | null,
  parameters: CalendarParameters,
): Promise<TimelineEntry[]> {
  const found: TimelineEntry[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES && found.length < MOST_EVENTS; page += 1) {
    const limit = Math.min(AT_ONCE, MOST_EVENTS - found.length);
    const asked = { ...parameters, order: 'desc' as const, limit, cursor };
    const [{ entries, next } = { entries: [], next: null }] = await findTimelines(strapi, [owner], asked, {
      extent: false,
    });
    found.push(...entries);
    if (next === null) break;
    cursor = next;
  }
  return found;
}
