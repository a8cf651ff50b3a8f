/** Timelines in GraphQL's schema language. */
import { histogramParameters, SUBJECT_FILTERS, timelineParameters } from '../../timeline/parameters';
import { argumentsOf } from './arguments';

const TYPES: Record<string, string> = {
  ...Object.fromEntries(SUBJECT_FILTERS.map((name) => [name, '[ID!]'])),
  match: 'TimelineMatch',
  before: 'ID',
  after: 'ID',
  significance: 'TimelineSignificance',
  include: 'TimelineInclude',
  around: 'Boolean',
  parts: 'Boolean',
  order: 'TimelineOrder',
  limit: 'Int',
  by: 'HistogramStep',
};

const ARGUMENTS = argumentsOf(timelineParameters, TYPES, ['format']);

/** @param owners types that have a timeline of their own */
export function timelineTypes(owners: readonly string[]): string {
  const fields = owners.map(
    (type) => `extend type ${type} {
      "Dated events, by their first day."
      timeline(${ARGUMENTS}): TimelinePage!
    }`,
  );
  return [ROOTS, ...fields, ANSWERS].join('\n');
}

const ROOTS = `
  extend type Query {
    "Dated events on the record. Like GET /api/timeline."
    timeline(${ARGUMENTS}): TimelinePage!
    "How many entries begin in each year, month or day. Like GET /api/timeline/histogram."
    timelineHistogram(${argumentsOf(histogramParameters, TYPES)}): Histogram!
  }
  enum TimelineMatch { all any }
  enum TimelineSignificance { minor major milestone }
  enum TimelineInclude { publications }
  enum TimelineOrder { asc desc }
  enum HistogramStep { year month day }
`;

const ANSWERS = `
  type TimelinePage {
    entries: [TimelineEntry!]!
    "The cursor of the next page; null at the end."
    next: String
    "First and last day of the whole selection."
    extent: Extent
  }
  "Days, null where open."
  type Extent { from: String  to: String }
  enum TimelineEntryType { event publication }
  enum EventStatus { announced happened cancelled }
  "An event, or an article on the day of its publication, which has a headline and no title."
  type TimelineEntry {
    type: TimelineEntryType!
    documentId: ID!
    slug: String
    title: String
    headline: String
    summary: String
    significance: TimelineSignificance
    eventStatus: EventStatus
    date: EntryDate!
    place: String
    country: String
    people: [PersonThen!]
    organizations: [Reference!]
    reportedBy: Reports
  }
  "A date as precise as it is known."
  type EntryDate {
    "ISO 8601-2."
    edtf: String!
    display: String!
    precision: String!
    "First and last day that it can mean; null where open or unknown."
    startsOn: String
    endsOn: String
  }
  "A person with the roles held at a date."
  type PersonThen { documentId: ID!  slug: String  name: String!  rolesThen: [RoleThen!]! }
  type Reports {
    count: Int!
    "Distinct sources of those reports, a rewrite counted as what it rests on."
    independentSources: Int!
    "The first to report it, at most 10."
    articles: [Report!]!
  }
  type Report {
    documentId: ID!
    slug: String
    headline: String!
    publishedOn: String!
    "The words in which the article dates the event."
    dateWords: String
    "The article's own date, where it differs."
    dateGiven: EntryDate
  }
  type Histogram {
    "In order; empty ones are left out."
    buckets: [Bucket!]!
    "Entries whose beginning is open or unknown."
    open: Int!
  }
  type Bucket { from: String!  to: String!  count: Int! }
`;
