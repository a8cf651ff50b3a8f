/** Timeline entries as the API gives them, made up. */
import fc from 'fast-check';
import type { Answers } from '../../../src/reader/page';

export type EventEntry = Answers['EventEntry'];

/** An event on the record; its date is a day unless told. */
export function eventEntry(
  documentId: string,
  startsOn: string | null,
  endsOn: string | null = startsOn,
  given: Partial<EventEntry> = {},
): EventEntry {
  const isDay = startsOn !== null && startsOn === endsOn;
  const edtf = isDay ? startsOn : `${startsOn ?? '..'}/${endsOn ?? '..'}`;
  return {
    type: 'event',
    documentId,
    slug: documentId,
    title: `Event ${documentId}`,
    summary: null,
    significance: 'major',
    eventStatus: 'happened',
    date: { edtf, display: edtf, precision: isDay ? 'day' : 'interval', startsOn, endsOn },
    place: null,
    country: null,
    people: [],
    organizations: [],
    reportedBy: { count: 0, independentSources: 0, articles: [] },
    ...given,
  };
}

const FIRST = Date.parse('1990-01-01') / 86_400_000;
const LAST = Date.parse('2030-01-01') / 86_400_000;

const day = fc
  .integer({ min: FIRST, max: LAST })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const entry = fc
  .record({
    documentId: fc.uuid(),
    days: fc.oneof(
      fc.tuple(day, day).map((days) => days.sort()),
      day.map((one) => [one, one]),
    ),
    open: fc.constantFrom('', '', '', 'start', 'end'),
    significance: fc.constantFrom('minor', 'major', 'milestone'),
  })
  .map(({ documentId, days: [from = null, to = null], open, significance }) =>
    eventEntry(documentId, open === 'start' ? null : from, open === 'end' ? null : to, {
      significance: significance as EventEntry['significance'],
    }),
  );

/** Any timeline, in its order. */
export const timelines = (maxLength = 60) =>
  fc
    .uniqueArray(entry, { maxLength, selector: ({ documentId }) => documentId })
    .map((entries) => entries.sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1)));

function firstDay({ date }: EventEntry): string {
  return date.startsOn ?? '';
}
