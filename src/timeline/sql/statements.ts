/** The statements that find what stands on timelines. */
import { eventSources } from './events';
import { publicationSources } from './publications';
import type { PagedShape, Shape } from './shape';
import { afterCursor, type EntrySource, GIVEN, orderBy } from './source';

const NAMES = { startsOn: 'starts_on', endsOn: 'ends_on', documentId: 'document_id' };

const sourcesOf = (shape: Shape) => [...eventSources(shape), ...publicationSources(shape)];

/**
 * The first entries of each request after its cursor, one more than a page holds: `n, type, key, starts_on, ends_on,
 * document_id`; and with `extent` one row of that type for each request that has any.
 *
 * Each key of a timeline gives its own first entries from an index; what is first in all is first in one of them.
 */
export function pageStatement(shape: PagedShape, extent: boolean): string {
  const pages = sourcesOf(shape).map((source) => firstOf(source, shape));
  const ranked = `SELECT *, row_number() OVER (PARTITION BY n ORDER BY ${orderBy(shape.order, NAMES)}) AS rank
    FROM (${pages.join('\nUNION\n')}) AS found`;
  return `WITH ${GIVEN}
    SELECT n, type, key, starts_on::text, ends_on::text, document_id, rank FROM (${ranked}) AS ranked
    WHERE rank <= CAST(:take AS int) ${extent ? `UNION ALL ${extents(shape)}` : ''} ORDER BY n, rank`;
}

/** How many entries begin in each bucket: `starts_on, count`; those whose beginning is open under null. */
export function histogramStatement(shape: Shape): string {
  const all = sourcesOf(shape).map(
    ({ type, outer, outerWhere, rows, columns: { key, startsOn } }) =>
      `SELECT f.* FROM ${outer} CROSS JOIN LATERAL (
         SELECT '${type}' AS type, ${key} AS key, ${startsOn} AS starts_on ${rows}) AS f WHERE ${outerWhere}`,
  );
  const begun = shape.filter.from === null ? 'starts_on' : 'greatest(starts_on, CAST(:from AS date))';
  return `WITH ${GIVEN}
    SELECT CASE WHEN isfinite(begun) THEN CAST(date_trunc(:by, CAST(begun AS timestamp)) AS date)::text END AS "startsOn",
      count(*)::int AS count
    FROM (SELECT ${begun} AS begun FROM (${all.join('\nUNION\n')}) AS found) AS begun
    GROUP BY 1 ORDER BY 1 LIMIT CAST(:take AS int)`;
}

function firstOf(source: EntrySource, shape: PagedShape): string {
  const { type, outer, outerWhere, paging, columns } = source;
  const cursor = shape.hasPosition
    ? `AND ${source.beginning[shape.order]} AND ${afterCursor(shape.order, columns)}`
    : '';
  const rows = `${source.rows} ${cursor}`;
  const selected = `SELECT ${columns.key} AS key, ${columns.startsOn} AS starts_on, ${columns.endsOn} AS ends_on,
    ${columns.documentId} AS document_id`;
  const page =
    paging.kind === 'exact'
      ? `${selected} ${rows} ORDER BY ${orderBy(shape.order, columns)} LIMIT CAST(:take AS int)`
      : `WITH first AS (
           ${selected}, ${paging.instant} AS instant ${rows}
           ORDER BY ${paging.instant} ${shape.order} LIMIT CAST(:take AS int)
         )
         SELECT key, starts_on, ends_on, document_id FROM first
         UNION ${selected} ${rows} AND ${paging.restOfDay[shape.order]}`;
  return `SELECT r.n, '${type}' AS type, f.* FROM ${outer} CROSS JOIN LATERAL (${page}) AS f WHERE ${outerWhere}`;
}

/** First and last day over all pages: one row from each end of each index. */
function extents(shape: PagedShape): string {
  const each = sourcesOf(shape).map(({ outer, outerWhere, rows, paging, columns: { startsOn, endsOn } }) => {
    const [byStart, byEnd] =
      paging.kind === 'exact' ? [startsOn, endsOn] : ([paging.instant, paging.instant] as const);
    return `SELECT r.n, f.* FROM ${outer} CROSS JOIN LATERAL (SELECT
      (SELECT ${startsOn} ${rows} ORDER BY ${byStart} LIMIT 1) AS starts_on,
      (SELECT ${endsOn} ${rows} ORDER BY ${byEnd} DESC LIMIT 1) AS ends_on) AS f WHERE ${outerWhere}`;
  });
  return `SELECT n, 'extent', NULL, min(starts_on)::text, max(ends_on)::text, NULL, 0 FROM (${each.join('\nUNION ALL\n')}) AS ends
    WHERE starts_on IS NOT NULL GROUP BY n`;
}
