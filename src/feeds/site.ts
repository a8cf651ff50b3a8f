/** Where what is public can be read: the newsroom's site, and this server. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { urlFault } from '../validation/url';

/** The shape of config/site.ts. */
export interface SiteConfig {
  /** The newsroom's name. */
  name: string;
  /** Absolute address of its home page; empty where there is no site. */
  url: string;
  /** The path of an article's page below that address, with `{slug}` or `{documentId}`. */
  article: string;
  /** Where the site shows drafts: an absolute address with `{token}`; empty for the reader. */
  preview: string;
  /** How long a link to a draft is good. */
  previewMinutes: number;
  /** Whether this server shows pages below `/reader`. */
  reader: boolean;
}

/** Addresses are absolute, without a slash at the end. */
export interface Site {
  name: string;
  /** BCP 47 code. */
  language: string;
  home: string;
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

/** An article's page on this server: in the reader, and among its answers. */
const READER_PAGE = '/reader/articles/{slug}';
const OWN_ANSWER = '/api/articles/{slug}/page';

/**
 * The newsroom's site, as set.
 *
 * @throws Error that names the variable where a setting cannot be used
 */
export function siteOf(strapi: Core.Strapi): Site {
  const config = strapi.config.get('site') as SiteConfig;
  const server = withoutSlash(strapi.config.get<string>('server.absoluteUrl'));
  return { language: editorial(strapi).language, server, ...placeOf(config, server) };
}

function placeOf(
  { name, url, article, reader }: SiteConfig,
  server: string,
): Pick<Site, 'name' | 'home' | 'article'> {
  if (url === '') return { name, home: server, article: reader ? READER_PAGE : OWN_ANSWER };
  const fault = urlFault(url);
  if (fault) throw new Error(`PUBLIC_SITE_URL ${fault}`);
  if (!article.startsWith('/') || !/\{(slug|documentId)\}/.test(article)) {
    throw new Error('PUBLIC_SITE_ARTICLE must begin with a slash and hold {slug} or {documentId}');
  }
  return { name, home: withoutSlash(url), article };
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
