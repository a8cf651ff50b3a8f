/** Every document that the record may have to do with, in batches. */
import type { Core } from '@strapi/strapi';
import { ENTITY_KINDS, uidOf } from './kinds';
import { type KeyName, keyName } from './projection/key-name';
import { connectionOf, rowsOf } from './sql';

const BATCH = 100;

/** How far a walk over the archive has come, in documents. */
export interface Progress {
  done: number;
  total: number;
}

interface Walk {
  onProgress?: ((progress: Progress) => void) | undefined;
  /** How many batches are under way at once. */
  abreast?: number;
}

/**
 * Calls `visit` with each published article, then with each entity that an article has ever named, in batches.
 * Documents that only the record still knows are visited too.
 */
export async function walkDocuments(
  strapi: Core.Strapi,
  visit: (names: KeyName[]) => Promise<void>,
  { onProgress = () => {}, abreast = 1 }: Walk = {},
): Promise<void> {
  const sources = sourcesOf(strapi);
  const progress = { done: 0, total: await count(strapi, sources) };
  for (const source of sources) {
    const batches = batchesOf(strapi, source);
    const worker = async () => {
      for await (const names of batches) {
        await visit(names);
        progress.done += names.length;
        // Entities come to be known while articles are walked.
        progress.total = Math.max(progress.total, progress.done);
        onProgress({ ...progress });
      }
    };
    // Workers share one generator, which gives each batch to one of them.
    await allOrFirstError(Array.from({ length: abreast }, worker));
  }
}

/** Waits for all, also where one fails: nothing is left to run behind the caller's back. */
async function allOrFirstError(work: Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

/** Rows `id`, `kind` and `name` of documents, by an id that an index has in order. */
function sourcesOf(strapi: Core.Strapi): string[] {
  const { tableName } = strapi.db.metadata.get(uidOf('article'));
  return [
    `SELECT id, 'article' AS kind, document_id AS name FROM "${tableName}" WHERE published_at IS NOT NULL`,
    `SELECT id, 'article' AS kind, document_id AS name FROM record_article r WHERE NOT EXISTS (
       SELECT 1 FROM "${tableName}" a WHERE a.document_id = r.document_id AND a.published_at IS NOT NULL)`,
    `SELECT id, kind, name FROM record_key WHERE kind IN (${ENTITY_KINDS.map((kind) => `'${kind}'`).join(', ')})`,
  ];
}

interface Row {
  id: number;
  kind: 'article';
  name: string;
}

async function* batchesOf(strapi: Core.Strapi, source: string): AsyncGenerator<KeyName[]> {
  for (let after = 0; ; ) {
    const rows = await rowsOf<Row>(
      connectionOf(strapi),
      `SELECT id, kind, name FROM (${source}) AS documents WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows.map(({ kind, name }) => keyName(kind, name));
  }
}

async function count(strapi: Core.Strapi, sources: readonly string[]): Promise<number> {
  const counts = sources.map((source) => `(SELECT count(*) FROM (${source}) AS documents)`);
  const sql = `SELECT CAST(${counts.join(' + ')} AS integer) AS total`;
  const [row] = await rowsOf<{ total: number }>(connectionOf(strapi), sql);
  return row?.total ?? 0;
}
