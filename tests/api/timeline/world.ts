/** Small archives made by chance, written straight into the record, and what a timeline of them has to hold. */
import fc from 'fast-check';
import { dayIn } from '../../../src/dates/day-in';
import type { Raw } from '../../../src/record/sql';
import type { Clause, TimelineFilter, TimelineRequest } from '../../../src/timeline/types';

export const TIME_ZONE = 'Asia/Tokyo';
export const KEYS = [1, 2, 3, 4, 5];
const COUNTRIES = ['BE', 'RU'];
const WORDS = ['Élan', 'mission', 'Expels'];
const FIRST_EVENT = 100;
const FIRST_ARTICLE = 200;

interface WorldEvent {
  startsOn: string;
  endsOn: string;
  documentId: string;
  significance: number;
  country: string | null;
  word: string;
  keys: number[];
}

interface WorldArticle {
  publishedOn: Date;
  documentId: string;
  word: string;
  retracted: boolean;
  keys: number[];
  reports: { event: number; since: Date; counted: boolean }[];
}

export interface World {
  events: WorldEvent[];
  articles: WorldArticle[];
}

// A narrow range makes days meet; the wide ones reach over several years.
const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2021, 0, 1 + n * 17)));
const iso = (date: Date) => date.toISOString().slice(0, 10);
const interval = fc.tuple(day, fc.constantFrom(0, 0, 0, 30, 365, 366, 367, 2000)).map(([first, length]) => ({
  startsOn: iso(first),
  endsOn: iso(new Date(first.getTime() + length * 86_400_000)),
}));
const span = fc.oneof(
  { weight: 6, arbitrary: interval },
  { weight: 1, arbitrary: interval.map(({ startsOn }) => ({ startsOn, endsOn: 'infinity' })) },
  { weight: 1, arbitrary: interval.map(({ endsOn }) => ({ startsOn: '-infinity', endsOn })) },
);
// On two days, so that pages end in the middle of one.
const instant = fc
  .integer({ min: 0, max: 47 })
  .map((halfHours) => new Date(Date.UTC(2021, 5, 1) + halfHours * 1_800_000));
const keys = fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 4 });

const event = fc
  .tuple(
    span,
    keys,
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom(null, ...COUNTRIES),
    fc.constantFrom(...WORDS),
  )
  .map(([days, own, significance, country, word]) => ({ ...days, keys: own, significance, country, word }));

const article = fc.record({
  publishedOn: instant,
  word: fc.constantFrom(...WORDS),
  retracted: fc.constantFrom(false, false, false, true),
  keys,
  reports: fc.array(fc.record({ event: fc.nat(19), since: instant, counted: fc.boolean() }), {
    maxLength: 3,
  }),
});

export const world: fc.Arbitrary<World> = fc
  .tuple(
    fc.array(event, { maxLength: 20 }),
    fc.array(article, { maxLength: 20 }),
    fc.shuffledSubarray(
      Array.from({ length: 40 }, (_, n) => `document${String(n).padStart(2, '0')}`),
      {
        minLength: 40,
      },
    ),
  )
  .map(([events, articles, ids]) => ({
    events: events.map((one, n) => ({ ...one, documentId: ids[n]! })),
    articles: articles.map((one, n) => ({ ...one, documentId: ids[20 + n]! })),
  }));

const someKeys = fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 });
const clause: fc.Arbitrary<Clause> = fc
  .tuple(
    someKeys,
    fc.constantFrom(false, false, true),
    fc.nat(19),
    fc.constantFrom('plain', 'singles', 'except'),
  )
  .map(([own, shared, n, extra]) => ({
    timelines: own.map((key) => ({
      key,
      around: shared ? { day: '2020-06-01', among: own } : null,
    })),
    events: extra === 'singles' ? [FIRST_EVENT + n] : [],
    mentions: own,
    articles: extra === 'singles' ? [FIRST_ARTICLE + (n % 12)] : [],
    except: extra === 'except' ? [FIRST_EVENT + n] : [],
  }));

// Seldom, so that most timelines hold something.
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const someDay = day.map(iso);
export const filter: fc.Arbitrary<TimelineFilter> = fc.record({
  from: maybe(someDay),
  to: maybe(someDay),
  before: maybe(someDay),
  after: maybe(someDay),
  significance: maybe(fc.constantFrom(1, 2, 3)),
  country: maybe(fc.constantFrom(...COUNTRIES)),
  words: maybe(fc.constantFrom(['\\melan'], ['\\mexp'], ['\\mission'])),
  asReportedBy: maybe(someDay),
  publications: fc.boolean(),
});
export const request: fc.Arbitrary<TimelineRequest> = fc.record({
  clauses: fc.oneof(fc.array(clause, { maxLength: 1 }), fc.array(clause, { maxLength: 3 })),
  filter,
  order: fc.constantFrom('asc', 'desc'),
  limit: fc.constant(100),
  position: fc.constant(null),
});

