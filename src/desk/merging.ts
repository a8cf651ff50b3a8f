/** Admin routes of merging. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { limit, parseQuery } from '../http/parameters';
import { mergeHistory } from '../merging/history';
import { readMerge } from '../merging/kept-merge';
import { MERGEABLE, type MergeRequest } from '../merging/kinds';
import { merge } from '../merging/merge';
import { type Preview, previewMerge } from '../merging/preview';
import { previewUndo, undoMerge } from '../merging/undo';
import { connectionOf } from '../record/sql';
import { documentId, documentIds, parseBody } from './body';
import { checkerOf, readableOnly, requirePermitted, requireType, type Verb } from './permitted';
import type { DeskRoute } from './route';

const kind = z.enum(MERGEABLE, `must be one of ${MERGEABLE.join(', ')}`);

const request = {
  kind,
  into: documentId,
  from: documentIds(1, 9),
  choices: z.record(z.string().max(64), z.string().max(64)).default({}),
};

const isApart = ({ into, from }: { into: string; from: string[] }) => !from.includes(into);
const apart = { path: ['from'], message: 'must not hold the record that stays' };

const previewBody = z.strictObject(request).refine(isApart, apart);
const mergeBody = z.strictObject({ ...request, token: z.string().max(64).optional() }).refine(isApart, apart);

const historyParameters = z.object({
  kind: kind.optional(),
  documentId: documentId.optional(),
  limit,
  cursor: z.string('must be one text').max(1024).optional(),
});

export function mergingRoutes(strapi: Core.Strapi): DeskRoute[] {
  const allowed = (ctx: Context, verbs: Verb[], { kind: type, into, from }: MergeRequest) =>
    requirePermitted(strapi, ctx, verbs, type, [into, ...from]);
  const undoable = async (ctx: Context, verbs: Verb[]) => {
    const id = idOf(ctx);
    const { kind: type } = await readMerge(connectionOf(strapi), id);
    for (const verb of verbs) requireType(strapi, ctx, verb, type);
    return id;
  };
  return [
    {
      ...{ method: 'POST', path: '/merges/preview', action: 'merges.read' },
      async handler(ctx) {
        const asked = parseBody(previewBody, ctx.request.body);
        const rows = await allowed(ctx, ['read'], asked);
        const checker = checkerOf(strapi, ctx, asked.kind);
        const mayRead = (field: string) => rows.every((row) => checker.can.read(row, field));
        ctx.body = { data: readableFields(await previewMerge(strapi, asked), mayRead) };
      },
    },
    {
      ...{ method: 'POST', path: '/merges', action: 'merges.perform' },
      async handler(ctx) {
        const { token, ...asked } = parseBody(mergeBody, ctx.request.body);
        await allowed(ctx, ['update', 'delete'], asked);
        ctx.body = { data: await merge(strapi, asked, ctx.state.user.id, token) };
      },
    },
    {
      ...{ method: 'GET', path: '/merges', action: 'merges.read' },
      async handler(ctx) {
        const { kind: only, ...asked } = parseQuery(historyParameters, ctx.query);
        // What merged records were called is for those who may read the type.
        const kinds = MERGEABLE.filter(
          (type) => (!only || type === only) && checkerOf(strapi, ctx, type).can.read(),
        );
        const { entries, next } = await mergeHistory(strapi, { ...asked, kinds });
        ctx.body = { data: entries, meta: { cursor: { next } } };
      },
    },
    {
      ...{ method: 'GET', path: '/merges/:id/undo', action: 'merges.read' },
      async handler(ctx) {
        const { conflicts, stays } = await previewUndo(strapi, await undoable(ctx, ['read']));
        const shown = await readableOnly(strapi, ctx, stays);
        const meta = { hidden: stays.length - shown.length };
        ctx.body = { data: { possible: conflicts.length === 0, conflicts, stays: shown }, meta };
      },
    },
    {
      ...{ method: 'POST', path: '/merges/:id/undo', action: 'merges.perform' },
      async handler(ctx) {
        const id = await undoable(ctx, ['create', 'update']);
        ctx.body = { data: { id, restored: await undoMerge(strapi, id, ctx.state.user.id) } };
      },
    },
  ];
}

/** Without the fields that the caller's role may not see; of components, Strapi's roles know the parts alone. */
function readableFields(preview: Preview, mayRead: (field: string) => boolean): Preview {
  const isHidden = (name: string, type: string) => type !== 'component' && !mayRead(name);
  const hidden = preview.fields.filter(({ name, type }) => isHidden(name, type)).map(({ name }) => name);
  const result = Object.entries(preview.result).filter(([name]) => !hidden.includes(name));
  return {
    ...preview,
    fields: preview.fields.filter(({ name }) => !hidden.includes(name)),
    result: Object.fromEntries(result),
  };
}

const idParameters = z.object({ id: z.string().regex(/^\d{1,9}$/, 'must be the number of a merge') });

function idOf(ctx: Context): number {
  return Number(parseQuery(idParameters, { id: ctx.params.id }).id);
}
