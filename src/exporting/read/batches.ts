/** What is on the record, batch by batch, in an order that every database has: by documentId. */
import type { DocumentKind } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';

const BATCH = 200;

/** documentIds of one type that are on the record. */
export async function* batchesOf(
  snapshot: Raw,
  kind: DocumentKind,
): AsyncGenerator<string[], void, undefined> {
  for (let after = ''; ; ) {
    const rows = await rowsOf<{ id: string }>(snapshot, kind === 'article' ? ARTICLES : ENTITIES, {
      ...{ kind, after, limit: BATCH },
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows.map(({ id }) => id);
  }
}

/** How many documents are on the record. */
export async function countDocuments(snapshot: Raw): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    snapshot,
    `SELECT CAST((SELECT count(*) FROM record_article) + (SELECT count(*) FROM record_entity) AS integer) AS count`,
  );
  return row!.count;
}

const ARTICLES = `SELECT document_id AS id FROM record_article WHERE document_id > :after
  ORDER BY document_id LIMIT :limit`;
const ENTITIES = `SELECT document_id AS id FROM record_entity WHERE kind = :kind AND document_id > :after
  ORDER BY document_id LIMIT :limit`;
