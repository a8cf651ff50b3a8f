/** Which documents the caller may see or change: the content manager's own permissions, with their conditions. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type DocumentKind, ENTITY_KINDS, uidOf } from '../record/kinds';
import { actionId, type DeskAction } from './actions';

export type Verb = 'read' | 'create' | 'update' | 'delete' | 'publish';

type Ask = Record<Verb, (entity?: object, field?: string) => boolean>;

/** content-manager's permission checker for one type, as far as it is used here. */
export interface Checker {
  can: Ask;
  cannot: Ask;
  /** Whether the answer depends on the document: on who made it, for one. */
  requiresEntity: Record<Verb, () => boolean>;
  /** A query as the caller may ask it, with the conditions of their role. */
  sanitizedQuery: { read(query: object): Promise<object> };
}

/** What the signed-in user may do with documents of a type. */
export function checkerOf(strapi: Core.Strapi, ctx: Context, kind: DocumentKind): Checker {
  const service = strapi.plugin('content-manager').service('permission-checker');
  return service.create({ userAbility: ctx.state.userAbility, model: uidOf(kind) });
}

/** A document's row, of an article its draft, with who made it: what conditions are asked about. */
export interface Guarded {
  id: number;
  documentId: string;
  [field: string]: unknown;
}

/** The rows of these documents that there are, by documentId. */
export async function guardedRows(
  strapi: Core.Strapi,
  kind: DocumentKind,
  documentIds: readonly string[],
): Promise<Map<string, Guarded>> {
  const draft = kind === 'article' ? { publishedAt: null } : {};
  const rows: Guarded[] = await strapi.db.query(uidOf(kind)).findMany({
    where: { documentId: { $in: [...documentIds] }, ...draft },
    populate: { createdBy: { populate: ['roles'] } },
  });
  return new Map(rows.map((row) => [row.documentId, row]));
}

/**
 * The rows of these documents, in their order.
 *
 * @throws NotFoundError (404) where one does not exist
 * @throws ForbiddenError (403) where the caller may not do this with one of them
 */
export async function requirePermitted(
  strapi: Core.Strapi,
  ctx: Context,
  verbs: Verb | readonly Verb[],
  kind: DocumentKind,
  documentIds: readonly string[],
): Promise<Guarded[]> {
  const checker = checkerOf(strapi, ctx, kind);
  const asked = [verbs].flat();
  if (asked.some((verb) => checker.cannot[verb]())) throw forbidden();
  const rows = await guardedRows(strapi, kind, documentIds);
  const missing = documentIds.filter((id) => !rows.has(id));
  if (missing.length > 0) throw new errors.NotFoundError(`No such ${kind}: ${missing.join(', ')}`);
  const found = documentIds.map((id) => rows.get(id)!);
  if (found.some((row) => asked.some((verb) => checker.cannot[verb](row)))) throw forbidden();
  return found;
}

/** Those of a list that the caller may read: a reporter sees no drafts of others, nor does everybody see sources. */
export async function readableOnly<T extends { type: string; documentId: string }>(
  strapi: Core.Strapi,
  ctx: Context,
  found: readonly T[],
): Promise<T[]> {
  const allowed = new Set<string>();
  for (const kind of ['article', ...ENTITY_KINDS] as const) {
    const ids = found.filter(({ type }) => type === kind).map(({ documentId }) => documentId);
    const checker = checkerOf(strapi, ctx, kind);
    if (ids.length === 0 || checker.cannot.read()) continue;
    const rows = await guardedRows(strapi, kind, ids);
    for (const [id, row] of rows) if (checker.can.read(row)) allowed.add(`${kind} ${id}`);
  }
  return found.filter(({ type, documentId }) => allowed.has(`${type} ${documentId}`));
}

/**
 * The drafts of articles that the caller may read, in an order: found by the database, so that those of others take no
 * room in the list.
 */
export async function readableDrafts(
  strapi: Core.Strapi,
  ctx: Context,
  { sort, limit, filters = {} }: { sort: string; limit: number; filters?: object },
): Promise<string[]> {
  const checker = checkerOf(strapi, ctx, 'article');
  if (checker.cannot.read()) return [];
  const allowed = (await checker.sanitizedQuery.read({})) as { filters?: object };
  const found = await strapi.documents(uidOf('article') as 'api::article.article').findMany({
    ...{ status: 'draft', fields: ['documentId'], sort: sort as never, limit },
    filters: { $and: [allowed.filters ?? {}, filters] } as never,
  });
  return found.map(({ documentId }) => documentId);
}

/** @throws ForbiddenError (403) where the caller may do this with no document of the type */
export function requireType(strapi: Core.Strapi, ctx: Context, verb: Verb, kind: DocumentKind): void {
  if (checkerOf(strapi, ctx, kind).cannot[verb]()) throw forbidden();
}

/** @throws ForbiddenError (403) where the caller lacks all of these permissions */
export function requireAction(ctx: Context, ...actions: DeskAction[]): void {
  if (!actions.some((action) => ctx.state.userAbility.can(actionId(action)))) throw forbidden();
}

function forbidden(): Error {
  return new errors.ForbiddenError('Your role does not allow this.');
}
