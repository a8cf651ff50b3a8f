/** The rows of projected articles, with compact keys in the place of names: pure. */
import type { ArticleParts, ArticleProjection } from '../projection/article';
import type { KeyName } from '../projection/key-name';
import { SIGNAL_LETTERS, signalKind } from '../projection/signals';
import { keyMarks, type TextRow } from '../projection/text';
import type { RecordTable } from './rows';

/** Gives the compact key of a name; every name that the projections hold has one. */
export type KeyOf = (name: KeyName) => number;

/** Tables that articles fill, in the order in which they are written: reports last. */
export const ARTICLE_TABLES = [
  'record_article',
  'record_posting',
  'record_quote',
  'record_citation',
  'record_report',
] as const satisfies readonly RecordTable[];

export type ArticleTable = (typeof ARTICLE_TABLES)[number];

/** The names that need a key before rows can be made. */
export function articleKeyNames({
  key,
  article,
  postings,
  signals,
  citations,
}: ArticleProjection): KeyName[] {
  const origins = citations.flatMap(({ originates_from }) => originates_from ?? []);
  const named = [...postings, ...signals].map((one) => one.key);
  return [key, ...named, ...origins, ...article.parts.topics];
}

/** The rows of one article, by table. */
export function articleRows(projection: ArticleProjection, id: KeyOf): Record<ArticleTable, object[]> {
  const { article, postings, signals, quotes, citations, reports } = projection;
  const own = id(projection.key);
  const orNull = (name: KeyName | null) => name && id(name);
  return {
    record_article: [
      {
        ...article,
        ...{ id: own, story: orNull(article.story), parts: partsRow(article.parts, id) },
        signal_keys: signals.map(({ key }) => id(key)),
        signal_weights: signals.map(({ weight }) => weight),
        signal_kinds: signals.map(({ key }) => SIGNAL_LETTERS[signalKind(key)]).join(''),
      },
    ],
    record_posting: postings.map((posting) => ({
      ...posting,
      ...{ key: id(posting.key), article: own, published_on: article.published_on },
    })),
    record_quote: quotes.map((quote) => ({
      ...quote,
      ...{ article: own, speaker: orNull(quote.speaker), on_behalf_of: orNull(quote.on_behalf_of) },
    })),
    record_citation: citations.map((citation) => ({
      ...citation,
      ...{ article: own, source: orNull(citation.source), originates_from: orNull(citation.originates_from) },
    })),
    record_report: reports.map((report) => ({
      ...report,
      ...{ article: own, event: id(report.event), sources: report.sources.map(id) },
    })),
  };
}

function partsRow(parts: ArticleParts<KeyName>, id: KeyOf): ArticleParts<number> {
  const { leadFigure } = parts;
  return {
    ...parts,
    people: parts.people.map(id),
    organizations: parts.organizations.map(id),
    byline: parts.byline.map(id),
    topics: parts.topics.map(id),
    leadFigure: leadFigure && { ...leadFigure, credit: leadFigure.credit && id(leadFigure.credit) },
  };
}

/** What is searched of an article, with marks of whom it names. */
export function articleTextRow(
  { key, text, filters }: ArticleProjection,
  id: KeyOf,
): TextRow & { id: number } {
  return { ...text, id: id(key), marks: [...text.marks, ...keyMarks(filters.map(id))] };
}
