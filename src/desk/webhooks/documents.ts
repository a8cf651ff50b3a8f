/** The documents that a webhook is about, and where it may lead. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ENTITY_KINDS, type EntityKind } from '../../record/kinds';
import { urlFaultNow } from '../../webhooks/sending/check-url';
import { rulesFor } from '../../webhooks/sending/reach';
import type { Webhook, WebhookSettings } from '../../webhooks/types';
import { checkerOf, type Guarded, guardedRows } from '../permitted';

/** @throws ValidationError (400) for an address that leads where it may not, and for documents that do not exist */
export async function requireGood(strapi: Core.Strapi, { url, about }: WebhookSettings): Promise<void> {
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
export async function withLabels(strapi: Core.Strapi, ctx: Context, webhooks: readonly Webhook[]) {
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
