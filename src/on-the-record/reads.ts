/** Strapi's own reads and writes of the seven types, over REST: each guarded by the rule of the record. */
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { noteLists } from '../record/dependencies';
import { type DocumentKind, kindOf } from '../record/kinds';
import { inTransaction } from '../record/sql';
import { answerOf } from './answer';
import { type Audience, audienceOf } from './audience';
import { refusing } from './database-refusals';
import { identify } from './identify';
import { allowOnly, ENTRY_PARAMETERS, guardedQuery, LIST_PARAMETERS } from './query';
import { noteReached } from './reached';

/** The content types that are guarded. */
export type GuardedUid = Extract<UID.ContentType, `api::${string}`>;

export interface Listed {
  data: Record<string, unknown>[];
  pagination: unknown;
}

interface ListService {
  find(query: object): Promise<{ results: object[]; pagination: unknown }>;
}

/** The list that a request asks for. */
export async function readList(strapi: Core.Strapi, ctx: Context, uid: GuardedUid): Promise<Listed> {
  const audience = await audienceOf(strapi, ctx);
  allowOnly(LIST_PARAMETERS, ctx.query);
  const query = await guardedQuery(strapi, ctx, { uid, audience }, ctx.query);
  const kind = kindOf(uid) as DocumentKind;
  noteLists(kind);
  noteReached(strapi, kind, ctx.query);
  const service = strapi.service(uid) as unknown as ListService;
  const { results, pagination } = await refusing(() => service.find(query));
  return { data: await answerOf(strapi, ctx, { uid, audience }, results), pagination };
}

/**
 * The entry that a request names.
 *
 * @param id documentId or slug
 * @param asked its query, without parameters that are not Strapi's
 * @throws NotFoundError (404) where there is none, or it is not for this audience
 */
export async function readEntry(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, id, audience }: { uid: GuardedUid; id: string; audience: Audience },
  asked: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  allowOnly(ENTRY_PARAMETERS, asked);
  const query = await guardedQuery(strapi, ctx, { uid, audience }, asked);
  const kind = kindOf(uid) as DocumentKind;
  noteReached(strapi, kind, asked);
  const documentId = await inTransaction(strapi, (transaction) =>
    identify(strapi, transaction, { kind, id, audience }),
  );
  const entry = documentId && (await refusing(() => strapi.service(uid).findOne(documentId, query)));
  if (!entry) throw new errors.NotFoundError('Not Found');
  const [told] = await answerOf(strapi, ctx, { uid, audience }, [entry]);
  return told!;
}
