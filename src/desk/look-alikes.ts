/** Admin routes of look-alikes. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { askedForm } from '../drafts/asked-form';
import { type Asked, askedRecord, findLookAlikes } from '../look-alikes/find';
import { decideApart } from '../look-alikes/not-the-same';
import { toldApart } from '../look-alikes/not-the-same-told';
import type { EntityKind } from '../record/kinds';
import { connectionOf, inTransaction } from '../record/sql';
import { documentId, kindOfPlural, parseBody } from './body';
import { readableOnly, requirePermitted, requireType } from './permitted';
import type { DeskRoute } from './route';

const formBody = z.strictObject({
  documentId: documentId.nullable().default(null),
  values: z.record(z.string(), z.unknown(), 'must be the values of the form'),
});

export function lookAlikeRoutes(strapi: Core.Strapi): DeskRoute[] {
  const pair = async (ctx: Context) => {
    const kind = kindOfPlural(ctx.params.plural);
    const { id, other } = ctx.params;
    if (id === other) throw new errors.ValidationError('A record is the same as itself.');
    await requirePermitted(strapi, ctx, 'read', kind, [id, other]);
    return { kind, id, other };
  };
  const decide = (apart: boolean) => async (ctx: Context) => {
    const { kind, id, other } = await pair(ctx);
    await decideApart(strapi, kind, [id, other], { apart, by: String(ctx.state.user.id) });
    ctx.body = { data: { documentId: id, other } };
  };
  const answer = async (ctx: Context, kind: EntityKind, asked: Asked) => {
    // One connection, because how similar two names must be is a setting of the transaction.
    const [found, notTheSame] = await inTransaction(strapi, async (transaction) => [
      await findLookAlikes(strapi, transaction, kind, asked),
      await toldApart(strapi, transaction, kind, asked.documentId),
    ]);
    const typed = found.map((one) => ({ ...one, type: kind }));
    const data = (await readableOnly(strapi, ctx, typed)).map(({ type: _, ...one }) => one);
    ctx.body = { data, meta: { notTheSame } };
  };
  return [
    {
      ...{ method: 'GET', path: '/:plural/:id/look-alikes', action: 'look-alikes.read' },
      async handler(ctx) {
        const kind = kindOfPlural(ctx.params.plural);
        await requirePermitted(strapi, ctx, 'read', kind, [ctx.params.id]);
        const asked = await askedRecord(strapi, connectionOf(strapi), kind, ctx.params.id);
        if (!asked) throw new errors.NotFoundError(`No such ${kind}: ${ctx.params.id}`);
        await answer(ctx, kind, asked);
      },
    },
    {
      ...{ method: 'POST', path: '/:plural/look-alikes', action: 'look-alikes.read' },
      async handler(ctx) {
        const kind = kindOfPlural(ctx.params.plural);
        const { documentId: id, values } = parseBody(formBody, ctx.request.body);
        if (id === null) requireType(strapi, ctx, 'read', kind);
        else await requirePermitted(strapi, ctx, 'read', kind, [id]);
        const saved = id === null ? null : await askedRecord(strapi, connectionOf(strapi), kind, id);
        const asked = await askedForm(strapi, connectionOf(strapi), saved, { documentId: id, values });
        await answer(ctx, kind, asked);
      },
    },
    {
      ...{ method: 'PUT', path: '/:plural/:id/not-the-same/:other', action: 'look-alikes.decide' },
      handler: decide(true),
    },
    {
      ...{ method: 'DELETE', path: '/:plural/:id/not-the-same/:other', action: 'look-alikes.decide' },
      handler: decide(false),
    },
  ];
}