/** Writes the archive in place of the one before. */
export async function writeWorld(transaction: Raw, { events, articles }: World): Promise<void> {
  const tables = ['article', 'posting', 'report', 'entity', 'event', 'moment'];
  await transaction.raw(`TRUNCATE ${tables.map((table) => `record_${table}`).join(', ')}`);
  const insert = (table: string, rows: object[]) =>
    transaction.raw(
      `INSERT INTO record_${table} SELECT * FROM jsonb_populate_recordset(NULL::record_${table}, ?::jsonb)`,
      [JSON.stringify(rows)],
    );
  const days = ({ startsOn, endsOn, documentId }: WorldEvent) => ({
    ...{ starts_on: startsOn, ends_on: endsOn, document_id: documentId },
  });
  const own = events.map((one, n) => ({ ...one, id: FIRST_EVENT + n }));
  await insert(
    'event',
    own.map((one) => ({
      ...{ id: one.id, title: 'An event', summary: one.word, edtf: '2021', status: 'happened', place: null },
      ...{ significance: one.significance, country: one.country, participants: one.keys, ...days(one) },
    })),
  );
  const entity = { kind: 'event', names: [], short_names: [], card: {}, revised: '2021-01-01', slug: null };
  await insert(
    'entity',
    own.map(({ id, documentId }) => ({ ...entity, id, document_id: documentId, label: 'An event' })),
  );
  await insert(
    'moment',
    own.flatMap((one) =>
      one.keys.map((key) => ({
        ...{ key, event: one.id, direct: true, reports: 0, significance: one.significance },
        ...days(one),
      })),
    ),
  );
  const published = articles.map((one, n) => ({ ...one, id: FIRST_ARTICLE + n }));
  await insert(
    'article',
    published.map((one) => ({
      ...{ id: one.id, document_id: one.documentId, headline: one.word, language: 'en', parts: {} },
      ...{ published_on: one.publishedOn, revised: one.publishedOn, retracted: one.retracted },
      day: dayIn(one.publishedOn, TIME_ZONE),
      ...{ signal_keys: [], signal_weights: [], signal_kinds: '' },
    })),
  );
  await insert(
    'posting',
    published.flatMap((one) =>
      one.keys.map((key) => ({ article: one.id, key, roles: 1, published_on: one.publishedOn })),
    ),
  );
  await insert(
    'report',
    published.flatMap((one) =>
      one.reports.map((report, position) => ({
        ...{ article: one.id, position, event: FIRST_EVENT + report.event, sources: [] },
        ...{ reported_since: report.since, counted: report.counted },
      })),
    ),
  );
}

interface Expected {
  startsOn: string;
  endsOn: string;
  documentId: string;
}

const OPEN: Record<string, string> = { '-infinity': '', infinity: '~' };
const sortable = (text: string) => OPEN[text] ?? text;
const before = (first: string, second: string) => sortable(first) < sortable(second);

/** What the timeline has to hold, by the words of the contract, ascending. */
export function expected({ events, articles }: World, { clauses, filter: f }: TimelineRequest): Expected[] {
  const within = ({ startsOn, endsOn }: Expected) =>
    (f.from === null || !before(endsOn, f.from)) &&
    (f.to === null || !before(f.to, startsOn)) &&
    (f.before === null || before(endsOn, f.before)) &&
    (f.after === null || before(f.after, startsOn));
  const spoken = (word: string) => {
    const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return (f.words ?? []).every((pattern) => folded.startsWith(pattern.slice(2)));
  };
  const known = (id: number) =>
    f.asReportedBy === null ||
    articles.some(
      (one) =>
        dayIn(one.publishedOn, TIME_ZONE) <= f.asReportedBy! &&
        one.reports.some(
          ({ event: n, since, counted }) =>
            FIRST_EVENT + n === id && counted && dayIn(since, TIME_ZONE) <= f.asReportedBy!,
        ),
    );
  const told = events.filter((one, n) => {
    const id = FIRST_EVENT + n;
    const on = clauses.every(
      ({ timelines, events: singles }) =>
        singles.includes(id) ||
        timelines.some(
          ({ key, around }) =>
            one.keys.includes(key) &&
            (around === null || around.among.filter((each) => one.keys.includes(each)).length > 1),
        ),
    );
    const excepted = clauses.some(({ except }) => except.includes(id));
    const described =
      (f.significance === null || one.significance >= f.significance) &&
      (f.country === null || one.country === f.country) &&
      spoken(one.word);
    return on && !excepted && described && within(one) && known(id);
  });
  const printed = articles.flatMap((one, n) => {
    const published = dayIn(one.publishedOn, TIME_ZONE);
    const entry = { startsOn: published, endsOn: published, documentId: one.documentId };
    const named = clauses.every(
      ({ mentions, articles: singles }) =>
        singles.includes(FIRST_ARTICLE + n) || mentions.some((key) => one.keys.includes(key)),
    );
    const due = f.asReportedBy === null || published <= f.asReportedBy;
    const is = f.publications && named && !one.retracted && due && spoken(one.word) && within(entry);
    return is ? [entry] : [];
  });
  return [...told, ...printed]
    .map(({ startsOn, endsOn, documentId }) => ({ startsOn, endsOn, documentId }))
    .sort(
      (a, b) =>
        compare(sortable(a.startsOn), sortable(b.startsOn)) ||
        compare(sortable(b.endsOn), sortable(a.endsOn)) ||
        compare(a.documentId, b.documentId),
    );
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
