/** Admin routes of the home page's widgets. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  changedDrafts,
  coverage,
  DRAFTS_LOOKED_AT,
  embargoes,
  failingDrafts,
  mostNamed,
  newestLookAlikes,
} from '../home/widgets';
import { parseQuery, wholeNumber } from '../http/parameters';
import { MERGEABLE } from '../merging/kinds';
import { inReading } from '../record/reading/session';
import { inTransaction } from '../record/sql';
import { checkerOf, guardedRows } from './permitted';
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
      const drafts = await inReading(strapi, (reading) => changedDrafts(strapi, reading));
      const own = await readable(strapi, ctx, drafts);
      ctx.body = { data: await failingDrafts(strapi, own), meta: { looked: DRAFTS_LOOKED_AT } };
    }),
    route('look-alikes', async (ctx) => {
      const kinds = MERGEABLE.filter((kind) => checkerOf(strapi, ctx, kind).can.read());
      // One connection, because how similar two names must be is a setting of the transaction.
      ctx.body = { data: await inTransaction(strapi, (reading) => newestLookAlikes(strapi, reading, kinds)) };
    }),
    route('embargoes', async (ctx) => {
      const found = await inReading(strapi, (reading) => embargoes(strapi, reading));
      ctx.body = { data: await readable(strapi, ctx, found) };
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

/** The drafts that the caller may read: a reporter's own. */
async function readable<T extends { documentId: string }>(
  strapi: Core.Strapi,
  ctx: Context,
  drafts: readonly T[],
): Promise<T[]> {
  const checker = checkerOf(strapi, ctx, 'article');
  if (checker.cannot.read()) return [];
  const rows = await guardedRows(
    strapi,
    'article',
    drafts.map(({ documentId }) => documentId),
  );
  return drafts.filter(({ documentId }) => {
    const row = rows.get(documentId);
    return row !== undefined && checker.can.read(row);
  });
}
