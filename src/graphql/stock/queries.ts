/** Strapi's own queries, `articles`, `article` and so on, over what is on the record. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { askedAudience } from '../audience';
import { inReading, type Resolver } from '../reading';
import { documentLoader, findDocuments } from './find';
import { type Pagination, pageOf } from './page';
import { refuseUnusable } from './refuse';

interface FindArguments {
  filters?: Record<string, unknown> | null;
  sort?: string[] | null;
  pagination?: Pagination;
  status?: unknown;
}

/** `articles(filters, sort, pagination, status)` and its like. */
export function findResolver(strapi: Core.Strapi, kind: DocumentKind) {
  const contentType = strapi.contentType(uidOf(kind));
  const { transformArgs } = strapi.plugin('graphql').service('builders').utils;
  const resolve: Resolver<unknown, FindArguments> = async (_, args, context) => {
    const { filters, sort } = args;
    refuseUnusable({ filters, sort });
    const audience = await askedAudience(strapi, args.status, context);
    const selection = transformArgs({ ...(filters && { filters }), ...(sort && { sort }) }, { contentType });
    return findDocuments(strapi, context, { kind, audience }, selection, pageOf(strapi, args.pagination));
  };
  return inReading(strapi, resolve);
}

/** `article(documentId, status)` and its like; the documentId may be a slug, present or past. */
export function findOneResolver(strapi: Core.Strapi, kind: DocumentKind) {
  const resolve: Resolver<unknown, { documentId: string; status?: unknown }> = async (_, args, context) => {
    const audience = await askedAudience(strapi, args.status, context);
    return documentLoader(strapi, context, kind, audience).load(args.documentId);
  };
  return inReading(strapi, resolve);
}
