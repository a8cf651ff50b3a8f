/**
 * Since when published versions of an article have held each of its events. Kept by event, not by component: Strapi
 * replaces or reuses a component's row as it likes, and an editor may put another event into one.
 */
import type { Core } from '@strapi/strapi';
import { joinTable } from '../../record/documents/join-table';
import { uidOf } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';

const COMPONENT = 'record.reported-event';

/** Since when, by the event's documentId; as PostgreSQL writes a timestamp without zone. */
export type ReportedSince = ReadonlyMap<string, string>;

/** What the article's draft and its published version say. One statement. */
export async function readReported(
  strapi: Core.Strapi,
  transaction: Raw,
  documentId: string,
): Promise<ReportedSince> {
  const { article, links, component, eventLinks, event, on } = tables(strapi);
  const rows = await rowsOf<{ event: string; since: string }>(
    transaction,
    `SELECT e.document_id AS event, min(c.reported_since)::text AS since
     FROM "${article}" a JOIN "${links.name}" l ON ${on.links} JOIN "${component}" c ON ${on.component}
     JOIN "${eventLinks.name}" el ON ${on.eventLinks} JOIN "${event}" e ON ${on.event}
     WHERE a.document_id = ? AND c.reported_since IS NOT NULL GROUP BY e.document_id`,
    [documentId],
  );
  return new Map(rows.map(({ event: id, since }) => [id, since]));
}

/**
 * Writes it into the draft. One statement.
 *
 * @param otherwise for events that are not in `since`
 */
export async function writeReported(
  strapi: Core.Strapi,
  transaction: Raw,
  documentId: string,
  { since, otherwise }: { since: ReportedSince; otherwise: Date | null },
): Promise<void> {
  const { article, links, component, eventLinks, event, on } = tables(strapi);
  await transaction.raw(
    `UPDATE "${component}" c SET reported_since = coalesce(
       (SELECT CAST(s.since AS timestamp) FROM unnest(CAST(:events AS text[]), CAST(:moments AS text[])) AS s(event, since)
         WHERE s.event = e.document_id),
       CAST(:otherwise AS timestamptz) AT TIME ZONE 'UTC')
     FROM "${article}" a JOIN "${links.name}" l ON ${on.links}
     JOIN "${eventLinks.name}" el ON el."${eventLinks.joinColumn.name}" = l.cmp_id JOIN "${event}" e ON ${on.event}
     WHERE c.id = l.cmp_id AND a.document_id = :documentId AND a.published_at IS NULL`,
    {
      documentId,
      events: [...since.keys()],
      moments: [...since.values()],
      otherwise: otherwise?.toISOString() ?? null,
    },
  );
}

function tables(strapi: Core.Strapi) {
  const links = joinTable(strapi, uidOf('article'), 'events');
  const eventLinks = joinTable(strapi, COMPONENT, 'event');
  return {
    article: strapi.db.metadata.get(uidOf('article')).tableName,
    links,
    component: strapi.db.metadata.get(COMPONENT).tableName,
    eventLinks,
    event: strapi.db.metadata.get(uidOf('event')).tableName,
    on: {
      links: `l."${links.joinColumn.name}" = a.id AND l.field = 'events'`,
      component: `c.id = l."${links.inverseJoinColumn.name}"`,
      eventLinks: `el."${eventLinks.joinColumn.name}" = c.id`,
      event: `e.id = el."${eventLinks.inverseJoinColumn.name}"`,
    },
  };
}
