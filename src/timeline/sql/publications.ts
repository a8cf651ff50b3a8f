/** Articles as entries on their day. */
import { ROLE } from '../../record/kinds';
import type { Clause, TimelineFilter, TimelineRequest } from '../types';
import { allWords, foldedSql } from '../words';
import type { Binder } from './binder';
import type { Branch } from './branch';

/** The few that are retracted apart, every article of a key is an entry. */
const NOTHING = { joins: '', conditions: [] };
const COLUMNS = { key: 'a.id', startsOn: 'a.day', endsOn: 'a.day', documentId: 'a.document_id' };

/** A byline is no mention, and a picture's credit says nothing of what the report rests on. */
const NAMED = Object.values(ROLE).reduce((all, bit) => all | bit, 0) & ~(ROLE.byline | ROLE.credited);

/** The instant at which a day begins. */
export const midnight = (day: string, bind: Binder, timeZone: string) =>
  `CAST(${day} AS timestamp) AT TIME ZONE ${bind.value(timeZone)}`;

/** Where the articles of a request are found; a retracted one is no entry. */
export function publicationBranches(
  { clauses, filter }: Pick<TimelineRequest, 'clauses' | 'filter'>,
  bind: Binder,
  timeZone: string,
): Branch[] {
  if (!filter.publications) return [];
  const [first, ...further] = clauses;
  const conditions = [
    'NOT a.retracted',
    ...filterConditions(filter, bind),
    ...further.map((clause) => fulfils(clause, bind)),
  ];
  const byDay = (own: string[]): Branch => ({
    type: 'publication',
    from: 'record_article a',
    conditions: [...own, ...conditions],
    lookUp: NOTHING,
    columns: COLUMNS,
    instant: null,
  });
  if (!first) return [byDay([])];
  const mentions = first.mentions.map((key): Branch => {
    const own = [`p.key = ${bind.key(key)}`, 'p.roles > 0', `p.roles & ${NAMED} > 0`];
    return {
      type: 'publication',
      from: 'record_posting p JOIN record_article a ON a.id = p.article',
      conditions: [...own, ...instantConditions(filter, bind, timeZone), ...conditions],
      lookUp: NOTHING,
      columns: COLUMNS,
      instant: 'p.published_on',
    };
  });
  return first.articles.length > 0
    ? [...mentions, byDay([`a.id = ANY(${bind.keys(first.articles)})`])]
    : mentions;
}

/** The days once more as instants, by which postings are ordered. */
function instantConditions(filter: TimelineFilter, bind: Binder, timeZone: string): string[] {
  const { from, to, before, after, asReportedBy } = filter;
  const since = [from, after].flatMap((day) => day ?? []);
  const until = [to, before, asReportedBy].flatMap((day) => day ?? []);
  return [
    ...since.map((day) => `p.published_on >= ${midnight(bind.day(day), bind, timeZone)}`),
    ...until.map((day) => `p.published_on < ${midnight(`(${bind.day(day)} + 1)`, bind, timeZone)}`),
  ];
}

function filterConditions(filter: TimelineFilter, bind: Binder): string[] {
  const { from, to, before, after, words, asReportedBy } = filter;
  const conditions: string[] = [];
  if (from !== null) conditions.push(`a.day >= ${bind.day(from)}`);
  if (to !== null) conditions.push(`a.day <= ${bind.day(to)}`);
  if (before !== null) conditions.push(`a.day < ${bind.day(before)}`);
  if (after !== null) conditions.push(`a.day > ${bind.day(after)}`);
  if (asReportedBy !== null) conditions.push(`a.day <= ${bind.day(asReportedBy)}`);
  if (words !== null) {
    conditions.push(
      allWords(foldedSql(`a.headline || ' ' || coalesce(a.standfirst, '')`), bind.value(words)),
    );
  }
  return conditions;
}

function fulfils({ mentions, articles }: Clause, bind: Binder): string {
  return `(a.id = ANY(${bind.keys(articles)}) OR coalesce((
    SELECT true FROM record_posting c
    WHERE c.article = a.id AND c.key = ANY(${bind.keys(mentions)}) AND c.roles & ${NAMED} > 0 LIMIT 1), false))`;
}
