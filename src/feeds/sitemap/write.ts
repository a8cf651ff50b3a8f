/** Sitemaps (https://www.sitemaps.org/protocol.html), as streams of XML. */
import { pipeline, Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, type SitemapItemLoose, SitemapStream } from 'sitemap';
import { addressOf, type Site } from '../site';
import type { NewsArticle, SitemapArticle } from './read';

const NO_NAMESPACES = { news: false, xhtml: false, image: false, video: false };

/** A part of the sitemap. */
export function sitemapOf(articles: AsyncIterable<SitemapArticle>, site: Site): Readable {
  return streamed(pagesOf(articles, site), new Writer({ ...WRITING, xmlns: NO_NAMESPACES }));
}

/** The sitemap of news. */
export function newsSitemapOf(articles: readonly NewsArticle[], site: Site): Readable {
  const items = articles.flatMap((article) => {
    const page = pageOf(article, site);
    return page === null ? [] : [{ ...page, news: newsOf(article, site) }];
  });
  return streamed(items, new Writer({ ...WRITING, xmlns: { ...NO_NAMESPACES, news: true } }));
}

/** The index of the parts. */
export function sitemapIndexOf(addresses: readonly string[]): Readable {
  return streamed(
    addresses.map((url) => ({ url })),
    new SitemapIndexStream({ level: ErrorLevel.SILENT }),
  );
}

/** What cannot stand in a sitemap is left out, and spoils nothing else. */
const WRITING = { level: ErrorLevel.SILENT };

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

/** The package takes a sitemap without pages for an error; a quiet weekend has no news. */
class Writer extends SitemapStream {
  override _flush(done: (error?: Error | null) => void): void {
    if (this.hasHeadOutput) {
      super._flush(done);
    } else {
      this.push(EMPTY);
      done();
    }
  }
}

/** Whoever takes the stream hears of its errors. */
function streamed(
  items: Iterable<object> | AsyncIterable<object>,
  writer: SitemapStream | SitemapIndexStream,
): Readable {
  return pipeline(Readable.from(items), writer, () => undefined);
}

async function* pagesOf(
  articles: AsyncIterable<SitemapArticle>,
  site: Site,
): AsyncGenerator<SitemapItemLoose> {
  for await (const article of articles) {
    const page = pageOf(article, site);
    if (page !== null) yield page;
  }
}

/** An article that was published first elsewhere is in the sitemap of that site, not of ours. */
function pageOf(article: SitemapArticle, site: Site): SitemapItemLoose | null {
  const { canonicalUrl, changedOn } = article;
  if (canonicalUrl !== null && new URL(canonicalUrl).origin !== new URL(site.home).origin) return null;
  return { url: canonicalUrl ?? addressOf(site, article), lastmod: changedOn };
}

function newsOf({ headline, language, publishedOn }: NewsArticle, { name }: Site) {
  return {
    publication: { name, language: newsLanguage(language) },
    publication_date: publishedOn,
    title: headline,
  };
}

/** Google's codes of two or three letters; Chinese alone is told apart. */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn';
}
