/** `GET /api/<plural>/:id/jsonld`: its route and its controller. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readingRoute } from '../http/reading-route';
import { type DocumentKind, PLURALS } from '../record/kinds';
import { answerJsonLd } from './answer';

/** The permission to read JSON-LD, by its own address or by the document's. */
export function jsonLdAction(kind: DocumentKind): string {
  return `api::${kind}.jsonld.findOne`;
}

/** The route; its file has to load before the core routes, which would take its path for an id. */
export function jsonLdRoute(strapi: Core.Strapi, kind: DocumentKind) {
  return {
    method: 'GET',
    path: `/${PLURALS[kind]}/:id/jsonld`,
    handler: 'jsonld.findOne',
    request: { params: { id: z.string() } },
    config: readingRoute(strapi, jsonLdAction(kind)),
  };
}

/** The controller behind the route. */
export function jsonLdController(kind: DocumentKind) {
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    findOne: (ctx: Context) => answerJsonLd(strapi, ctx, kind),
  });
}
