/** From articles to the entries of a feed. */
import { absoluteAddress, contentOf, NOTICES, noticeHtml } from './content';
import type { FeedArticle } from './read/articles';
import { addressOf, type Site, tagOf } from './site';
import type { FeedEntry } from './types';

/** The size that the media library keeps is in kilobytes. */
const KILOBYTE = 1000;

/** An article as an entry. */
export function articleEntry(article: FeedArticle, site: Site): FeedEntry {
  return {
    ...common(article, site),
    id: tagOf(site, article.documentId),
    title: article.headline,
    summary: article.standfirst,
    html: contentOf(article, site),
    published: article.publishedOn,
    updated: article.updatedOn ?? article.publishedOn,
  };
}

/** The corrections of an article as entries, the latest first; a correction has a day and no time of it. */
export function correctionEntries(article: FeedArticle, site: Site): FeedEntry[] {
  const entries = article.corrections.map((correction, index) => {
    const instant = `${correction.date}T00:00:00.000Z`;
    return {
      ...common(article, site),
      id: tagOf(site, `${article.documentId}/corrections/${index + 1}`),
      title: `${NOTICES[correction.kind] ?? correction.kind}: ${article.headline}`,
      summary: correction.text,
      html: noticeHtml(correction),
      published: instant,
      updated: instant,
    };
  });
  return entries.sort((a, b) => (a.published < b.published ? 1 : -1));
}

function common(article: FeedArticle, site: Site) {
  const address = addressOf(site, article);
  const { canonicalUrl, language, authors, picture } = article;
  return {
    address,
    canonical: canonicalUrl === address ? null : canonicalUrl,
    language,
    authors,
    topics: article.topics.map(({ documentId, slug, name }) => ({ term: slug ?? documentId, label: name })),
    picture: picture && {
      address: absoluteAddress(picture.url, site.server),
      mime: picture.mime,
      bytes: Math.round(picture.size * KILOBYTE),
    },
  };
}
