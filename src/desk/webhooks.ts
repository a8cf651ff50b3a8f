/** Admin routes of webhooks. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { cursorsFor } from '../http/cursor';
import { parseQuery, text } from '../http/parameters';
import { ENTITY_KINDS, type EntityKind } from '../record/kinds';
import { connectionOf } from '../record/sql';
import {
  changeWebhook,
  createWebhook,
  newSecret,
  removeWebhook,
  replayMany,
  replayOne,
  requireDelivery,
  requireWebhook,
  sendTest,
} from '../webhooks/administer';
import { urlFaultNow } from '../webhooks/sending/check-url';
import { rulesFor } from '../webhooks/sending/reach';
import { webhooksConfig } from '../webhooks/settings';
import { listDeliveries } from '../webhooks/store/deliveries';
import { listWebhooks } from '../webhooks/store/webhooks';
import type { Webhook, WebhookSettings } from '../webhooks/types';
import { documentId, parseBody } from './body';
import { checkerOf, type Guarded, guardedRows } from './permitted';
import type { DeskRoute } from './route';

const TYPES = ['article', ...ENTITY_KINDS] as const;
const MOST_ABOUT = 50;

const settings = {
  name: z
    .string('must be given')
    .trim()
    .min(1, 'must not be empty')
    .max(100, 'must have at most 100 characters')
    .refine((name) => !/\p{Cc}/u.test(name), 'must hold no control characters'),
  url: z
    .string('must be given')
    .trim()
    .min(1, 'must not be empty')
    .max(2048, 'must have at most 2048 characters'),
  types: z
    .array(z.enum(TYPES, `must be one of ${TYPES.join(', ')}`), 'must be a list of types')
    .default([])
    .transform((types) => [...new Set(types)]),
  about: z
    .array(
      z.strictObject({ type: z.enum(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(', ')}`), documentId }),
      'must be a list of documents',
    )
    .max(MOST_ABOUT, `may hold at most ${MOST_ABOUT}`)
    .default([]),
  enabled: z.boolean('must be true or false').default(true),
};

const createBody = z.strictObject(settings);
/** skipMissed: one that is switched on goes on from now, and not where it stopped. */
const changeBody = z.strictObject({
  ...settings,
  skipMissed: z.boolean('must be true or false').default(false),
});
const secretBody = z.strictObject({ keepFormer: z.boolean('must be true or false').default(true) });

const instant = z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-11-27T09:00:00Z' });
const rangeBody = z.strictObject({
  from: instant,
  to: instant,
  failedOnly: z.boolean('must be true or false').default(false),
});

const logParameters = z.object({
  state: z.enum(['waiting', 'delivered', 'given-up'], 'must be waiting, delivered or given-up').optional(),
  cursor: z.string('must be one text').max(1024).optional(),
});

