/** Timelines from the record: the one function behind REST, GraphQL, feeds and the article page. */
import type { Raw } from '../record/sql';
import type { TimelineEntry, TimelinePage } from './entry';
import { findPlaces, type TimelineSettings } from './find-places';
import { type AskedEvent, type EventRow, readEvents } from './read-events';
import { readPublications } from './read-publications';
import { eventEntry } from './shape-event';
import type { Place, TimelineRequest } from './types';

/**
 * One page of each timeline, in the order of the requests. Two statements, however many requests there are: one
 * finds, one reads. One more where articles stand beside events, one where the subjects of a request meet.
 */
export async function timelines(
  transaction: Raw,
  requests: readonly TimelineRequest[],
  settings: TimelineSettings,
): Promise<TimelinePage[]> {
  const pages = await findPlaces(transaction, requests, settings);
  const placed = pages.flatMap(({ places }, index) =>
    places.map((place) => ({ ...place, asReportedBy: requests[index]!.filter.asReportedBy })),
  );
  const of = (type: Place['type']) => placed.filter((place) => place.type === type);
  const events = await eventsOf(transaction, of('event'), settings.timeZone);
  const publications = await readPublications(transaction, [
    ...new Set(of('publication').map(({ key }) => key)),
  ]);
  return pages.map(({ places, next, extent }, index) => {
    const { asReportedBy } = requests[index]!.filter;
    const entries = places.flatMap(({ type, key }): TimelineEntry[] => {
      const entry = type === 'event' ? events({ key, asReportedBy }) : publications.get(key);
      return entry ? [entry] : [];
    });
    return { entries, next, extent };
  });
}

/** One page of one timeline. */
export async function timeline(
  transaction: Raw,
  request: TimelineRequest,
  settings: TimelineSettings,
): Promise<TimelinePage> {
  const [page] = await timelines(transaction, [request], settings);
  return page!;
}

async function eventsOf(transaction: Raw, asked: AskedEvent[], timeZone: string) {
  const name = ({ key, asReportedBy }: AskedEvent) => `${key} ${asReportedBy}`;
  const distinct = [...new Map(asked.map((event) => [name(event), event])).values()];
  const rows = await readEvents(transaction, distinct, timeZone);
  const entries = new Map(rows.map((row: EventRow) => [name(row), eventEntry(row)]));
  return (event: AskedEvent) => entries.get(name(event));
}
