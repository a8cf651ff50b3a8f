/** Where what is public can be read: the newsroom's site, and this server. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { type SiteConfig, siteFault } from './site-config';

/** Addresses are absolute, without a slash at the end. */
export interface Site {
  name: string;
  /** BCP 47 code. */
  language: string;
  home: string;
  /** Where paths in texts lead that begin with a slash. */
  root: string;
  /** This server, as others reach it. */
  server: string;
  /** The path of an article's page below `home`. */
  article: string;
}

/** What says where an article is. */
export interface Addressed {
  documentId: string;
  slug: string | null;
}

/** Where this server shows pages, and an article's below it. */
const READER = '/reader';
const READER_PAGE = '/articles/{slug}';
/** An article's page among this server's own answers. */
const OWN_ANSWER = '/api/articles/{slug}/page';

/**
 * Refuses to start with settings that no address can be made of, rather than to fail at the first request.
 *
 * @throws Error that names the variable
 */
export function requireSite(strapi: Core.Strapi): void {
  const fault = siteFault(strapi.config.get('site') as SiteConfig);
  if (fault) throw new Error(fault);
}

/** The newsroom's site, as set. */
export function siteOf(strapi: Core.Strapi): Site {
  const config = strapi.config.get('site') as SiteConfig;
  const server = withoutSlash(strapi.config.get<string>('server.absoluteUrl'));
  return { language: editorial(strapi).language, server, ...placeOf(config, server) };
}

function placeOf(
  { name, url, article, reader }: SiteConfig,
  server: string,
): Pick<Site, 'name' | 'home' | 'root' | 'article'> {
  if (url !== '') return { name, home: withoutSlash(url), root: withoutSlash(url), article };
  if (reader) return { name, home: `${server}${READER}`, root: server, article: READER_PAGE };
  return { name, home: server, root: server, article: OWN_ANSWER };
}

/** Whether there are pages to lead to: a site of the newsroom's own, or the reader. */
export function hasPages({ article }: Site): boolean {
  return article !== OWN_ANSWER;
}

/** The address of an article's page. */
export function addressOf({ home, article }: Site, { documentId, slug }: Addressed): string {
  const path = article.replace(/\{(slug|documentId)\}/g, (_, name) =>
    encodeURIComponent(name === 'slug' ? (slug ?? documentId) : documentId),
  );
  return `${home}${path}`;
}

/** A name that lasts (RFC 4151): a slug may change, and with it the address. */
export function tagOf({ home }: Site, name: string): string {
  return `tag:${new URL(home).hostname},2026:${name}`;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
