import { z } from 'zod';
import type {
  EntryDate,
  EntryReport,
  EventEntry,
  Extent,
  PublicationEntry,
  TimelineEntry,
  TimelinePage,
} from '../../timeline/entry';
import type { Slide } from '../../timeline/formats/timelinejs';
import type { Bucket } from '../../timeline/histogram';
import { day, instant, person, reference, slug } from './common';

const date = z.strictObject({
  edtf: z.string(),
  display: z.string().describe('In English words.'),
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'century', 'interval', 'set']),
  startsOn: day.nullable().describe('First day that it can mean; null where open or unknown.'),
  endsOn: day.nullable().describe('Last day that it can mean; null where open or unknown.'),
}) satisfies z.ZodType<EntryDate>;

const report = z.strictObject({
  documentId: z.string(),
  slug,
  headline: z.string(),
  publishedOn: instant,
  dateWords: z.string().nullable().describe('The words in which this article dates the event.'),
  dateGiven: date.nullable().describe("Its own date, where it differs from the event's."),
}) satisfies z.ZodType<EntryReport>;

const event = z.strictObject({
  type: z.literal('event'),
  documentId: z.string(),
  slug,
  title: z.string(),
  summary: z.string().nullable(),
  significance: z.enum(['minor', 'major', 'milestone']),
  eventStatus: z.enum(['announced', 'happened', 'cancelled']),
  date,
  place: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2 code.'),
  people: z.array(person),
  organizations: z.array(reference),
  reportedBy: z.strictObject({
    count: z.int().describe('How many articles report it; retracted ones do not.'),
    independentSources: z
      .int()
      .describe('Distinct sources of those reports, a rewrite counted as what it rests on.'),
    articles: z.array(report).describe('The first to report it, at most 10.'),
  }),
}) satisfies z.ZodType<EventEntry>;

const publication = z.strictObject({
  type: z.literal('publication'),
  documentId: z.string(),
  slug,
  headline: z.string(),
  date,
}) satisfies z.ZodType<PublicationEntry>;

/** What stands on a timeline. */
export const timelineEntry = z.discriminatedUnion('type', [
  event,
  publication,
]) satisfies z.ZodType<TimelineEntry>;

const extent = z.strictObject({
  from: day.nullable().describe('Null where it is open.'),
  to: day.nullable(),
}) satisfies z.ZodType<Extent>;

/** A page inside another answer. */
export const timelinePage = z.strictObject({
  entries: z.array(timelineEntry),
  next: z.string().nullable().describe('Cursor of the next page; null at the end.'),
  extent: extent.nullable(),
}) satisfies z.ZodType<TimelinePage<string>>;

const answer = z.strictObject({
  data: z.array(timelineEntry),
  meta: z.strictObject({
    cursor: z.strictObject({ next: z.string().nullable().describe('Null at the end.') }),
    extent: extent.nullable().describe('First and last day of the whole selection; null where it is empty.'),
  }),
});

const bucket = z.strictObject({ from: day, to: day, count: z.int() }) satisfies z.ZodType<Bucket>;

const slideDate = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });

const slide = z.strictObject({
  unique_id: z.string().describe('documentId'),
  start_date: slideDate,
  end_date: slideDate.optional().describe('Left out for a single day and for what has no end.'),
  display_date: z.string(),
  text: z.strictObject({ headline: z.string(), text: z.string() }).describe('HTML.'),
  group: z.enum(['Events', 'Articles']),
}) satisfies z.ZodType<Slide>;

const histogram = z.strictObject({
  data: z.array(bucket).describe('In order; empty ones are left out.'),
  meta: z.strictObject({
    by: z.enum(['year', 'month', 'day']),
    open: z.int().describe('Entries whose beginning is open or unknown, and so in no bucket.'),
  }),
});

export const NAMED = {
  TimelineDate: date,
  Report: report,
  EventEntry: event,
  PublicationEntry: publication,
  TimelineEntry: timelineEntry,
  TimelineAnswer: answer,
  HistogramAnswer: histogram,
  Slide: slide,
};
