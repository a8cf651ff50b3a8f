/** Admin routes of webhooks. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { cursorsFor } from '../http/cursor';
import { parseQuery } from '../http/parameters';
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
import { webhooksConfig } from '../webhooks/settings';
import { listDeliveries } from '../webhooks/store/deliveries';
import { listWebhooks } from '../webhooks/store/webhooks';
import type { Webhook } from '../webhooks/types';
import { parseBody } from './body';
import type { DeskRoute } from './route';
import {
  changeBody,
  createBody,
  deliveryOf,
  idOf,
  logParameters,
  rangeBody,
  secretBody,
} from './webhooks/asked';
import { requireGood, withLabels } from './webhooks/documents';

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
