/** Validates feeds offline: XML by libxml2 against schemas, JSON Feed by the rules of its version 1.1. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';

const schemaFile = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');

/** @returns what is wrong, a line for each; none where it is valid */
export async function faultsOfXml(xml: string, schema: 'atom' | 'rss'): Promise<string[]> {
  const { errors, valid } = await validateXML({
    xml: [{ fileName: `feed.${schema}`, contents: xml }],
    schema: [schemaFile(`${schema}.rng`)],
    extension: 'relaxng',
    maxMemoryPages: 4096,
  });
  const faults = errors.map(({ message }) => message);
  return valid ? faults : [...faults, 'not valid'];
}

/** The rules of RFC 4287 that a grammar does not tell, on top of it. */
export async function faultsOfAtom(xml: string): Promise<string[]> {
  const faults = await faultsOfXml(xml, 'atom');
  const ids = [...xml.matchAll(/<entry[^>]*><id>([^<]*)<\/id>/g)].map(([, id]) => id);
  if (new Set(ids).size < ids.length) faults.push('two entries have one id');
  return faults;
}

const address = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().min(1) });

const item = z
  .strictObject({
    id: z.string().min(1),
    url: address,
    external_url: address.optional(),
    title: z.string().min(1),
    summary: z.string().min(1).optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    image: address.optional(),
    date_published: z.iso.datetime(),
    date_modified: z.iso.datetime(),
    authors: z.array(author).min(1).optional(),
    tags: z.array(z.string().min(1)).min(1).optional(),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
    attachments: z
      .array(
        z.strictObject({
          url: address,
          mime_type: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
          size_in_bytes: z.int().min(0),
        }),
      )
      .optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined, 'has no content');

const jsonFeed = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    home_page_url: address,
    feed_url: address,
    next_url: address.optional(),
    language: z.string(),
    items: z.array(item),
  })
  .refine(({ feed_url, next_url }) => feed_url !== next_url, 'next_url must not lead to the feed itself')
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'two items have one id');

/** What is wrong with a JSON Feed. */
export function faultsOfJsonFeed(feed: unknown): string[] {
  return (jsonFeed.safeParse(feed).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  );
}

/** What is wrong with a sitemap, a sitemap of news or an index, by the schemas of sitemaps.org. */
export async function faultsOfSitemap(xml: string): Promise<string[]> {
  const isIndex = xml.includes('<sitemapindex');
  const folder = path.dirname(require.resolve('sitemap/package.json'));
  const { errors, valid } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [isIndex ? schemaFile('siteindex.xsd') : schemaFile('sitemaps.xsd')],
    preload: [
      { fileName: 'sitemap.xsd', contents: readFileSync(path.join(folder, 'schema', 'sitemap.xsd'), 'utf8') },
      { fileName: 'sitemap-news.xsd', contents: schemaFile('sitemap-news.xsd') },
    ],
    maxMemoryPages: 4096,
  });
  const faults = errors.map(({ message }) => message);
  return valid ? faults : [...faults, 'not valid'];
}
