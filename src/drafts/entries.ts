/** The timeline on the page of a draft: the events that it reports, those off the record too. */
import type { Core } from '@strapi/strapi';
import { personThen, referencesTo } from '../article-page/references';
import { editorial } from '../editorial';
import type { ArticleProjection } from '../record/projection/article';
import { type EventRow, SIGNIFICANCE } from '../record/projection/entity';
import { type KeyName, parseKeyName } from '../record/projection/key-name';
import type { Raw } from '../record/sql';
import type { EventEntry, TimelinePage } from '../timeline/entry';
import { readEvents } from '../timeline/read-events';
import { entryDate, eventEntry } from '../timeline/shape-event';
import type { Named } from './named';

/** How many entries the page of an article shows. */
const ENTRIES = 10;

/** In the order of their dates. There is no next page: a cursor would lead to the published article's timeline. */
export async function draftEntries(
  strapi: Core.Strapi,
  reading: Raw,
  { reports }: ArticleProjection,
  named: Named,
): Promise<TimelinePage<string>> {
  const events = [...new Set(reports.map(({ event }) => event))];
  const known = events.flatMap((event) => named.onRecord.get(event) ?? []);
  const rows = await readEvents(
    reading,
    known.map((key) => ({ key, asReportedBy: null })),
    editorial(strapi).timeZone,
  );
  const others = events.flatMap((event) =>
    named.onRecord.has(event) ? [] : (unknownEntry(event, named) ?? []),
  );
  const entries = [...rows.map(eventEntry), ...others].sort(byDate);
  return { entries: entries.slice(0, ENTRIES), next: null, extent: extentOf(entries) };
}

/** An event that no published article has named. */
function unknownEntry(name: KeyName, named: Named): EventEntry | null {
  const event = named.projections.get(name)?.event;
  if (!event) return null;
  const date = entryDate(event.edtf);
  const of = (kind: 'person' | 'organization') =>
    event.participants
      .filter((participant) => parseKeyName(participant).kind === kind)
      .flatMap((participant) => named.keyOf(participant) ?? []);
  return {
    type: 'event',
    documentId: event.document_id,
    slug: null,
    title: event.title,
    summary: event.summary,
    significance: significanceOf(event),
    eventStatus: event.status as EventEntry['eventStatus'],
    date,
    place: event.place,
    country: event.country,
    people: of('person').flatMap((key) => {
      const person = personThen(named.cards, named.roles, key, date);
      if (!person) return [];
      const { summary: _, ...entry } = person;
      return [entry];
    }),
    organizations: referencesTo(named.cards, of('organization')),
    reportedBy: { count: 0, independentSources: 0, articles: [] },
  };
}

function significanceOf({ significance }: EventRow): EventEntry['significance'] {
  const names = Object.keys(SIGNIFICANCE) as EventEntry['significance'][];
  return names.find((name) => SIGNIFICANCE[name] === significance) ?? 'minor';
}

function byDate({ date: one }: EventEntry, { date: other }: EventEntry): number {
  const [a, b] = [one.startsOn ?? '', other.startsOn ?? ''];
  return a < b ? -1 : Number(a > b);
}

function extentOf(entries: readonly EventEntry[]): TimelinePage['extent'] {
  if (entries.length === 0) return null;
  const ends = entries.map(({ date }) => date.endsOn).sort();
  return { from: entries[0]!.date.startsOn, to: ends.includes(null) ? null : ends.at(-1)! };
}
