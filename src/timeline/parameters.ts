/** The parameters of timelines, for REST and GraphQL alike. */
import { z } from 'zod';
import { edtf, flag, limit, parseQuery, text, texts } from '../http/parameters';
import type { DocumentKind } from '../record/kinds';
import { SIGNIFICANCE } from '../record/projection/entity';
import { countryFault } from '../validation/country';
import { refused } from './refused';
import { wordPatterns } from './words';

/** The subjects that a timeline can be narrowed to. */
export const SUBJECT_FILTERS = ['person', 'organization', 'source', 'topic', 'story', 'article'] as const;

const oneOf = <const T extends string>(...allowed: T[]) =>
  z.enum(allowed, `must be one of ${allowed.join(', ')}`);

const country = text.transform((value, context) => {
  const fault = countryFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
  return value;
});

const words = text.transform((value, context) => {
  const patterns = wordPatterns(value);
  if (patterns) return patterns;
  context.addIssue({ code: 'custom', message: 'must hold one to ten words' });
  return z.NEVER;
});

const about = (what: string) => ({ description: what });
const subject = (what: string) =>
  texts.optional().meta(about(`documentId or slug of ${what} that an entry concerns; repeatable`));

const filters = {
  person: subject('a person'),
  organization: subject('an organization'),
  source: subject('a source'),
  topic: subject('a topic'),
  story: subject('a story'),
  article: subject('an article'),
  match: oneOf('all', 'any').default('all').meta(about('whether all of these subjects or any will do')),
  from: edtf.optional().meta(about('EDTF; an entry is in when its interval overlaps')),
  to: edtf.optional().meta(about('EDTF; an entry is in when its interval overlaps')),
  before: text.optional().meta(about('id of an article or event: only what ended before it')),
  after: text.optional().meta(about('id of an article or event: only what began after it')),
  significance: oneOf('minor', 'major', 'milestone').optional().meta(about('least significance of an event')),
  country: country.optional().meta(about('ISO 3166-1 alpha-2')),
  q: words.optional().meta(about('words, or their beginnings, in title and summary')),
  asReportedBy: edtf.optional().meta(about('only what had been reported by this date')),
  include: oneOf('publications').optional().meta(about('adds the articles themselves, on their day')),
  around: flag
    .default(false)
    .meta(about('with an article: also its story and what concerns its central entities')),
  parts: flag.default(false).meta(about('with an organization: also the organizations that are part of it')),
};

/** `GET /api/timeline`. */
export const timelineParameters = z.object({
  ...filters,
  order: oneOf('asc', 'desc').optional().meta(about('by first day; desc with before, else asc')),
  limit: limit.meta(about('1 to 100')),
  cursor: z.string('must be one text').optional().meta(about('meta.cursor.next of the page before')),
  format: oneOf('json', 'timelinejs', 'ics', 'csv').optional().meta(about('the Accept header says the same')),
});

/** `GET /api/calendar.ics`: a calendar is not read page by page, and holds events alone. */
export const calendarParameters = timelineParameters.omit({
  ...{ include: true, order: true, limit: true, cursor: true, format: true },
});

/** `GET /api/timeline/histogram`. */
export const histogramParameters = z.object({
  ...filters,
  by: oneOf('year', 'month', 'day').default('year').meta(about('width of a bucket')),
});

export type TimelineParameters = z.infer<typeof timelineParameters>;
export type CalendarParameters = z.infer<typeof calendarParameters>;
export type HistogramParameters = z.infer<typeof histogramParameters>;
export type FilterParameters = Omit<HistogramParameters, 'by'>;

/**
 * @param owner whose timeline it is, or null
 * @throws ValidationError (400) that names the parameter
 */
export function parseTimeline(query: unknown, owner: DocumentKind | null = null): TimelineParameters {
  return checked(parseQuery(timelineParameters, query), owner);
}

/**
 * @param owner whose calendar it is, or null
 * @throws ValidationError (400) that names the parameter
 */
export function parseCalendar(query: unknown, owner: DocumentKind | null = null): CalendarParameters {
  return checked(parseQuery(calendarParameters, query), owner);
}

/** @throws ValidationError (400) that names the parameter */
export function parseHistogram(query: unknown): HistogramParameters {
  return checked(parseQuery(histogramParameters, query), null);
}

/** Least significance as the record counts it, or null. */
export function significanceOf({ significance }: FilterParameters): number | null {
  return significance ? SIGNIFICANCE[significance] : null;
}

function checked<P extends FilterParameters>(parameters: P, owner: DocumentKind | null): P {
  const { from, to, asReportedBy, around, parts, article, organization } = parameters;
  if (from?.startsOn && to?.endsOn && from.startsOn > to.endsOn) {
    throw refused('from', `must not be after to, got ${from.edtf} and ${to.edtf}`);
  }
  if (asReportedBy && asReportedBy.endsOn === null) {
    throw refused('asReportedBy', `must be a date that ends, got ${asReportedBy.edtf}`);
  }
  if (around && owner !== 'article' && !article) {
    throw refused('around', 'is allowed only for the timeline of an article');
  }
  if (parts && owner !== 'organization' && !organization) {
    throw refused('parts', 'is allowed only for the timeline of an organization');
  }
  return parameters;
}
