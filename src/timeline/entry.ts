/** What stands on a timeline, as every way out shows it. */
import type { TimelinePosition } from './types';

/** A date as precise as it is known. */
export interface EntryDate {
  edtf: string;
  /** In English words. */
  display: string;
  precision: string;
  /** First and last day, `YYYY-MM-DD`; null where open or unknown. */
  startsOn: string | null;
  endsOn: string | null;
}

export interface EntryReference {
  documentId: string;
  slug: string | null;
  name: string;
}

/** A role held when the event happened. */
export interface EntryRole {
  title: string;
  /** Null where it is unknown or off the record. */
  organization: EntryReference | null;
  /** Held over these dates, or seen held on a date near them. */
  basis: 'dates' | 'attested';
}

export interface EntryPerson extends EntryReference {
  rolesThen: EntryRole[];
}

/** An article that reports the event. */
export interface EntryReport {
  documentId: string;
  slug: string | null;
  headline: string;
  /** ISO instant. */
  publishedOn: string;
  /** The words in which this article dates the event. */
  dateWords: string | null;
  /** Its own date, where it differs from the event's. */
  dateGiven: EntryDate | null;
}

export interface EventEntry {
  type: 'event';
  documentId: string;
  slug: string | null;
  title: string;
  summary: string | null;
  significance: 'minor' | 'major' | 'milestone';
  eventStatus: 'announced' | 'happened' | 'cancelled';
  date: EntryDate;
  place: string | null;
  country: string | null;
  people: EntryPerson[];
  organizations: EntryReference[];
  reportedBy: {
    /** How many articles report it; retracted ones do not. */
    count: number;
    /** Distinct sources of those reports, a rewrite counted as what it rests on. */
    independentSources: number;
    /** The first to report it, at most 10. */
    articles: EntryReport[];
  };
}

export interface PublicationEntry {
  type: 'publication';
  documentId: string;
  slug: string | null;
  headline: string;
  /** The day of publication in the newsroom's time zone. */
  date: EntryDate;
}

export type TimelineEntry = EventEntry | PublicationEntry;

/** First and last day over the whole selection; null where it is open. */
export interface Extent {
  from: string | null;
  to: string | null;
}

/** One page of a timeline; `Next` is a position or, outside, a cursor. */
export interface TimelinePage<Next = TimelinePosition> {
  entries: TimelineEntry[];
  /** Where the next page begins, or null at the end. */
  next: Next | null;
  /** Null where the selection is empty, or was not asked for it. */
  extent: Extent | null;
}
