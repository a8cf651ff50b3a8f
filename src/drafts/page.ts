/** The page of an article as its draft is saved: what readers would get if it were published now. */
import type { Core } from '@strapi/strapi';
import { type ArticlePage, shapePage } from '../article-page/page';
import { pictures } from '../article-page/picture';
import type { PublishedArticle } from '../article-page/published-article';
import { editorial } from '../editorial';
import { now } from '../publishing/clock';
import { type ArticleDocument, readArticles } from '../record/documents/article';
import { broaderTopicsOf } from '../record/documents/topics';
import { type ArticleProjection, projectArticle } from '../record/projection/article';
import { type KeyName, keyName } from '../record/projection/key-name';
import type { Raw } from '../record/sql';
import type { RelatedArticle } from '../related/related';
import type { TimelinePage } from '../timeline/entry';
import { draftEntries } from './entries';
import { type Named, readNamed } from './named';
import { relatedToDraft } from './related';

/** As `GET /api/articles/:id/page` answers for a published article. */
export type DraftPage = ArticlePage & { timeline: TimelinePage<string>; related: RelatedArticle[] };

/** How many related articles the page of an article shows. */
const RELATED = 6;

/** @returns null where there is no such draft */
export async function draftPage(
  strapi: Core.Strapi,
  reading: Raw,
  documentId: string,
): Promise<DraftPage | null> {
  const [saved] = await readArticles(strapi, reading, [documentId], 'draft');
  if (!saved) return null;
  const article = asIfPublished(saved, now(strapi).toISOString());
  const topics = article.topics.map((topic) => topic.documentId);
  const broaderTopics = await broaderTopicsOf(strapi, reading, topics);
  const projection = projectArticle(article, { timeZone: editorial(strapi).timeZone, broaderTopics });
  const named = await readNamed(strapi, reading, [
    ...namesIn(projection),
    ...[...broaderTopics.values()].flat().map((topic) => keyName('topic', topic)),
  ]);
  const image = projection.article.parts.leadFigure?.image ?? null;
  const files = await pictures(reading, image === null ? [] : [image]);
  const page = shapePage({
    article: published(article, projection, named),
    cards: named.cards,
    roles: named.roles,
    picture: files.get(image ?? 0) ?? null,
  });
  return {
    ...page,
    timeline: await draftEntries(strapi, reading, projection, named),
    related: await relatedToDraft(strapi, article, RELATED),
  };
}

/** A draft may lack what a published article has. */
function asIfPublished(article: ArticleDocument, moment: string): ArticleDocument {
  return {
    ...article,
    headline: article.headline ?? '',
    publishedOn: article.publishedOn ?? moment,
    quotes: article.quotes.map((quote) => ({ ...quote, text: quote.text ?? '' })),
  };
}

function namesIn({ article: { parts, story }, quotes, citations, reports }: ArticleProjection): KeyName[] {
  const named = [
    ...[...parts.people, ...parts.organizations, ...parts.byline, ...parts.topics],
    ...[story, parts.leadFigure?.credit ?? null],
    ...quotes.flatMap(({ speaker, on_behalf_of: onBehalfOf }) => [speaker, onBehalfOf]),
    ...citations.flatMap(({ source, originates_from: originatesFrom }) => [source, originatesFrom]),
    ...reports.flatMap(({ event, sources }) => [event, ...sources]),
  ];
  return [...new Set(named.filter((name) => name !== null))];
}

/** Stands for what cannot be told: no card has this number, so that what names it is left out as on the record. */
const UNTOLD = 0;

/** The article as the record would hold it. */
function published(
  { body }: ArticleDocument,
  { article, quotes, citations, reports }: ArticleProjection,
  { keyOf }: Named,
): PublishedArticle {
  const key = (name: KeyName | null) => (name === null ? null : (keyOf(name) ?? UNTOLD));
  const keys = (names: readonly KeyName[]) => names.map((name) => keyOf(name) ?? UNTOLD);
  const { parts } = article;
  return {
    key: UNTOLD,
    documentId: article.document_id,
    slug: article.slug,
    headline: article.headline,
    kicker: article.kicker,
    standfirst: article.standfirst,
    dateline: article.dateline,
    language: article.language,
    bylineText: article.byline_text,
    publishedOn: article.published_on,
    updatedOn: article.updated_on,
    day: article.day,
    retracted: article.retracted,
    story: key(article.story),
    canonicalUrl: article.canonical_url,
    parts: {
      people: keys(parts.people),
      organizations: keys(parts.organizations),
      byline: keys(parts.byline),
      topics: keys(parts.topics),
      leadFigure: parts.leadFigure && { ...parts.leadFigure, credit: key(parts.leadFigure.credit) },
      corrections: parts.corrections,
    },
    body,
    quotes: quotes.map(
      ({ text, speaker, on_behalf_of: onBehalfOf, attribution, said_on: saidOn, language }) => ({
        ...{ text, speaker: key(speaker), onBehalfOf: key(onBehalfOf), attribution, saidOn, language },
      }),
    ),
    citations: citations.map((citation) => ({
      source: key(citation.source),
      originatesFrom: key(citation.originates_from),
      title: citation.title,
      url: citation.url,
      archivedUrl: citation.archived_url,
      publishedOn: citation.published_on,
      accessedOn: citation.accessed_on,
    })),
    reports: reports.map(({ event, date_words: dateWords, date_given: dateGiven, passage, sources }) => ({
      ...{ event: keyOf(event) ?? UNTOLD, dateWords, dateGiven, passage, sources: keys(sources) },
    })),
  };
}
