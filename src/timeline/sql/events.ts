/** Events in the order of a timeline. */
import { foldedSql } from '../words';
import type { Shape } from './shape';
import type { EntrySource } from './source';

const COLUMNS = {
  key: 'm.event',
  startsOn: 'm.starts_on',
  endsOn: 'm.ends_on',
  documentId: 'm.document_id',
};
const EVENTS = '(SELECT id AS event, starts_on, ends_on, document_id FROM record_event) AS m';

/** Days from which an event counts as long. The partial indexes of the record say the same (`..._wide_idx`). */
const LONG = 366;

/** Where the events of requests of one shape are found. */
export function eventSources(shape: Shape): EntrySource[] {
  return tables(shape).flatMap(({ outer, outerWhere, table, condition }) =>
    reaches(shape).map((reach) => ({
      type: 'event',
      outer,
      outerWhere,
      rows: `FROM ${table}${details(shape)} WHERE ${[condition, reach, ...conditions(shape)].join(' AND ')}`,
      columns: COLUMNS,
      beginning: { asc: 'true', desc: 'true' },
      paging: { kind: 'exact' },
    })),
  );
}

function tables({ hasSubject, hasSingles }: Shape) {
  if (!hasSubject) return [{ outer: 'request r', outerWhere: 'true', table: EVENTS, condition: 'true' }];
  const timelines = {
    outer: 'timeline s JOIN request r USING (n)',
    outerWhere: 's.clause = 0',
    table: 'record_moment m',
    condition: `m.key = s.key AND ${concernsTwo('s', 'm.event')}`,
  };
  const singles = {
    outer: 'single s JOIN request r USING (n)',
    outerWhere: 's.clause = 0 AND s.event IS NOT NULL',
    table: EVENTS,
    condition: 'm.event = s.event',
  };
  return hasSingles ? [timelines, singles] : [timelines];
}

/*
 * An event that overlaps a range may have begun long before it. Short ones began at most a year before, where an
 * index can begin; the few long ones have an index of their own.
 */
function reaches({ filter }: Shape): string[] {
  if (filter.from === null) return ['true'];
  return [
    `m.ends_on <= m.starts_on + ${LONG} AND m.starts_on >= CAST(:from AS date) - ${LONG}`,
    `m.ends_on > m.starts_on + ${LONG}`,
  ];
}

const concernsTwo = (stream: string, event: string) => `(${stream}.among IS NULL OR 1 < (
  SELECT count(*) FROM record_moment o WHERE o.event = ${event} AND o.key = ANY(${stream}.among)))`;

function details({ filter: { significance, country, words } }: Shape): string {
  const needed = significance !== null || country !== null || words !== null;
  return needed ? ' JOIN record_event e ON e.id = m.event' : '';
}

function conditions({ filter, hasExceptions, hasFurtherClauses }: Shape): string[] {
  const text = foldedSql(`e.title || ' ' || coalesce(e.summary, '')`);
  const asked: [unknown, string][] = [
    [filter.from, 'm.ends_on >= CAST(:from AS date)'],
    [filter.to, 'm.starts_on <= CAST(:to AS date)'],
    [filter.before, 'm.starts_on < CAST(:before AS date) AND m.ends_on < CAST(:before AS date)'],
    [filter.after, 'm.starts_on > CAST(:after AS date)'],
    [filter.significance, 'e.significance >= CAST(:significance AS smallint)'],
    [filter.country, 'e.country = :country'],
    [filter.words, `${text} ~ ALL(CAST(:words AS text[]))`],
    [filter.asReportedBy, REPORTED_BY],
    [hasExceptions || null, 'm.event <> ALL(r."except")'],
    [hasFurtherClauses || null, FURTHER],
  ];
  return asked.filter(([value]) => value !== null).map(([, condition]) => condition);
}

const REPORTED_BY = `EXISTS (
  SELECT 1 FROM record_report p JOIN record_article a ON a.id = p.article
  WHERE p.event = m.event AND p.counted AND a.day <= CAST(:asReportedBy AS date)
    AND p.reported_since < CAST(CAST(:asReportedBy AS date) + 1 AS timestamp) AT TIME ZONE :timeZone)`;

const FURTHER = `r.clauses - 1 = (SELECT count(DISTINCT found.clause) FROM (
  SELECT t.clause FROM timeline t JOIN record_moment c ON c.key = t.key AND c.event = m.event
  WHERE t.n = r.n AND t.clause > 0 AND ${concernsTwo('t', 'm.event')}
  UNION ALL
  SELECT g.clause FROM single g WHERE g.n = r.n AND g.clause > 0 AND g.event = m.event) AS found)`;
