/** Admin routes of the home page's widgets. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { coverage } from '../home/coverage';
import { changedDrafts, DRAFTS_LOOKED_AT, DRAFTS_READ, embargoes, failingDrafts } from '../home/drafts';
import { newestLookAlikes } from '../home/look-alikes';
import { mostNamed } from '../home/most-named';
import { parseQuery, wholeNumber } from '../http/parameters';
import { MERGEABLE } from '../merging/kinds';
import { inReading } from '../record/reading/session';
import { inTransaction } from '../record/sql';
import { checkerOf, readableDrafts, readableOnly } from './permitted';
import type { DeskRoute } from './route';

const mostNamedParameters = z.object({
  days: wholeNumber(1, 31).default(7),
  limit: wholeNumber(1, 50).default(10),
});

export function homeRoutes(strapi: Core.Strapi): DeskRoute[] {
  const route = (name: string, handler: (ctx: Context) => Promise<void>): DeskRoute => ({
    ...{ method: 'GET', path: `/home/${name}`, action: 'home.read', handler },
  });
  return [
    route('failing-checks', async (ctx) => {
      const ids = await readableDrafts(strapi, ctx, { sort: 'updatedAt:desc', limit: DRAFTS_READ });
      const drafts = await inReading(strapi, (reading) => changedDrafts(strapi, reading, ids));
      ctx.body = { data: await failingDrafts(strapi, drafts), meta: { looked: DRAFTS_LOOKED_AT } };
    }),
    route('look-alikes', async (ctx) => {
      const kinds = MERGEABLE.filter((kind) => checkerOf(strapi, ctx, kind).can.read());
      // One connection, because how similar two names must be is a setting of the transaction.
      const pairs = await inTransaction(strapi, (reading) => newestLookAlikes(strapi, reading, kinds));
      const named = pairs.flatMap(({ kind, one, other }) =>
        [one, other].map(({ documentId }) => ({ type: kind, documentId })),
      );
      const shown = new Set((await readableOnly(strapi, ctx, named)).map(({ documentId }) => documentId));
      const isShown = ({ documentId }: { documentId: string }) => shown.has(documentId);
      ctx.body = { data: pairs.filter(({ one, other }) => isShown(one) && isShown(other)) };
    }),
    route('embargoes', async (ctx) => {
      const filters = { embargoedUntil: { $notNull: true } };
      const asked = { sort: 'embargoedUntil:desc', limit: DRAFTS_READ, filters };
      const ids = await readableDrafts(strapi, ctx, asked);
      ctx.body = { data: await inReading(strapi, (reading) => embargoes(strapi, reading, ids)) };
    }),
    route('coverage', async (ctx) => {
      ctx.body = { data: await inReading(strapi, (reading) => coverage(strapi, reading)) };
    }),
    route('most-named', async (ctx) => {
      const asked = parseQuery(mostNamedParameters, ctx.query);
      const { entries, ...meta } = await inReading(strapi, (reading) => mostNamed(strapi, reading, asked));
      ctx.body = { data: entries, meta };
    }),
  ];
}
