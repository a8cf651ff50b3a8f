/** The admin panel's way to pins and exclusions of related articles. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { requirePermitted } from '../desk/permitted';
import { uidOf } from '../record/kinds';
import { connectionOf } from '../record/sql';
import { parseRelatedDecisions } from './parameters';
import { decideRelated, relatedDecisions } from './related';

const PATH = '/dateline/articles/:id/related';

/** Who may read or edit articles in the content manager may read or decide what is related to them. */
const may = (verb: 'read' | 'update') => [
  'admin::isAuthenticatedAdmin',
  {
    name: 'admin::hasPermissions',
    config: { actions: [{ action: `plugin::content-manager.explorer.${verb}`, subject: uidOf('article') }] },
  },
];

/** Registers `GET` and `PUT /dateline/articles/:id/related`; `:id` is a documentId. */
export function registerDecisions(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'PUT',
    verb: 'read' | 'update',
    handler: (ctx: Context) => Promise<void>,
  ) => ({
    method,
    path: PATH,
    handler,
    info: { type: 'admin', apiName: 'article' },
    config: { policies: may(verb) },
  });
  const routes = [
    route('GET', 'read', async (ctx) => {
      await requirePermitted(strapi, ctx, 'read', 'article', [ctx.params.id]);
      ctx.body = { data: (await relatedDecisions(connectionOf(strapi), [ctx.params.id])).get(ctx.params.id) };
    }),
    route('PUT', 'update', async (ctx) => {
      const { id } = ctx.params;
      const decisions = parseRelatedDecisions(id, ctx.request.body);
      // A role may be allowed to update its own articles alone.
      await requirePermitted(strapi, ctx, 'update', 'article', [id]);
      await requireArticles(strapi, [id, ...decisions.pins, ...decisions.exclusions]);
      await decideRelated(strapi, id, decisions, String(ctx.state.user.id));
      ctx.body = { data: decisions };
    }),
  ];
  strapi.server.routes({ type: 'admin', routes } as Parameters<typeof strapi.server.routes>[0]);
}

async function requireArticles(strapi: Core.Strapi, ids: string[]): Promise<void> {
  const found = await strapi.db
    .query(uidOf('article'))
    .findMany({ select: ['documentId'], where: { documentId: { $in: ids } } });
  const known = new Set(found.map(({ documentId }: { documentId: string }) => documentId));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) throw new errors.NotFoundError(`No such article: ${missing.join(', ')}`);
}
