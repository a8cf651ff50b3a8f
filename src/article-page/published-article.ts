/** Published articles with all their parts, from the record. */
import type { ArticleParts } from '../record/projection/article';
import { instantOf, type Raw, rowsOf } from '../record/sql';

/** Parts refer to entities by their keys: whether one may be told is known to `entityCards` alone. */
export interface PublishedArticle {
  key: number;
  documentId: string;
  slug: string | null;
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  dateline: string | null;
  language: string;
  bylineText: string | null;
  publishedOn: string;
  updatedOn: string | null;
  /** Its day in the newsroom's time zone. */
  day: string;
  retracted: boolean;
  story: number | null;
  canonicalUrl: string | null;
  parts: ArticleParts<number>;
  /** Strapi Blocks. */
  body: unknown;
  quotes: PublishedQuote[];
  citations: PublishedCitation[];
  reports: PublishedReport[];
}

/** An event as the article reports it. */
export interface PublishedReport {
  event: number;
  dateWords: string | null;
  dateGiven: string | null;
  passage: string | null;
  sources: number[];
}

export interface PublishedQuote {
  text: string;
  speaker: number | null;
  onBehalfOf: number | null;
  attribution: string | null;
  saidOn: string | null;
  language: string | null;
}

export interface PublishedCitation {
  source: number | null;
  originatesFrom: number | null;
  title: string | null;
  url: string | null;
  archivedUrl: string | null;
  publishedOn: string | null;
  accessedOn: string | null;
}

const READ = `
  SELECT a.id AS key, a.document_id AS "documentId", a.slug, a.headline, a.kicker, a.standfirst, a.dateline, a.language,
    a.byline_text AS "bylineText", ${instantOf('a.published_on')} AS "publishedOn", ${instantOf('a.updated_on')} AS "updatedOn",
    a.day::text, a.retracted, a.story, a.canonical_url AS "canonicalUrl", a.parts::json AS parts,
    (SELECT c.body::json FROM articles c WHERE c.document_id = a.document_id AND c.published_at IS NOT NULL LIMIT 1) AS body,
    (SELECT coalesce(json_agg(json_build_object('text', q.text, 'speaker', q.speaker, 'onBehalfOf', q.on_behalf_of,
       'attribution', q.attribution, 'saidOn', q.said_on, 'language', q.language) ORDER BY q.position), '[]')
     FROM record_quote q WHERE q.article = a.id) AS quotes,
    (SELECT coalesce(json_agg(json_build_object('source', c.source, 'originatesFrom', c.originates_from, 'title', c.title,
       'url', c.url, 'archivedUrl', c.archived_url, 'publishedOn', c.published_on, 'accessedOn', c.accessed_on)
       ORDER BY c.position), '[]')
     FROM record_citation c WHERE c.article = a.id) AS citations,
    (SELECT coalesce(json_agg(json_build_object('event', r.event, 'dateWords', r.date_words, 'dateGiven', r.date_given,
       'passage', r.passage, 'sources', r.sources) ORDER BY r.position), '[]')
     FROM record_report r WHERE r.article = a.id) AS reports
  FROM unnest(?::int[]) WITH ORDINALITY AS asked(id, position) JOIN record_article a USING (id) ORDER BY asked.position`;

/** The articles of these keys, in their order. One statement. */
export function publishedArticles(transaction: Raw, keys: readonly number[]): Promise<PublishedArticle[]> {
  return rowsOf<PublishedArticle>(transaction, READ, [keys]);
}
