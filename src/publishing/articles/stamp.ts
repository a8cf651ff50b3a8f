/** The dates that a publication writes. Into the draft, which Strapi then copies: so both versions have them. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import { now } from '../clock';
import { readReported, writeReported } from './reported-since';

interface Stamped {
  publishedOn: string;
  imported: boolean;
}

/**
 * Fills publishedOn where it is empty, moves updatedOn where the article was published before and the change is not
 * called minor, and notes since when each event is reported. Nothing where the document has no draft.
 */
export async function stampDraft(strapi: Core.Strapi, transaction: Raw, documentId: string): Promise<void> {
  const moment = now(strapi);
  const { tableName } = strapi.db.metadata.get(uidOf('article'));
  const [stamped] = await rowsOf<Stamped>(transaction, stampStatement(tableName), {
    documentId,
    now: moment.toISOString(),
  });
  if (!stamped) return;
  const since = await readReported(strapi, transaction, documentId);
  const otherwise = stamped.imported ? new Date(stamped.publishedOn) : moment;
  await writeReported(strapi, transaction, documentId, { since, otherwise });
}

/** Before a published version goes: what only it knows is kept in the draft. */
export async function keepDates(strapi: Core.Strapi, transaction: Raw, documentId: string): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uidOf('article'));
  await transaction.raw(
    `UPDATE "${tableName}" d SET published_on = coalesce(d.published_on, p.published_on),
       updated_on = coalesce(d.updated_on, p.updated_on)
     FROM "${tableName}" p
     WHERE d.document_id = :documentId AND d.published_at IS NULL
       AND p.document_id = :documentId AND p.published_at IS NOT NULL`,
    { documentId },
  );
  const since = await readReported(strapi, transaction, documentId);
  await writeReported(strapi, transaction, documentId, { since, otherwise: null });
}

// Strapi keeps instants without zone, in UTC. An article was published before when a slug of it was public: that
// survives unpublishing, as publishedOn does, which an importer sets before the first publication.
const stampStatement = (table: string) => `
  UPDATE "${table}" d SET
    published_on = coalesce(d.published_on, p.published_on, CAST(:now AS timestamptz) AT TIME ZONE 'UTC'),
    updated_on = CASE WHEN before.published AND NOT coalesce(d.minor_change, false)
      THEN CAST(:now AS timestamptz) AT TIME ZONE 'UTC' ELSE coalesce(d.updated_on, p.updated_on) END,
    minor_change = false
  FROM (SELECT EXISTS (SELECT 1 FROM slugs
      WHERE type = 'article' AND document_id = :documentId AND was_public) AS published) AS before
  LEFT JOIN "${table}" p ON p.document_id = :documentId AND p.published_at IS NOT NULL
  WHERE d.document_id = :documentId AND d.published_at IS NULL
  RETURNING d.published_on AT TIME ZONE 'UTC' AS "publishedOn", d.imported_from->>'url' IS NOT NULL AS imported`;
