/** Where events are found. */
import type { Clause, TimelineFilter, TimelineRequest } from '../types';
import { allWords, foldedSql } from '../words';
import type { Binder } from './binder';
import type { Branch } from './branch';

const COLUMNS = {
  key: 'm.event',
  startsOn: 'm.starts_on',
  endsOn: 'm.ends_on',
  documentId: 'm.document_id',
};
const EVENTS = '(SELECT id AS event, starts_on, ends_on, document_id, significance FROM record_event) AS m';

/** Days from which an event counts as long. The partial indexes of the record say the same (`..._wide_idx`). */
const LONG = 366;
/** Events on either side of an article's day that may stand around it, of each of its central entities. */
const AROUND = 100;

/** Where the events of a request are found: on the timelines of its first clause, or among all. */
export function eventBranches(
  { clauses, filter }: Pick<TimelineRequest, 'clauses' | 'filter'>,
  bind: Binder,
  timeZone: string,
): Branch[] {
  const [first, ...further] = clauses;
  const excepted = clauses.flatMap(({ except }) => except);
  const lookedUp = [
    ...filterConditions(filter, bind, timeZone),
    ...further.map((clause) => fulfils(clause, bind)),
    ...(excepted.length > 0 ? [`m.event <> ALL(${bind.keys(excepted)})`] : []),
  ];
  return tables(first, bind).flatMap(({ table, key, shared }) =>
    reaches(filter, bind).map((reach) => ({
      type: 'event',
      from: table,
      conditions: [...key, ...reach, ...dayConditions(filter, bind)],
      lookUp: { joins: details(filter), conditions: [...shared, ...lookedUp] },
      columns: COLUMNS,
      instant: null,
    })),
  );
}

interface Table {
  table: string;
  key: string[];
  /** What has to be looked up, whatever the filter. */
  shared: string[];
}

function tables(clause: Clause | undefined, bind: Binder): Table[] {
  if (!clause) return [{ table: EVENTS, key: [], shared: [] }];
  const timelines = clause.timelines.map(({ key, around }) =>
    around
      ? { table: near(key, around.day, bind), key: [], shared: [concernsTwo(around.among, bind)] }
      : { table: 'record_moment m', key: [`m.key = ${bind.key(key)}`], shared: [] },
  );
  const singles = { table: EVENTS, key: [`m.event = ANY(${bind.keys(clause.events)})`], shared: [] };
  return clause.events.length > 0 ? [...timelines, singles] : timelines;
}

/** The events of a timeline that are nearest to a day. */
function near(key: number, day: string, bind: Binder): string {
  const side = (comparison: string, order: string) => `(
    SELECT m.event, m.starts_on, m.ends_on, m.document_id, m.significance FROM record_moment m
    WHERE m.key = ${bind.key(key)} AND m.starts_on ${comparison} ${bind.day(day)} ORDER BY ${order} LIMIT ${AROUND})`;
  return `(${side('<=', 'm.starts_on DESC, m.ends_on, m.document_id DESC')}
    UNION ALL ${side('>', 'm.starts_on, m.ends_on DESC, m.document_id')}) AS m`;
}

/*
 * An event that overlaps a range may have begun long before it. Short ones began at most a year before, where an
 * index can begin; the few long ones have an index of their own.
 */
function reaches({ from }: TimelineFilter, bind: Binder): string[][] {
  if (from === null) return [[]];
  return [
    [`m.ends_on <= m.starts_on + ${LONG}`, `m.starts_on >= ${bind.day(from)} - ${LONG}`],
    [`m.ends_on > m.starts_on + ${LONG}`],
  ];
}

function details({ country, words }: TimelineFilter): string {
  return country !== null || words !== null ? 'JOIN record_event e ON e.id = m.event' : '';
}

function dayConditions({ from, to, before, after }: TimelineFilter, bind: Binder): string[] {
  const conditions: string[] = [];
  if (from !== null) conditions.push(`m.ends_on >= ${bind.day(from)}`);
  if (to !== null) conditions.push(`m.starts_on <= ${bind.day(to)}`);
  if (before !== null) {
    conditions.push(`m.starts_on < ${bind.day(before)}`, `m.ends_on < ${bind.day(before)}`);
  }
  if (after !== null) conditions.push(`m.starts_on > ${bind.day(after)}`);
  return conditions;
}

function filterConditions(filter: TimelineFilter, bind: Binder, timeZone: string): string[] {
  const { significance, country, words, asReportedBy } = filter;
  const conditions: string[] = [];
  if (significance !== null)
    conditions.push(`m.significance >= CAST(${bind.value(significance)} AS smallint)`);
  if (country !== null) conditions.push(`e.country = ${bind.value(country)}`);
  if (words !== null) {
    conditions.push(allWords(foldedSql(`e.title || ' ' || coalesce(e.summary, '')`), bind.value(words)));
  }
  if (asReportedBy !== null) conditions.push(reportedBy(asReportedBy, bind, timeZone));
  return conditions;
}

/*
 * Asked of each row by itself: as EXISTS the planner would make a join of it, and read the whole timeline of
 * somebody well known to find out about a few events.
 */
const isThere = (from: string) => `coalesce((SELECT true ${from} LIMIT 1), false)`;

function reportedBy(asReportedBy: string, bind: Binder, timeZone: string): string {
  const day = bind.day(asReportedBy);
  return isThere(`FROM record_report p JOIN record_article a ON a.id = p.article
    WHERE p.event = m.event AND p.counted AND a.day <= ${day}
      AND p.reported_since < CAST(${day} + 1 AS timestamp) AT TIME ZONE ${bind.value(timeZone)}`);
}

function fulfils({ timelines, events }: Clause, bind: Binder): string {
  const plain = timelines.flatMap(({ key, around }) => (around ? [] : [key]));
  const shared = timelines.flatMap(({ around }) => (around ? [around.among] : []));
  const ways = [
    isThere(`FROM record_moment c WHERE c.event = m.event AND c.key = ANY(${bind.keys(plain)})`),
    ...[...new Set(shared)].map((among) => concernsTwo(among, bind)),
    ...(events.length > 0 ? [`m.event = ANY(${bind.keys(events)})`] : []),
  ];
  return `(${ways.join(' OR ')})`;
}

const concernsTwo = (among: readonly number[], bind: Binder) => `1 < (
  SELECT count(*) FROM record_event o, unnest(o.participants) AS participant(key)
  WHERE o.id = m.event AND participant.key = ANY(${bind.keys(among)}))`;
