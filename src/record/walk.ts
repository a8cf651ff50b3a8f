/** Every document that the record may have to do with, in batches. */
import type { Core } from '@strapi/strapi';
import { ENTITY_KINDS, uidOf } from './kinds';
import { type KeyName, keyName } from './projection/key-name';
import { connectionOf, type Raw, rowsOf } from './sql';

const BATCH = 200;

/** How far a walk over the archive has come, in documents. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Calls `visit` with each published article, then with each entity that an article has ever named, in batches.
 * Documents that only the record still knows are visited too.
 */
export async function walkDocuments(
  strapi: Core.Strapi,
  visit: (names: KeyName[]) => Promise<void>,
  onProgress: (progress: Progress) => void = () => {},
): Promise<void> {
  const connection = connectionOf(strapi);
  const articles = `SELECT document_id AS name, 'article' AS kind FROM "${strapi.db.metadata.get(uidOf('article')).tableName}"
    WHERE published_at IS NOT NULL UNION SELECT document_id, 'article' FROM record_article`;
  const entities = `SELECT name, kind FROM record_key WHERE kind = ANY(ARRAY[${ENTITY_KINDS.map((kind) => `'${kind}'`).join()}])`;
  const progress = {
    done: 0,
    total: (await count(connection, articles)) + (await count(connection, entities)),
  };
  for (const source of [articles, entities]) {
    for (let after = ''; ; ) {
      const names = await batch(connection, source, after);
      const last = names.at(-1);
      if (!last) break;
      await visit(names);
      progress.done += names.length;
      // Entities come to be known while articles are walked.
      progress.total = Math.max(progress.total, progress.done);
      onProgress({ ...progress });
      after = last.slice(last.indexOf(':') + 1);
    }
  }
}

async function batch(connection: Raw, source: string, after: string): Promise<KeyName[]> {
  const rows = await rowsOf<{ kind: 'article'; name: string }>(
    connection,
    `SELECT kind, name FROM (${source}) AS documents WHERE name > ? ORDER BY name LIMIT ${BATCH}`,
    [after],
  );
  return rows.map(({ kind, name }) => keyName(kind, name));
}

async function count(connection: Raw, source: string): Promise<number> {
  const rows = await rowsOf<{ count: number }>(
    connection,
    `SELECT count(*)::integer AS count FROM (${source}) AS documents`,
  );
  return rows[0]?.count ?? 0;
}
