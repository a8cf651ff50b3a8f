/** The controller of each of the seven types. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { audienceOf } from './audience';
import { type GuardedUid, readEntry, readList } from './reads';
import { createEntry, deleteEntry, updateEntry } from './writes';

/** Strapi's core controller, guarded by the rule of the record; slugs are taken for ids. */
export function guardedController(uid: GuardedUid) {
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(ctx: Context) {
      const { data, pagination } = await readList(strapi, ctx, uid);
      return { data, meta: { pagination } };
    },
    async findOne(ctx: Context) {
      const reading = { uid, id: ctx.params.id, audience: await audienceOf(strapi, ctx) };
      return { data: await readEntry(strapi, ctx, reading, ctx.query), meta: {} };
    },
    async create(ctx: Context) {
      const data = await createEntry(strapi, ctx, uid);
      ctx.status = 201;
      return { data, meta: {} };
    },
    async update(ctx: Context) {
      return { data: await updateEntry(strapi, ctx, uid), meta: {} };
    },
    async delete(ctx: Context) {
      await deleteEntry(strapi, ctx, uid);
      ctx.status = 204;
    },
  });
}
