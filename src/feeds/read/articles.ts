/** What a feed tells of articles, from the record. */
import { entityCards } from '../../record/entity-cards';
import type { ArticleParts } from '../../record/projection/article';
import { instantOf, type Raw, rowsOf } from '../../record/sql';

/** The longest text that a feed holds in full, in bytes of its Blocks; of a longer one the standfirst is shown. */
const LONGEST_TEXT = 65_536;

export interface FeedArticle {
  documentId: string;
  slug: string | null;
  headline: string;
  standfirst: string | null;
  language: string;
  publishedOn: string;
  updatedOn: string | null;
  canonicalUrl: string | null;
  /** Strapi Blocks; null where they are too long. */
  body: unknown;
  corrections: ArticleParts<number>['corrections'];
  authors: string[];
  topics: { documentId: string; slug: string | null; name: string }[];
  picture: FeedFile | null;
}

/** A file of the media library. */
export interface FeedFile {
  /** Absolute, or a path on this server. */
  url: string;
  mime: string;
  /** Kilobytes. */
  size: number;
}

type Row = Omit<FeedArticle, 'authors' | 'topics' | 'corrections'> & {
  bylineText: string | null;
  parts: ArticleParts<number>;
};

/** The size as it is stored is looked at first, so that a text of megabytes is not so much as unpacked. */
const READ = `
  SELECT a.document_id AS "documentId", a.slug, a.headline, a.standfirst, a.language, a.byline_text AS "bylineText",
    ${instantOf('a.published_on')} AS "publishedOn", ${instantOf('a.updated_on')} AS "updatedOn",
    a.canonical_url AS "canonicalUrl", a.parts::json AS parts,
    (SELECT CASE WHEN pg_column_size(c.body) > ${LONGEST_TEXT} THEN NULL
       WHEN octet_length(CAST(c.body AS text)) > ${LONGEST_TEXT} THEN NULL ELSE c.body::json END
     FROM articles c WHERE c.document_id = a.document_id AND c.published_at IS NOT NULL LIMIT 1) AS body,
    (SELECT json_build_object('url', f.url, 'mime', f.mime, 'size', f.size) FROM files f
     WHERE f.id = CAST(a.parts #>> '{leadFigure,image}' AS int)) AS picture
  FROM unnest(?::int[]) WITH ORDINALITY AS asked(id, position) JOIN record_article a USING (id) ORDER BY asked.position`;

/** The articles of these keys, in their order. Two statements. */
export async function feedArticles(reading: Raw, keys: readonly number[]): Promise<FeedArticle[]> {
  if (keys.length === 0) return [];
  const rows = await rowsOf<Row>(reading, READ, [keys]);
  const named = rows.flatMap(({ parts }) => [...parts.byline, ...parts.topics]);
  const cards = await entityCards(reading, named);
  const known = (list: number[]) => list.flatMap((key) => cards.get(key) ?? []);
  return rows.map(({ parts, bylineText, ...article }) => ({
    ...article,
    corrections: parts.corrections,
    authors: bylineText ? [bylineText] : known(parts.byline).map(({ label }) => label),
    topics: known(parts.topics).map(({ documentId, slug, label }) => ({ documentId, slug, name: label })),
  }));
}
