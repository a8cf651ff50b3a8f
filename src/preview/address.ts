/** Where Strapi's Preview shows a document: the handler of config/admin.ts. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { checkerOf, guardedRows } from '../desk/permitted';
import type { SiteConfig } from '../feeds/site-config';
import { pathOf } from '../reader/paths';
import { type DocumentKind, kindOf } from '../record/kinds';
import { inReading } from '../record/reading/session';
import { findSubject } from '../record/subjects';
import { makeToken } from './links';

/** What Strapi asks for. Of an article that was changed since, `modified`. */
export interface Previewed {
  documentId?: string;
  status?: string;
}

/**
 * The address of a page: of an article's draft by a link that ends after some minutes, of what is public its own page
 * in the reader. Strapi asks for no permission here, so that this does.
 *
 * @returns undefined where there is nothing to show; then the panel shows no preview
 */
export async function previewAddress(
  strapi: Core.Strapi,
  uid: string,
  { documentId, status }: Previewed,
): Promise<string | undefined> {
  const kind = kindOf(uid);
  if (!kind || !documentId || !(await mayRead(strapi, kind, documentId))) return undefined;
  const { reader, preview } = strapi.config.get('site') as SiteConfig;
  if (kind === 'article' && status !== 'published') {
    const token = () => makeToken(strapi, documentId);
    if (preview) return preview.replace('{token}', token);
    return reader ? fromPanel(strapi, `/reader/preview/${token()}`) : undefined;
  }
  const subject = reader && (await inReading(strapi, (reading) => findSubject(reading, kind, documentId)));
  return subject ? fromPanel(strapi, pathOf(kind, subject)) : undefined;
}

async function mayRead(strapi: Core.Strapi, kind: DocumentKind, documentId: string): Promise<boolean> {
  const ctx = strapi.requestContext.get() as Context | undefined;
  if (!ctx?.state.userAbility) return false;
  const checker = checkerOf(strapi, ctx, kind);
  if (checker.cannot.read()) return false;
  const row = (await guardedRows(strapi, kind, [documentId])).get(documentId);
  return row !== undefined && checker.can.read(row);
}

/** As the panel reaches it: a path where both are on one host, so that the frame is of the panel's own origin. */
function fromPanel(strapi: Core.Strapi, path: string): string {
  const server = strapi.config.get<string>('server.absoluteUrl', '');
  const panel = strapi.config.get<string>('admin.absoluteUrl', server);
  return originOf(server) === originOf(panel) ? path : `${server}${path}`;
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}
