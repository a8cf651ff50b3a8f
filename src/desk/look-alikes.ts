/** Admin routes of look-alikes. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { EdtfError, parseEdtf } from '../dates/edtf';
import { related } from '../drafts/form';
import { type Asked, askedRecord, findLookAlikes } from '../look-alikes/find';
import { apartFrom, decideApart } from '../look-alikes/not-the-same';
import { type EntityKind, uidOf } from '../record/kinds';
import { connectionOf, inTransaction, type Raw, rowsOf } from '../record/sql';
import { documentId, kindOfPlural, parseBody } from './body';
import { requirePermitted, requireType } from './permitted';
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
    return { id, other };
  };
  const decide = (apart: boolean) => async (ctx: Context) => {
    const { id, other } = await pair(ctx);
    await decideApart(strapi, id, other, { apart, by: String(ctx.state.user.id) });
    ctx.body = { data: { documentId: id, other } };
  };
  const answer = async (ctx: Context, kind: EntityKind, asked: Asked) => {
    // One connection, because how similar two names must be is a setting of the transaction.
    ctx.body = await inTransaction(strapi, async (transaction) => ({
      data: await findLookAlikes(strapi, transaction, kind, asked),
      meta: { notTheSame: await toldApart(strapi, transaction, kind, asked.documentId) },
    }));
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
        await answer(ctx, kind, asForm(saved, id, values));
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

/** What a form says, over what is saved. */
function asForm(saved: Asked | null, id: string | null, values: Record<string, unknown>): Asked {
  const text = (name: string, otherwise: string | null) =>
    name in values ? (typeof values[name] === 'string' ? (values[name] as string) || null : null) : otherwise;
  const names = Array.isArray(values.otherNames)
    ? values.otherNames.flatMap((entry) => (typeof entry?.name === 'string' ? [entry.name as string] : []))
    : (saved?.otherNames ?? []);
  const before = (saved?.participants ?? []).map((one) => ({ documentId: one }));
  const participants = ['people', 'organizations'].reduce(
    (list, field) => (field in values ? related(list, values[field]) : list),
    before as { documentId?: string | undefined }[],
  );
  return {
    documentId: id,
    title: text('name', null) ?? text('title', null) ?? saved?.title ?? '',
    otherNames: names,
    abbreviation: text('abbreviation', saved?.abbreviation ?? null),
    wikidataId: text('wikidataId', saved?.wikidataId ?? null),
    ...days(text('date', null), saved),
    participants: participants.flatMap((one) => one.documentId ?? []),
  };
}

function days(date: string | null, saved: Asked | null): Pick<Asked, 'startsOn' | 'endsOn'> {
  const before = { startsOn: saved?.startsOn ?? null, endsOn: saved?.endsOn ?? null };
  if (date === null) return before;
  try {
    const { startsOn, endsOn } = parseEdtf(date);
    return { startsOn, endsOn };
  } catch (error) {
    // Half a date, as it is being typed.
    if (error instanceof EdtfError) return before;
    throw error;
  }
}

interface ToldApart {
  documentId: string;
  title: string;
  by: string | null;
  at: string;
}

async function toldApart(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: EntityKind,
  id: string | null,
): Promise<ToldApart[]> {
  if (id === null) return [];
  const decisions = await apartFrom(transaction, id);
  if (decisions.length === 0) return [];
  const { tableName, attributes } = strapi.db.metadata.get(uidOf(kind));
  const rows = await rowsOf<{ documentId: string; title: string }>(
    transaction,
    `SELECT document_id AS "documentId", "${'name' in attributes ? 'name' : 'title'}" AS title FROM "${tableName}"
     WHERE document_id = ANY(CAST(? AS text[]))`,
    [decisions.flatMap(({ subject, object }) => [subject, object])],
  );
  const users = await rowsOf<{ id: string; name: string }>(
    transaction,
    `SELECT CAST(id AS text) AS id, trim(concat_ws(' ', firstname, lastname)) AS name FROM admin_users
     WHERE CAST(id AS text) = ANY(CAST(? AS text[]))`,
    [decisions.flatMap(({ by }) => by ?? [])],
  );
  return decisions.flatMap(({ subject, object, by, at }) => {
    const other = rows.find(({ documentId: one }) => one === (subject === id ? object : subject));
    return other ? [{ ...other, by: users.find((user) => user.id === by)?.name ?? null, at }] : [];
  });
}
