/** What a published article puts into the record: a pure function of the article and the tree of topics. */
import { dayIn } from '../../dates/day-in';
import type { ArticleDocument } from '../documents/article';
import { type KeyName, keyName, keyNameOrNull, keyNames } from './key-name';
import { type ArticlePosting, articlePostings } from './postings';
import type { Signal } from './signals';
import { articleText, filteredNames, type TextRow } from './text';

export interface ArticleProjection {
  key: KeyName;
  article: ArticleRow;
  postings: ArticlePosting[];
  signals: Signal[];
  reports: ReportRow[];
  quotes: QuoteRow[];
  citations: CitationRow[];
  text: TextRow;
  /** What its text can be filtered by. */
  filters: KeyName[];
}

export interface ArticleRow {
  document_id: string;
  slug: string | null;
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  dateline: string | null;
  language: string;
  byline_text: string | null;
  published_on: string;
  updated_on: string | null;
  day: string;
  retracted: boolean;
  story: KeyName | null;
  canonical_url: string | null;
  imported_url: string | null;
  parts: ArticleParts<KeyName>;
  revised: string;
}

/** What an article's page shows besides its columns, in the editor's order. */
export interface ArticleParts<Key> {
  people: Key[];
  organizations: Key[];
  byline: Key[];
  topics: Key[];
  leadFigure: {
    image: number | null;
    alt: string | null;
    caption: string | null;
    credit: Key | null;
    creditText: string | null;
  } | null;
  corrections: { date: string; kind: string; text: string }[];
}

export interface ReportRow {
  position: number;
  event: KeyName;
  date_words: string | null;
  date_given: string | null;
  passage: string | null;
  reported_since: string;
  sources: KeyName[];
  /** False for a retracted article's: it reports nothing any more. */
  counted: boolean;
}

export interface QuoteRow {
  position: number;
  text: string;
  speaker: KeyName | null;
  on_behalf_of: KeyName | null;
  attribution: string | null;
  said_on: string | null;
  language: string | null;
  published_on: string;
}

export interface CitationRow {
  position: number;
  source: KeyName | null;
  originates_from: KeyName | null;
  title: string | null;
  url: string | null;
  archived_url: string | null;
  published_on: string | null;
  accessed_on: string | null;
}

export interface ProjectionContext {
  /** IANA zone of the newsroom's days. */
  timeZone: string;
  /** The broader topics of each topic, by documentId. */
  broaderTopics: ReadonlyMap<string, readonly string[]>;
}

/** The rows of one published article. */
export function projectArticle(article: ArticleDocument, context: ProjectionContext): ArticleProjection {
  const publishedOn = instant(article.publishedOn ?? article.publishedAt ?? article.updatedAt);
  const retracted = isRetracted(article);
  const row = articleRow(article, publishedOn, retracted, context.timeZone);
  const named = articlePostings(article, { retracted, broaderTopics: context.broaderTopics });
  return {
    key: keyName('article', article.documentId),
    article: row,
    ...named,
    reports: reportRows(article, publishedOn, retracted),
    quotes: quoteRows(article, publishedOn),
    citations: citationRows(article),
    text: articleText(article, row),
    filters: filteredNames(named.postings),
  };
}

/** Whether an article has been taken back: it stays readable with its notice, and vouches for nothing. */
export function isRetracted({ corrections }: Pick<ArticleDocument, 'corrections'>): boolean {
  return corrections.some(({ kind }) => kind === 'retraction');
}

function articleRow(
  article: ArticleDocument,
  publishedOn: string,
  retracted: boolean,
  timeZone: string,
): ArticleRow {
  return {
    document_id: article.documentId,
    slug: article.slug,
    headline: article.headline,
    kicker: article.kicker,
    standfirst: article.standfirst,
    dateline: article.dateline,
    language: article.language ?? 'en',
    byline_text: article.bylineText,
    published_on: publishedOn,
    updated_on: article.updatedOn ? instant(article.updatedOn) : null,
    day: dayIn(publishedOn, timeZone),
    retracted,
    story: keyNameOrNull('story', article.story),
    canonical_url: article.canonicalUrl,
    imported_url: article.importedFrom?.url ?? null,
    parts: articleParts(article),
    revised: instant(article.publishedAt ?? article.updatedAt),
  };
}

function articleParts(article: ArticleDocument): ArticleParts<KeyName> {
  const { leadFigure } = article;
  return {
    people: keyNames('person', article.people),
    organizations: keyNames('organization', article.organizations),
    byline: keyNames('person', article.byline),
    topics: keyNames('topic', article.topics),
    leadFigure: leadFigure && { ...leadFigure, credit: keyNameOrNull('source', leadFigure.credit) },
    corrections: article.corrections,
  };
}

function reportRows(article: ArticleDocument, publishedOn: string, retracted: boolean): ReportRow[] {
  return article.events.flatMap((report, position) =>
    report.event
      ? [
          {
            position,
            event: keyName('event', report.event.documentId),
            date_words: report.dateWords,
            date_given: report.dateGiven,
            passage: report.passage,
            reported_since: report.reportedSince ? instant(report.reportedSince) : publishedOn,
            sources: keyNames('source', report.sources),
            counted: !retracted,
          },
        ]
      : [],
  );
}

function quoteRows(article: ArticleDocument, publishedOn: string): QuoteRow[] {
  return article.quotes.map((quote, position) => ({
    position,
    text: quote.text,
    speaker: keyNameOrNull('person', quote.speaker),
    on_behalf_of: keyNameOrNull('organization', quote.onBehalfOf),
    attribution: quote.attribution,
    said_on: quote.saidOn,
    language: quote.language,
    published_on: publishedOn,
  }));
}

function citationRows(article: ArticleDocument): CitationRow[] {
  return article.citations.map((citation, position) => ({
    position,
    source: keyNameOrNull('source', citation.source),
    originates_from: keyNameOrNull('source', citation.originatesFrom),
    title: citation.title,
    url: citation.url,
    archived_url: citation.archivedUrl,
    published_on: citation.publishedOn,
    accessed_on: citation.accessedOn,
  }));
}

function instant(value: string): string {
  return new Date(value).toISOString();
}
