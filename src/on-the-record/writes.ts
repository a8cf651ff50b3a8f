/** Strapi's own writes of the seven types, over REST: stock, but that their answers keep the rule of the record. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { inTransaction, rowsOf } from '../record/sql';
import { answerOf } from './answer';
import { mayReadDrafts } from './audience';
import { refusing } from './database-refusals';
import { allowOnly, ENTRY_PARAMETERS, guardedQuery } from './query';
import type { GuardedUid } from './reads';
import { refused } from './refuse';

type Entry = Record<string, unknown>;
type Write = (query: Entry) => Promise<object | null | undefined>;

/** Creates an entry; Strapi publishes it at once, unless `status=draft`. */
export async function createEntry(strapi: Core.Strapi, ctx: Context, uid: GuardedUid): Promise<Entry> {
  const data = await inputOf(strapi, ctx, uid);
  return written(strapi, ctx, uid, (query) => strapi.service(uid).create({ ...query, data }));
}

/** @throws NotFoundError (404) where there is none, or it is a confidential source */
export async function updateEntry(strapi: Core.Strapi, ctx: Context, uid: GuardedUid): Promise<Entry> {
  await requireWritable(strapi, ctx, uid);
  const data = await inputOf(strapi, ctx, uid);
  return written(strapi, ctx, uid, (query) => strapi.service(uid).update(ctx.params.id, { ...query, data }));
}

/** @throws NotFoundError (404) where there is none, or it is a confidential source */
export async function deleteEntry(strapi: Core.Strapi, ctx: Context, uid: GuardedUid): Promise<void> {
  await requireWritable(strapi, ctx, uid);
  allowOnly(ENTRY_PARAMETERS, ctx.query);
  await refusing(() => strapi.service(uid).delete(ctx.params.id, {}));
}

async function written(strapi: Core.Strapi, ctx: Context, uid: GuardedUid, write: Write): Promise<Entry> {
  const { status } = ctx.query;
  if (status !== undefined && status !== 'draft' && status !== 'published') {
    throw refused(['status'], 'must be draft or published');
  }
  allowOnly(ENTRY_PARAMETERS, ctx.query);
  const audience = (await mayReadDrafts(strapi, ctx)) ? 'drafts' : 'public';
  const query = await guardedQuery(strapi, ctx, { uid, audience }, ctx.query);
  const { fields, populate } = query;
  const entry = await refusing(() =>
    write({ ...(fields !== undefined && { fields }), populate, ...(status && { status }) }),
  );
  if (!entry) throw new errors.NotFoundError('Not Found');
  const [told] = await answerOf(strapi, ctx, { uid, audience }, [entry]);
  const { documentId } = entry as { documentId: string };
  return (await isConfidential(strapi, uid, documentId)) ? { documentId } : told!;
}

async function inputOf(strapi: Core.Strapi, ctx: Context, uid: GuardedUid): Promise<unknown> {
  const { data } = (ctx.request.body ?? {}) as { data?: unknown };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw refused(['data'], 'must be an object');
  }
  const schema = strapi.contentType(uid);
  const { auth, route } = ctx.state;
  await strapi.contentAPI.validate.input(data, schema, { auth, route, strictParams: true });
  return strapi.contentAPI.sanitize.input(data, schema, { auth, route, strictParams: true });
}

/** Asked before the Document Service is: its middlewares take a document that there is not for one that went. */
async function requireWritable(strapi: Core.Strapi, ctx: Context, uid: GuardedUid): Promise<void> {
  const { id } = ctx.params;
  const found = await strapi.db.query(uid).findOne({ select: ['documentId'], where: { documentId: id } });
  if (!found || (await isConfidential(strapi, uid, id))) throw new errors.NotFoundError('Not Found');
}

/** A confidential source is not readable from outside the admin panel, nor by what a write answers. */
async function isConfidential(strapi: Core.Strapi, uid: GuardedUid, documentId: string): Promise<boolean> {
  if (uid !== 'api::source.source') return false;
  const { tableName } = strapi.db.metadata.get(uid);
  const rows = await inTransaction(strapi, (transaction) =>
    rowsOf(transaction, `SELECT 1 FROM "${tableName}" WHERE document_id = ? AND confidential`, [documentId]),
  );
  return rows.length > 0;
}
