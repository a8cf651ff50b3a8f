/** The timeline of a draft as it stands. */
import type { Core } from '@strapi/strapi';
import { dayIn } from '../dates/day-in';
import { type EdtfDate, EdtfError, parseEdtf } from '../dates/edtf';
import { editorial } from '../editorial';
import { now } from '../publishing/clock';
import type { ArticleDocument } from '../record/documents/article';
import { readDocuments, type Shape } from '../record/documents/shape';
import { uidOf } from '../record/kinds';
import { inReading } from '../record/reading/session';
import type { Raw } from '../record/sql';
import { draftSubject } from '../related/draft-subject';
import { aroundClause, CENTRAL } from '../timeline/clauses';
import type { EntryDate, EventEntry } from '../timeline/entry';
import { timelines } from '../timeline/timelines';
import type { TimelineFilter, TimelineRequest } from '../timeline/types';

/** An event on a panel, whether readers see it or not. */
export interface PanelEvent {
  of: 'article' | 'around';
  onRecord: boolean;
  documentId: string;
  slug: string | null;
  title: string;
  date: EntryDate | null;
  dateWords: string | null;
  dateGiven: string | null;
  significance: string | null;
  eventStatus: string | null;
  place: string | null;
  country: string | null;
  summary: string | null;
  people: { documentId: string; name: string }[];
  organizations: { documentId: string; name: string }[];
}

const NAMED: Shape = { fields: ['documentId', 'name'] };

/** All that a panel shows of an event. */
const EVENT: Shape = {
  fields: [
    ...['documentId', 'slug', 'title', 'date', 'significance', 'eventStatus', 'place', 'country', 'summary'],
    'onRecord',
  ],
  relations: { people: NAMED, organizations: NAMED },
};

type EventDocument = Omit<PanelEvent, 'of' | 'date' | 'dateWords' | 'dateGiven'> & {
  date: string;
  onRecord: boolean | null;
};

/** Events as documents hold them, in the order of the ids. One statement. */
export async function panelEvents(
  strapi: Core.Strapi,
  transaction: Raw,
  documentIds: readonly string[],
): Promise<Omit<PanelEvent, 'of' | 'dateWords' | 'dateGiven'>[]> {
  const found = await readDocuments<EventDocument>(strapi, transaction, {
    ...{ uid: uidOf('event'), shape: EVENT, ids: [...documentIds], version: 'only' },
  });
  return found.map((event) => ({
    ...event,
    onRecord: event.onRecord === true,
    date: entryDate(event.date),
  }));
}

/** The events that a draft reports, and those around it, by date. */
export async function timelineOfDraft(
  strapi: Core.Strapi,
  transaction: Raw,
  article: ArticleDocument,
  around: boolean,
): Promise<PanelEvent[]> {
  const reports = article.events.flatMap(({ event, dateWords, dateGiven }) =>
    event ? [{ documentId: event.documentId, dateWords, dateGiven }] : [],
  );
  const reported = await panelEvents(strapi, transaction, [
    ...new Set(reports.map(({ documentId }) => documentId)),
  ]);
  const own = reported.map((event): PanelEvent => {
    const { dateWords = null, dateGiven = null } =
      reports.find(({ documentId }) => documentId === event.documentId) ?? {};
    return { of: 'article', ...event, dateWords, dateGiven };
  });
  const near = around ? await eventsAround(strapi, article) : [];
  const others = near.filter(({ documentId }) => !own.some((event) => event.documentId === documentId));
  return [...own, ...others.map(aroundEvent)].sort(byDate);
}

/** Events on either side of the article's day. */
const BEFORE = 60;
const AFTER = 40;

const EVERYTHING: TimelineFilter = {
  ...{ from: null, to: null, before: null, after: null, significance: null, country: null, words: null },
  ...{ asReportedBy: null, publications: false },
};

async function eventsAround(strapi: Core.Strapi, article: ArticleDocument): Promise<EventEntry[]> {
  const { timeZone } = editorial(strapi);
  const moment = now(strapi).toISOString();
  return inReading(strapi, async (reading) => {
    const { subject } = await draftSubject(reading, article, moment);
    const story = subject.keys.find(({ kind }) => kind === 'story')?.id ?? null;
    const central = subject.keys
      .filter(({ kind }) => kind === 'person' || kind === 'organization')
      .sort((a, b) => b.weight - a.weight || a.id - b.id)
      .slice(0, CENTRAL)
      .sort((a, b) => a.frequency - b.frequency || a.id - b.id);
    const day = dayIn(subject.publishedOn, timeZone);
    const clause = aroundClause({ day, story, central: central.map(({ id }) => id) });
    if (clause.timelines.length === 0) return [];
    const request = (order: 'asc' | 'desc', limit: number, filter: Partial<TimelineFilter>) =>
      ({
        clauses: [clause],
        filter: { ...EVERYTHING, ...filter },
        order,
        limit,
        position: null,
      }) satisfies TimelineRequest;
    const pages = await timelines(
      reading,
      [request('desc', BEFORE, { to: day }), request('asc', AFTER, { after: day })],
      { timeZone, extent: false },
    );
    return pages.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.type === 'event' ? [entry] : [])),
    );
  });
}

function aroundEvent(entry: EventEntry): PanelEvent {
  const { type: _, reportedBy: __, people, organizations, ...event } = entry;
  const named = ({ documentId, name }: { documentId: string; name: string }) => ({ documentId, name });
  return {
    ...{ of: 'around', onRecord: true, ...event, dateWords: null, dateGiven: null },
    people: people.map(named),
    organizations: organizations.map(named),
  };
}

function byDate(one: PanelEvent, other: PanelEvent): number {
  const start = ({ date }: PanelEvent) => date?.startsOn ?? '';
  return start(one) < start(other) ? -1 : Number(start(one) > start(other));
}

/** Null for a date that was written past the checks, and cannot be read. */
function entryDate(edtf: string): EntryDate | null {
  try {
    const { display, precision, startsOn, endsOn }: EdtfDate = parseEdtf(edtf);
    return { edtf, display, precision, startsOn, endsOn };
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
