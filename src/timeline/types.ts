/** What is asked of the record about dated events, once names have become keys. */

/** Sort values of an entry: first day, last day (or `-infinity`, `infinity`), documentId. */
export type TimelinePosition = readonly [startsOn: string, endsOn: string, documentId: string];

/** Where events have to be near, and whom they have to concern. */
export interface Around {
  day: string;
  among: number[];
}

/** One condition on what stands on a timeline: an entry fulfils it by any of these. */
export interface Clause {
  /** The timelines of these keys. With `around`, only their events near a day that concern at least two of some keys. */
  timelines: { key: number; around: Around | null }[];
  /** These events themselves. */
  events: number[];
  /** For publications: articles that name one of these keys. */
  mentions: number[];
  /** For publications: these articles themselves. */
  articles: number[];
  /** Events that are left out: the one whose timeline it is. */
  except: number[];
}

/** Conditions that need no subject. Days are `YYYY-MM-DD` or PostgreSQL's `-infinity` and `infinity`; null: none. */
export interface TimelineFilter {
  /** First and last day of the range that an entry has a day in common with. */
  from: string | null;
  to: string | null;
  /** Only what ended before this day. */
  before: string | null;
  /** Only what began after this day. */
  after: string | null;
  /** Least significance, as record_event counts it. */
  significance: number | null;
  country: string | null;
  /** Regular expressions, all of which the folded text has to match (words.ts). */
  words: string[] | null;
  /** Only what had been reported by the end of this day. */
  asReportedBy: string | null;
  /** Articles stand beside the events, on their day. Significance and country say nothing of them. */
  publications: boolean;
}

export type TimelineOrder = 'asc' | 'desc';

/** One timeline. */
export interface TimelineRequest {
  /** All have to hold; none: everything on the record. */
  clauses: Clause[];
  filter: TimelineFilter;
  order: TimelineOrder;
  limit: number;
  /** Last entry of the page before, or null for the first page. */
  position: TimelinePosition | null;
}

/** An entry's place, before it is read. */
export interface Place {
  type: 'event' | 'publication';
  /** Key of the event or article. */
  key: number;
  position: TimelinePosition;
}