export function webhookRoutes(strapi: Core.Strapi): DeskRoute[] {
  const connection = connectionOf(strapi);
  const shown = async (ctx: Context, webhook: Webhook) => (await withLabels(strapi, ctx, [webhook]))[0];
  return [
    {
      ...{ method: 'GET', path: '/webhooks', action: 'webhooks.read' },
      async handler(ctx) {
        const { formerSecretHours, keptDays, allowHttp } = webhooksConfig(strapi);
        ctx.body = {
          data: await withLabels(strapi, ctx, await listWebhooks(connection)),
          meta: { formerSecretHours, keptDays, allowHttp },
        };
      },
    },
    {
      ...{ method: 'POST', path: '/webhooks', action: 'webhooks.manage' },
      async handler(ctx) {
        const asked = parseBody(createBody, ctx.request.body);
        await requireGood(strapi, asked);
        const { secret, ...webhook } = await createWebhook(strapi, asked);
        ctx.status = 201;
        ctx.body = { data: { ...(await shown(ctx, webhook)), secret } };
      },
    },
    {
      ...{ method: 'GET', path: '/webhooks/:id', action: 'webhooks.read' },
      async handler(ctx) {
        ctx.body = { data: await shown(ctx, await requireWebhook(strapi, idOf(ctx))) };
      },
    },
    {
      ...{ method: 'PUT', path: '/webhooks/:id', action: 'webhooks.manage' },
      async handler(ctx) {
        const id = idOf(ctx);
        const asked = parseBody(changeBody, ctx.request.body);
        await requireWebhook(strapi, id);
        await requireGood(strapi, asked);
        ctx.body = { data: await shown(ctx, await changeWebhook(strapi, id, asked)) };
      },
    },
    {
      ...{ method: 'DELETE', path: '/webhooks/:id', action: 'webhooks.manage' },
      async handler(ctx) {
        await removeWebhook(strapi, idOf(ctx));
        ctx.status = 204;
      },
    },
    {
      ...{ method: 'POST', path: '/webhooks/:id/secret', action: 'webhooks.manage' },
      async handler(ctx) {
        const { secret, ...webhook } = await newSecret(
          strapi,
          idOf(ctx),
          parseBody(secretBody, ctx.request.body ?? {}),
        );
        ctx.body = { data: { ...(await shown(ctx, webhook)), secret } };
      },
    },
    {
      ...{ method: 'POST', path: '/webhooks/:id/test', action: 'webhooks.manage' },
      async handler(ctx) {
        ctx.body = { data: await sendTest(strapi, idOf(ctx)) };
      },
    },
    {
      ...{ method: 'POST', path: '/webhooks/:id/replay', action: 'webhooks.manage' },
      async handler(ctx) {
        const range = parseBody(rangeBody, ctx.request.body);
        ctx.body = { data: { replayed: await replayMany(strapi, idOf(ctx), range) } };
      },
    },
    {
      ...{ method: 'GET', path: '/webhooks/:id/deliveries', action: 'webhooks.read' },
      async handler(ctx) {
        const id = idOf(ctx);
        const { state, cursor } = parseQuery(logParameters, ctx.query);
        await requireWebhook(strapi, id);
        const cursors = cursorsFor(strapi, { webhook: id, state });
        const before = cursor === undefined ? null : String(cursors.decode(cursor)[0]);
        const { deliveries, next } = await listDeliveries(connection, { webhook: id, state, before });
        ctx.body = {
          data: deliveries,
          meta: { cursor: { next: next === null ? null : cursors.encode([next]) } },
        };
      },
    },
    {
      ...{ method: 'GET', path: '/webhooks/:id/deliveries/:delivery', action: 'webhooks.read' },
      async handler(ctx) {
        ctx.body = { data: await requireDelivery(strapi, idOf(ctx), deliveryOf(ctx)) };
      },
    },
    {
      ...{ method: 'POST', path: '/webhooks/:id/deliveries/:delivery/replay', action: 'webhooks.manage' },
      async handler(ctx) {
        ctx.body = { data: await replayOne(strapi, idOf(ctx), deliveryOf(ctx)) };
      },
    },
  ];
}

/** @throws ValidationError (400) for an address that leads where it may not, and for documents that do not exist */
async function requireGood(strapi: Core.Strapi, { url, about }: WebhookSettings): Promise<void> {
  const fault = await urlFaultNow(url, rulesFor(strapi));
  if (fault !== null) throw refused(['url'], `url: ${fault}`);
  const rows = await rowsOfAll(strapi, about);
  const missing = about.findIndex(({ type, documentId: id }) => !rows.has(`${type} ${id}`));
  if (missing >= 0) {
    const { type, documentId: id } = about[missing]!;
    throw refused(['about', String(missing)], `about.${missing}: there is no ${type} ${id}`);
  }
}

function refused(path: string[], message: string): Error {
  return new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] });
}

async function rowsOfAll(
  strapi: Core.Strapi,
  about: readonly { type: string; documentId: string }[],
): Promise<Map<string, Guarded>> {
  const found = new Map<string, Guarded>();
  for (const kind of ENTITY_KINDS) {
    const ids = [...new Set(about.filter(({ type }) => type === kind).map((one) => one.documentId))];
    if (ids.length === 0) continue;
    for (const [id, row] of await guardedRows(strapi, kind, ids)) found.set(`${kind} ${id}`, row);
  }
  return found;
}

/** What the documents are called, for who may read them. */
async function withLabels(strapi: Core.Strapi, ctx: Context, webhooks: readonly Webhook[]) {
  const all = webhooks.flatMap(({ about }) => about);
  const rows = await rowsOfAll(strapi, all);
  const label = (type: EntityKind, id: string) => {
    const row = rows.get(`${type} ${id}`);
    return row && checkerOf(strapi, ctx, type).can.read(row) ? (row.name ?? row.title ?? id) : id;
  };
  return webhooks.map((webhook) => ({
    ...webhook,
    about: webhook.about.map((one) => ({ ...one, label: label(one.type as EntityKind, one.documentId) })),
  }));
}

const idParameters = z.object({ id: z.string().regex(/^\d{1,9}$/, 'must be the number of a webhook') });
const deliveryParameters = z.object({ delivery: text });

function idOf(ctx: Context): number {
  return Number(parseQuery(idParameters, { id: ctx.params.id }).id);
}

function deliveryOf(ctx: Context): string {
  return parseQuery(deliveryParameters, { delivery: ctx.params.delivery }).delivery;
}
