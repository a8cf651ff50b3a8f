/** Reads documents as Strapi's own queries do, kept to what the audience may know of. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import DataLoader from 'dataloader';
import type { Audience } from '../../on-the-record/audience';
import { refusing } from '../../on-the-record/database-refusals';
import { identify } from '../../on-the-record/identify';
import { guardedQuery } from '../../on-the-record/query';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { inTransaction } from '../../record/sql';
import type { Entry } from '../associations/entries';
import { readFor } from '../audience';
import { type GraphqlContext, loaderOf } from '../reading';
import { subjectLoader } from '../subjects';

/** `filters` and `sort` as Strapi's REST API has them. */
export interface Selection {
  filters?: unknown;
  sort?: unknown;
}

/** @throws ValidationError that names the argument */
export async function findDocuments(
  strapi: Core.Strapi,
  context: GraphqlContext,
  { kind, audience }: { kind: DocumentKind; audience: Audience },
  selection: Selection,
  page: { start: number; limit: number },
): Promise<Entry[]> {
  const uid = uidOf(kind);
  // What it populates is left to the loaders.
  const { populate: _, ...query } = await guardedQuery(
    strapi,
    context.koaContext,
    { uid, audience },
    { ...selection },
  );
  const found: unknown = await refusing(() =>
    strapi.documents(uid).findMany({ ...query, ...page } as object),
  );
  return (found as Entry[]).map((entry) => readFor(audience, entry));
}

/** Documents by documentId or slug: for the public two statements, however many are asked for. */
export function documentLoader(
  strapi: Core.Strapi,
  context: GraphqlContext,
  kind: DocumentKind,
  audience: Audience,
) {
  return loaderOf(
    context,
    `documents ${kind} ${audience}`,
    () =>
      new DataLoader<string, Entry | null>(async (ids) => {
        const documentIds = await Promise.all(
          ids.map((id) => documentIdOf(strapi, context, kind, audience, id)),
        );
        const known = [...new Set(documentIds.filter((id) => id !== null))];
        const filters = { documentId: { $in: known } };
        const page = { start: 0, limit: known.length };
        const entries =
          known.length > 0 ? await findDocuments(strapi, context, { kind, audience }, { filters }, page) : [];
        const byId = new Map(entries.map((entry) => [entry.documentId, entry]));
        return documentIds.map((id) => byId.get(id) ?? null);
      }),
  );
}

async function documentIdOf(
  strapi: Core.Strapi,
  context: GraphqlContext,
  kind: DocumentKind,
  audience: Audience,
  id: string,
): Promise<string | null> {
  if (id.length > LONGEST || id.includes('\0')) return null;
  if (audience === 'public') {
    const subject = await subjectLoader(strapi, context, kind).load(id);
    return subject?.documentId ?? null;
  }
  return inTransaction(strapi, (transaction) => identify(strapi, transaction, { kind, id, audience }));
}

/** Longest documentId or slug. */
const LONGEST = 255;

/** @throws NotFoundError where a published article is gone */
export async function publishedArticle(
  strapi: Core.Strapi,
  context: GraphqlContext,
  documentId: string,
): Promise<Entry> {
  const entry = await documentLoader(strapi, context, 'article', 'public').load(documentId);
  if (!entry) throw new errors.NotFoundError('Not Found');
  return entry;
}
