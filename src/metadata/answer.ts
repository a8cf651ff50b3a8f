/** From a request for metadata to its answer. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { type Addressed, addressOf, hasPages, siteOf } from '../feeds/site';
import { parseQuery } from '../http/parameters';
import type { DocumentKind } from '../record/kinds';
import { inReading } from '../record/reading/session';
import type { Raw } from '../record/sql';
import { requireSubject, type Subject } from '../record/subjects';
import { type Addresses, addressesAt } from './addresses';
import { jsonLdOf } from './json-ld-of';
import { JSON_LD } from './jsonld/node';

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
  const addresses = addressesFor(strapi);
  return inReading(strapi, async (transaction) =>
    make(transaction, await requireSubject(transaction, kind, ctx.params.id), addresses),
  );
}

function addressesFor(strapi: Core.Strapi): Addresses {
  const site = siteOf(strapi);
  const { name, home, server } = site;
  const publisher = hasPages(site) ? { name, home, pageOf: (one: Addressed) => addressOf(site, one) } : null;
  return addressesAt(server, strapi.config.get<string>('api.rest.prefix', '/api'), publisher);
}

/** Answers with the JSON-LD of what the path names. */
export async function answerJsonLd(strapi: Core.Strapi, ctx: Context, kind: DocumentKind): Promise<void> {
  ctx.body = await describe(strapi, ctx, kind, (transaction, subject, addresses) =>
    jsonLdOf(kind, { strapi, transaction, subject, addresses }),
  );
  ctx.set('Content-Type', JSON_LD);
}
