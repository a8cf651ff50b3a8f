/** From parameters to conditions: names become keys, and what is unknown or off the record is 404. */
import { errors } from '@strapi/utils';
import { noteLists } from '../record/dependencies';
import type { Raw } from '../record/sql';
import { findSubjects, type Subject } from '../record/subjects';
import { anyOf, clausesOf } from './clauses';
import { type FilterParameters, SUBJECT_FILTERS, significanceOf } from './parameters';
import { pivotDays } from './pivot';
import type { Clause, TimelineFilter } from './types';

/** The conditions that every timeline of a request shares. */
export interface SharedFilter {
  clauses: Clause[];
  filter: TimelineFilter;
}

/**
 * @param isOwned whether the timelines are somebody's, and not of the whole record
 * @throws NotFoundError (404) for an id that is unknown or off the record
 */
export async function sharedFilter(
  transaction: Raw,
  parameters: FilterParameters,
  isOwned: boolean,
): Promise<SharedFilter> {
  const subjects = await subjectsOf(transaction, parameters);
  noteSelection(parameters, isOwned || subjects.length > 0);
  const clauses = await clausesOf(transaction, subjects, parameters);
  const any = parameters.match === 'any' && clauses.length > 1;
  return { clauses: any ? [anyOf(clauses)] : clauses, filter: await filterOf(transaction, parameters) };
}

/** What stands on somebody's timeline changes with them (record_change); of other selections, with any entry. */
function noteSelection({ include, asReportedBy, parts }: FilterParameters, isNarrowed: boolean): void {
  const hasPublications = include === 'publications' && (!isNarrowed || parts);
  if (!isNarrowed) noteLists('event');
  // By when an event was reported is known of no event, but of all articles that report it.
  if (hasPublications || asReportedBy) noteLists('article');
}

async function filterOf(transaction: Raw, parameters: FilterParameters): Promise<TimelineFilter> {
  const { from, to, before, after, country = null, q = null, asReportedBy, include } = parameters;
  const pivots = await pivotDays(
    transaction,
    [before, after].flatMap((id) => id ?? []),
  );
  const pivot = (id: string) => {
    const days = pivots.get(id);
    if (!days) throw new errors.NotFoundError('Not Found');
    return days;
  };
  return {
    from: from?.startsOn ?? null,
    to: to?.endsOn ?? null,
    before: before === undefined ? null : pivot(before).startsOn,
    after: after === undefined ? null : pivot(after).endsOn,
    significance: significanceOf(parameters),
    country,
    words: q,
    asReportedBy: asReportedBy?.endsOn ?? null,
    publications: include === 'publications',
  };
}

async function subjectsOf(transaction: Raw, parameters: FilterParameters): Promise<Subject[]> {
  const found = new Map<number, Subject>();
  for (const kind of SUBJECT_FILTERS) {
    const ids = parameters[kind] ?? [];
    const subjects = await findSubjects(transaction, kind, ids);
    for (const id of ids) {
      const subject = subjects.get(id);
      if (!subject) throw new errors.NotFoundError('Not Found');
      found.set(subject.key, subject);
    }
  }
  return [...found.values()];
}
