/** Events in the order of a timeline. */
import type { Clause, TimelineFilter, TimelineRequest } from '../types';
import { allWords, foldedSql } from '../words';
import { type Binder, keyList } from './binder';
import type { Branch } from './branch';

const COLUMNS = {
  key: 'm.event',
  startsOn: 'm.starts_on',
  endsOn: 'm.ends_on',
  documentId: 'm.document_id',
};
const EVENTS = '(SELECT id AS event, starts_on, ends_on, document_id FROM record_event) AS m';

/** Days from which an event counts as long. The partial indexes of the record say the same (`..._wide_idx`). */
const LONG = 366;

/** Where the events of a request are found: on the timelines of its first clause, or among all. */
export function eventBranches(
  { clauses, filter }: Pick<TimelineRequest, 'clauses' | 'filter'>,
  bind: Binder,
  timeZone: string,
): Branch[] {
  const [first, ...further] = clauses;
  const excepted = clauses.flatMap(({ except }) => except);
  const conditions = [
    ...filterConditions(filter, bind, timeZone),
    ...further.map(fulfils),
    ...(excepted.length > 0 ? [`m.event NOT IN ${keyList(excepted)}`] : []),
  ];
  return tables(first).flatMap(({ table, key }) =>
    reaches(filter, bind).map((reach) => ({
      type: 'event',
      from: `${table}${details(filter)}`,
      conditions: [...key, ...reach, ...conditions],
      columns: COLUMNS,
      instant: null,
    })),
  );
}

function tables(clause: Clause | undefined): { table: string; key: string[] }[] {
  if (!clause) return [{ table: EVENTS, key: [] }];
  const timelines = clause.timelines.map(({ key, among }) => ({
    table: 'record_moment m',
    key: [`m.key IN ${keyList([key])}`, ...(among ? [concernsTwo(among)] : [])],
  }));
  const singles = { table: EVENTS, key: [`m.event IN ${keyList(clause.events)}`] };
  return clause.events.length > 0 ? [...timelines, singles] : timelines;
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

function details({ significance, country, words }: TimelineFilter): string {
  const needed = significance !== null || country !== null || words !== null;
  return needed ? ' JOIN record_event e ON e.id = m.event' : '';
}

function filterConditions(filter: TimelineFilter, bind: Binder, timeZone: string): string[] {
  const { from, to, before, after, significance, country, words, asReportedBy } = filter;
  const conditions: string[] = [];
  if (from !== null) conditions.push(`m.ends_on >= ${bind.day(from)}`);
  if (to !== null) conditions.push(`m.starts_on <= ${bind.day(to)}`);
  if (before !== null) {
    conditions.push(`m.starts_on < ${bind.day(before)}`, `m.ends_on < ${bind.day(before)}`);
  }
  if (after !== null) conditions.push(`m.starts_on > ${bind.day(after)}`);
  if (significance !== null)
    conditions.push(`e.significance >= CAST(${bind.value(significance)} AS smallint)`);
  if (country !== null) conditions.push(`e.country = ${bind.value(country)}`);
  if (words !== null) {
    conditions.push(allWords(foldedSql(`e.title || ' ' || coalesce(e.summary, '')`), bind.value(words)));
  }
  if (asReportedBy !== null) conditions.push(reportedBy(asReportedBy, bind, timeZone));
  return conditions;
}

function reportedBy(asReportedBy: string, bind: Binder, timeZone: string): string {
  const day = bind.day(asReportedBy);
  return `EXISTS (
    SELECT 1 FROM record_report p JOIN record_article a ON a.id = p.article
    WHERE p.event = m.event AND p.counted AND a.day <= ${day}
      AND p.reported_since < CAST(${day} + 1 AS timestamp) AT TIME ZONE ${bind.value(timeZone)})`;
}

function fulfils({ timelines, events }: Clause): string {
  const plain = timelines.flatMap(({ key, among }) => (among ? [] : [key]));
  const shared = timelines.flatMap(({ among }) => (among ? [among] : []));
  const ways = [
    `EXISTS (SELECT 1 FROM record_moment c WHERE c.event = m.event AND c.key IN ${keyList(plain)})`,
    ...[...new Set(shared)].map(concernsTwo),
    ...(events.length > 0 ? [`m.event IN ${keyList(events)}`] : []),
  ];
  return `(${ways.join(' OR ')})`;
}

const concernsTwo = (among: number[]) => `1 < (
  SELECT count(*) FROM record_moment o WHERE o.event = m.event AND o.key IN ${keyList(among)})`;
