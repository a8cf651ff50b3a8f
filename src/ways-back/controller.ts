/** From a request about one entity to a page of what leads back from it. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { cursorsFor } from '../http/cursor';
import { parseQuery } from '../http/parameters';
import { readingRoute } from '../http/reading-route';
import type { EntityKind } from '../record/kinds';
import { inReading } from '../record/reading/session';
import type { Raw } from '../record/sql';
import { requireSubject } from '../record/subjects';
import type { pageParameters } from './parameters';
import type { Page, PageAsked } from './types';

type PageShape = typeof pageParameters.shape;

/** One way back: which entity it leads from, its parameters, and the question behind it. */
export interface WayBack<S extends PageShape> {
  kind: EntityKind;
  /** Its name, to bind its cursors to it. */
  name: string;
  parameters: z.ZodObject<S>;
  ask(
    transaction: Raw,
    subjects: number[],
    parameters: z.infer<z.ZodObject<S>> & PageAsked,
  ): Promise<Page<unknown>[]>;
}

/** A controller whose one action `find` answers `GET /api/<plural>/:id/<name>`. */
export function wayBack<S extends PageShape>(way: WayBack<S>) {
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(ctx: Context) {
      const parameters = parseQuery(way.parameters, ctx.query) as z.infer<z.ZodObject<S>> & PageSize;
      const { limit, cursor, ...rest } = parameters;
      return inReading(strapi, async (transaction) => {
        const subject = await requireSubject(transaction, way.kind, ctx.params.id);
        const cursors = cursorsFor(strapi, [way.kind, way.name, subject.documentId, rest]);
        const after = cursor === undefined ? null : cursors.decode(cursor);
        const [page] = await way.ask(transaction, [subject.key], { ...parameters, limit, after });
        const { entries = [], next = null } = page ?? {};
        return { data: entries, meta: { cursor: { next: next && cursors.encode(next) } } };
      });
    },
  });
}

interface PageSize {
  limit: number;
  cursor?: string;
}

/** The route of a way back; its file has to load before the core routes. */
export function wayBackRoute(
  strapi: Core.Strapi,
  kind: EntityKind,
  plural: string,
  name: string,
  query: z.ZodRawShape,
) {
  return {
    method: 'GET',
    path: `/${plural}/:id/${name}`,
    handler: `${name}.find`,
    request: { query },
    config: readingRoute(strapi, `api::${kind}.${name}.find`),
  };
}
