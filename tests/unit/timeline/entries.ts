/** Entries made by chance, with texts that try to break out of every format. */
import fc from 'fast-check';
import type { EventEntry, PublicationEntry } from '../../../src/timeline/entry';
import { entryDate } from '../../../src/timeline/shape-event';

const NASTY = [
  '=1+1',
  '+1',
  '-1',
  '@a',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  'a;b,c\\d',
  '<b>&"\'',
  'BEGIN:VEVENT',
];
const text = fc.oneof(
  fc.constantFrom(...NASTY, 'line\r\nEND:VEVENT\r\nSUMMARY:x', 'lone\rreturn', 'null\0byte'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
);

/** A stable example; tests change what they are about. */
export const expulsion: EventEntry = {
  type: 'event',
  documentId: 'k3x9expulsion',
  slug: 'nato-expels-eight-2021-10-06',
  title: 'NATO expels eight members of the Russian mission',
  summary: 'They were undeclared intelligence officers, NATO says.',
  significance: 'milestone',
  eventStatus: 'happened',
  date: entryDate('2021-10-06'),
  place: 'Brussels',
  country: 'BE',
  people: [],
  organizations: [
    { documentId: 'nato1', slug: 'nato', name: 'NATO' },
    { documentId: 'mission1', slug: null, name: 'Russian mission to NATO' },
  ],
  reportedBy: { count: 3, independentSources: 2, articles: [] },
};

export const report: PublicationEntry = {
  type: 'publication',
  documentId: 'a1report',
  slug: 'the-report',
  headline: 'Eight have to go',
  date: entryDate('2021-10-07'),
};

/** An event on any date, with any text in it. */
export const anyEvent: fc.Arbitrary<EventEntry> = fc
  .record({
    documentId: fc.stringMatching(/^[a-z0-9]{24}$/),
    title: text,
    summary: fc.option(text),
    place: fc.option(text),
    date: fc.constantFrom('2021-10-18', '2021-10', '2021-12-31', '0988', '9999-12-31', '2014/..', '../2014'),
    eventStatus: fc.constantFrom('announced' as const, 'happened' as const, 'cancelled' as const),
    name: text,
  })
  .map(({ date, name, ...given }) => ({
    ...expulsion,
    ...given,
    date: entryDate(date),
    organizations: [{ documentId: 'o1', slug: null, name }],
  }));
