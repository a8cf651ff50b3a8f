/** The header that tells a cache in front what an answer depends on (docs/api.md, "Staying fresh"). */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type Dependencies, noDependencies, noteShownIn, noting } from '../record/dependencies';
import type { DocumentKind } from '../record/kinds';
import { inReading } from '../record/reading/session';
import { type Raw, rowsOf } from '../record/sql';
import { keysOf, lengthOf, summarizedKeys } from './answer-keys';

/** The shape of config/caching.ts. */
export interface CachingConfig {
  /** Name of the header. Keys are separated by blanks in Surrogate-Key and xkey, by commas in all others. */
  keysHeader: string;
}

/** Bytes. Many servers refuse an answer with more than 8 kB of headers. */
const LONGEST = 4000;

const BY_BLANKS = ['surrogate-key', 'xkey'];

/**
 * Runs what answers a request, and sets the header by what was noted meanwhile and what the body shows. A refusal
 * depends on something too: what is not found may be there after a change.
 */
export async function withSurrogateKeys(
  strapi: Core.Strapi,
  ctx: Context,
  work: () => Promise<void>,
): Promise<void> {
  const dependencies = noDependencies();
  await noting(dependencies, async () => {
    try {
      await work();
      noteShownIn(jsonOf(ctx.body));
    } finally {
      const { keysHeader } = strapi.config.get('caching') as CachingConfig;
      const keys = await fittingKeys(strapi, dependencies);
      ctx.set(keysHeader, keys.join(BY_BLANKS.includes(keysHeader.toLowerCase()) ? ' ' : ','));
    }
  });
}

/** A body that is sent as JSON. What a text or a stream shows was noted when it was made. */
function jsonOf(body: unknown): unknown {
  const isStream = typeof (body as { pipe?: unknown } | null | undefined)?.pipe === 'function';
  return isStream || Buffer.isBuffer(body) ? null : body;
}

async function fittingKeys(strapi: Core.Strapi, dependencies: Dependencies): Promise<string[]> {
  const keys = keysOf(dependencies);
  if (lengthOf(keys) <= LONGEST) return keys;
  const ids = [...dependencies.shown, ...dependencies.about];
  const kinds = await inReading(strapi, (reading) => kindsOf(reading, ids));
  return summarizedKeys(dependencies, kinds, LONGEST);
}

async function kindsOf(reading: Raw, documentIds: string[]): Promise<Map<string, DocumentKind>> {
  const rows = await rowsOf<{ kind: DocumentKind; documentId: string }>(
    reading,
    `SELECT kind, document_id AS "documentId" FROM record_entity WHERE document_id = ANY(CAST(:ids AS text[]))
     UNION ALL
     SELECT 'article', document_id FROM record_article WHERE document_id = ANY(CAST(:ids AS text[]))`,
    { ids: documentIds },
  );
  return new Map(rows.map(({ kind, documentId }) => [documentId, kind]));
}
