/** From a request for metadata to its answer. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parseQuery } from '../http/parameters';
import type { DocumentKind } from '../record/kinds';
import { inReading } from '../record/reading/session';
import type { Raw } from '../record/sql';
import { requireSubject, type Subject } from '../record/subjects';
import { type Addresses, addressesAt } from './addresses';
import { jsonLdOf } from './json-ld-of';
import { JSON_LD } from './jsonld/node';
import type { DescribedKind } from './kinds';

/**
 * Reads what the path names, and answers with what is made of it. There are no parameters.
 *
 * @throws ValidationError (400) for any parameter, NotFoundError (404) for what is not on the record
 */
export function describe<T>(
  strapi: Core.Strapi,
  ctx: Context,
  kind: DocumentKind,
  make: (transaction: Raw, subject: Subject, addresses: Addresses) => Promise<T>,
): Promise<T> {
  parseQuery(z.object({}), ctx.query);
  const { absoluteUrl } = strapi.config.get('server') as { absoluteUrl: string };
  const addresses = addressesAt(absoluteUrl, strapi.config.get<string>('api.rest.prefix', '/api'));
  return inReading(strapi, async (transaction) =>
    make(transaction, await requireSubject(transaction, kind, ctx.params.id), addresses),
  );
}

/** Answers with the JSON-LD of what the path names. */
export async function answerJsonLd(strapi: Core.Strapi, ctx: Context, kind: DescribedKind): Promise<void> {
  ctx.body = await describe(strapi, ctx, kind, (transaction, subject, addresses) =>
    jsonLdOf(kind, { strapi, transaction, subject, addresses }),
  );
  ctx.set('Content-Type', JSON_LD);
}
