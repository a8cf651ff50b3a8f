/** When a document was last saved and by whom: so that the later of two editors is told before saving. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type DocumentKind, ENTITY_KINDS, uidOf } from '../record/kinds';
import { kindOfPlural } from './body';
import { requirePermitted } from './permitted';

export interface LastSaved {
  /** ISO 8601, of an article its draft. */
  updatedAt: string;
  /** Who saved it, where that is known. */
  by: string | null;
  /** Whether readers see it. */
  onRecord: boolean;
}

interface Row {
  updatedAt: string;
  updatedBy: { firstname: string | null; lastname: string | null; username: string | null } | null;
  onRecord?: boolean;
}

/** Registers `GET /dateline/:plural/:id/last-saved`: for whoever may read the document. */
export function registerLastSaved(strapi: Core.Strapi): void {
  const routes = [
    {
      method: 'GET',
      path: '/dateline/:plural/:id/last-saved',
      handler: async (ctx: Context) => {
        const kind = ctx.params.plural === 'articles' ? 'article' : kindOfPlural(ctx.params.plural);
        await requirePermitted(strapi, ctx, 'read', kind, [ctx.params.id]);
        ctx.body = { data: await lastSaved(strapi, kind, ctx.params.id) };
      },
      info: { type: 'admin', apiName: 'dateline' },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ];
  strapi.server.routes({ type: 'admin', routes } as unknown as Parameters<typeof strapi.server.routes>[0]);
}

/** @throws NotFoundError (404) where there is no such document */
async function lastSaved(strapi: Core.Strapi, kind: DocumentKind, documentId: string): Promise<LastSaved> {
  const isEntity = ENTITY_KINDS.some((one) => one === kind);
  const query = strapi.db.query(uidOf(kind));
  const row: Row | null = await query.findOne({
    select: ['updatedAt', ...(isEntity ? ['onRecord'] : [])],
    where: { documentId, ...(!isEntity && { publishedAt: null }) },
    populate: { updatedBy: { select: ['firstname', 'lastname', 'username'] } },
  });
  if (!row) throw new errors.NotFoundError(`No such ${kind}: ${documentId}`);
  const published = isEntity
    ? row.onRecord === true
    : (await query.count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
  return { updatedAt: new Date(row.updatedAt).toISOString(), by: nameOf(row.updatedBy), onRecord: published };
}

function nameOf(user: Row['updatedBy']): string | null {
  if (!user) return null;
  return user.username || [user.firstname, user.lastname].filter(Boolean).join(' ') || null;
}
