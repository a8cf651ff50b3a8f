/** The places of events in timelines. */

import { ROLE } from '../kinds';
import type { Raw } from '../sql';

/**
 * Places events in the timelines of whom they concern, from the record's other tables: participants, the whole of
 * which they are parts, the stories that pin them, and for each counted report its story, topics and sources.
 * An article's own timeline keeps what it reports even when it is retracted.
 */
const WANTED = `
  SELECT key, event, bool_or(direct) AS direct, sum(reports)::integer AS reports,
    e.starts_on, e.ends_on, e.document_id, e.significance
  FROM (
    SELECT unnest(participants) AS key, id AS event, true AS direct, 0 AS reports
      FROM record_event WHERE id = ANY(CAST(:events AS int[]))
    UNION ALL
    SELECT parent, id, true, 0 FROM record_entity WHERE id = ANY(CAST(:events AS int[])) AND parent IS NOT NULL
    UNION ALL
    SELECT p.entity, p.key, true, 0 FROM record_pick p WHERE p.key = ANY(CAST(:events AS int[]))
    UNION ALL
    SELECT DISTINCT article, event, true, 0 FROM record_report WHERE event = ANY(CAST(:events AS int[]))
    UNION ALL
    SELECT p.key, r.event, false, count(DISTINCT r.article)
      FROM record_report r
      JOIN record_posting p ON p.article = r.article AND p.roles & ${ROLE.topic | ROLE.broaderTopic | ROLE.story} > 0
      WHERE r.event = ANY(CAST(:events AS int[])) AND r.counted GROUP BY p.key, r.event
    UNION ALL
    SELECT s.key, r.event, false, count(DISTINCT r.article)
      FROM record_report r CROSS JOIN unnest(r.sources) AS s(key)
      WHERE r.event = ANY(CAST(:events AS int[])) AND r.counted GROUP BY s.key, r.event
  ) AS reason
  JOIN record_event e ON e.id = reason.event
  GROUP BY key, event, e.starts_on, e.ends_on, e.document_id, e.significance`;

const VALUES = ['direct', 'reports', 'starts_on', 'ends_on', 'document_id', 'significance'];
const valuesOf = (table: string) => `(${VALUES.map((column) => `${table}.${column}`).join(', ')})`;

const PLACE = `
  WITH wanted AS (${WANTED}), removed AS (
    DELETE FROM record_moment m WHERE m.event = ANY(CAST(:events AS int[]))
      AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.key = m.key AND w.event = m.event)
  )
  INSERT INTO record_moment AS m (key, event, ${VALUES.join(', ')})
  SELECT key, event, ${VALUES.join(', ')} FROM wanted
  ON CONFLICT (key, event) DO UPDATE SET (${VALUES.join(', ')}) = ${valuesOf('excluded')}
    WHERE ${valuesOf('m')} IS DISTINCT FROM ${valuesOf('excluded')}`;

/** Makes the timelines hold these events where they belong, and nowhere else. One statement. */
export async function placeEvents(transaction: Raw, events: readonly number[]): Promise<void> {
  if (events.length > 0) await transaction.raw(PLACE, { events });
}
