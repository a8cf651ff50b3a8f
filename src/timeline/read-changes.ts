/** When what the record says of events last changed. */
import { type Raw, rowsOf } from '../record/sql';
import type { TimelineEntry } from './entry';

/** By documentId. */
export type Changes = ReadonlyMap<string, Date>;

/**
 * Of each event among these entries. A row that was written past the record's triggers counts as changed when the
 * record was. One statement.
 */
export async function eventChanges(reading: Raw, entries: readonly TimelineEntry[]): Promise<Changes> {
  const events = entries.flatMap(({ type, documentId }) => (type === 'event' ? [documentId] : []));
  if (events.length === 0) return new Map();
  const rows = await rowsOf<{ documentId: string; changed: number }>(
    reading,
    `SELECT e.document_id AS "documentId",
       CAST(extract(epoch FROM coalesce(c.changed_on, (SELECT changed_on FROM record_state))) AS float8) AS changed
     FROM unnest(CAST(:events AS text[])) AS asked(document_id)
     JOIN record_event e USING (document_id) LEFT JOIN record_event_change c ON c.event = e.id`,
    { events },
  );
  return new Map(rows.map(({ documentId, changed }) => [documentId, new Date(Math.floor(changed) * 1000)]));
}
