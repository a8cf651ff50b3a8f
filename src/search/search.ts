/** Full text search over articles and entities on the record. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { editorial } from '../editorial';
import { cursorsFor, type Position } from '../http/cursor';
import { noteLists } from '../record/dependencies';
import { foldedName } from '../record/projection/name-rows';
import { inReading } from '../record/reading/session';
import type { Raw } from '../record/sql';
import { findSubjects } from '../record/subjects';
import { keyMark, SEARCHED } from '../record/text/marks';
import type { Asked } from './find/candidates';
import { find } from './find/find';
import { groupsOf } from './find/groups';
import type { Frame, Outcome, Question } from './find/question';
import { hitsOf } from './hits';
import { type SearchParameters, SUBJECT_FILTERS } from './parameters';
import { termsOf, wantedText } from './query/terms';
import { languagesOf, textQueries } from './query/tsquery';
import { bestFirst, ranked } from './ranking/rank';
import type { SearchPage } from './types';

const NOTHING: SearchPage = { entries: [], next: null, terms: 'all', complete: true };

/**
 * A page of what a query finds, the best first.
 *
 * @throws NotFoundError (404) where a filter names what is unknown or off the record
 * @throws ValidationError (400) for the cursor of another query
 */
export async function search(strapi: Core.Strapi, parameters: SearchParameters): Promise<SearchPage> {
  const { limit, cursor, ...query } = parameters;
  const cursors = cursorsFor(strapi, ['search', query]);
  const after = cursor === undefined ? null : placeIn(cursors.decode(cursor));
  // Ranking asks how often articles name what is found.
  noteLists('article', ...(parameters.types ?? SEARCHED));
  return inReading(strapi, async (transaction) => {
    const filters = await filterMarks(transaction, parameters);
    const question = await questionOf(transaction, parameters, filters, editorial(strapi).language);
    if (!question) return NOTHING;
    const outcome = await find(transaction, question, after?.frame ?? null);
    const all = ranked(outcome.candidates, outcome.names, outcome.newest);
    const rest = after ? all.filter((one) => bestFirst(after, one) < 0) : all;
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    const next = rest.length > limit && last ? cursors.encode(positionOf(last, outcome)) : null;
    const entries = await hitsOf(transaction, page, question);
    return { entries, next, terms: outcome.frame.terms, complete: outcome.complete };
  });
}

interface After {
  score: number;
  id: number;
  frame: Frame;
}

/** A page after the first is cut from the same windows, whatever has been published meanwhile. */
function positionOf({ score, id }: { score: number; id: number }, { frame }: Outcome): Position {
  return [score, id, JSON.stringify(frame)];
}

function placeIn([score, id, frame]: Position): After {
  return { score: Number(score), id: Number(id), frame: JSON.parse(String(frame)) as Frame };
}

async function questionOf(
  transaction: Raw,
  { q, types, from, to }: SearchParameters,
  filters: readonly string[],
  language: string,
): Promise<Question | null> {
  const terms = termsOf(q);
  const name = foldedName(wantedText(terms));
  if (name === '') return null;
  const queries = await textQueries(transaction, terms, [language, ...(await languagesOf(transaction))]);
  const days: Asked['days'] = { from: from?.startsOn ?? null, to: to?.endsOn ?? null };
  const isFiltered = filters.length > 0 || from !== undefined || to !== undefined;
  return { terms, name, queries, language, filters, days, groups: groupsOf(types, isFiltered) };
}

/** One mark for each document that is to be named. */
async function filterMarks(transaction: Raw, parameters: SearchParameters): Promise<string[]> {
  const marks: string[] = [];
  for (const kind of SUBJECT_FILTERS) {
    const ids = parameters[kind] ?? [];
    const subjects = await findSubjects(transaction, kind, ids);
    for (const id of ids) {
      const subject = subjects.get(id);
      if (!subject) throw new errors.NotFoundError('Not Found');
      marks.push(keyMark(subject.key));
    }
  }
  return marks;
}
