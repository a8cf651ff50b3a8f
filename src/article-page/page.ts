/** Everything that an article's page shows, in a fixed number of statements. */
import { displayDate, parseEdtf } from '../dates/edtf';
import { withoutFileIds } from '../on-the-record/blocks';
import { blockTexts } from '../reading/blocks';
import { blocksToHtml } from '../reading/html';
import { findNames } from '../reading/names';
import { type EntityCard, entityCards, type RecordRole, rolesOf } from '../record/entity-cards';
import { type Raw, rowsOf } from '../record/sql';
import { type Picture, pictures } from './picture';
import { type PublishedArticle, publishedArticles } from './published-article';
import { pathTo, personThen, type Reference, referencesTo, referenceTo } from './references';

/** Where the text of an article names somebody: offsets in UTF-16 units in the text of a block. */
export interface Mention extends Reference {
  type: 'person' | 'organization';
  block: number;
  start: number;
  end: number;
}

export interface PageSources {
  article: PublishedArticle;
  cards: Map<number, EntityCard>;
  roles: RecordRole[];
  picture: Picture | null;
}

/** The page's own part of the answer; timeline and related articles stand beside it. */
export type ArticlePage = ReturnType<typeof shapePage>;

/** The pages of these articles, in their order. Five statements. */
export async function articlePages(transaction: Raw, keys: readonly number[]): Promise<ArticlePage[]> {
  const articles = await publishedArticles(transaction, keys);
  const people = articles.flatMap(({ parts, quotes }) => [
    ...parts.people,
    ...parts.byline,
    ...speakersOf(quotes),
  ]);
  const roles = await rolesOf(transaction, people);
  const topics = await topicTree(
    transaction,
    articles.flatMap(({ parts }) => parts.topics),
  );
  const cards = await entityCards(transaction, [
    ...articles.flatMap(keysNamed),
    ...roles.flatMap(({ organization }) => organization ?? []),
    ...topics,
  ]);
  const files = await pictures(
    transaction,
    articles.flatMap(({ parts }) => parts.leadFigure?.image ?? []),
  );
  return articles.map((article) => {
    const picture = files.get(article.parts.leadFigure?.image ?? 0) ?? null;
    return shapePage({ article, cards, roles, picture });
  });
}

function speakersOf(quotes: PublishedArticle['quotes']): number[] {
  return quotes.flatMap(({ speaker }) => speaker ?? []);
}

function keysNamed({ parts, quotes, citations, reports, story }: PublishedArticle): number[] {
  const present = [
    story,
    parts.leadFigure?.credit ?? null,
    ...quotes.flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]),
    ...citations.flatMap(({ source, originatesFrom }) => [source, originatesFrom]),
  ].filter((key) => key !== null);
  const reported = reports.flatMap(({ event, sources }) => [event, ...sources]);
  return [...parts.people, ...parts.organizations, ...parts.byline, ...present, ...reported];
}

async function topicTree(transaction: Raw, topics: number[]): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    transaction,
    `WITH RECURSIVE up AS (
       SELECT id, parent FROM record_entity WHERE id = ANY(?::int[])
       UNION SELECT e.id, e.parent FROM record_entity e JOIN up ON e.id = up.parent
     ) SELECT id FROM up`,
    [topics],
  );
  return rows.map(({ id }) => id);
}

/** From what was read to the answer: pure. */
export function shapePage({ article, cards, roles, picture }: PageSources) {
  const { key: _, parts, quotes, citations, reports, story, body, day, ...columns } = article;
  const then = { startsOn: day, endsOn: day };
  const people = (keys: number[]) => keys.flatMap((key) => personThen(cards, roles, key, then) ?? []);
  const texts = blockTexts(body);
  return {
    ...columns,
    body: withoutFileIds(body),
    bodyHtml: blocksToHtml(body),
    people: people(parts.people),
    organizations: referencesTo(cards, parts.organizations),
    byline: people(parts.byline),
    topics: parts.topics.flatMap((topic) => {
      const reference = referenceTo(cards, topic);
      return reference ? [{ ...reference, path: pathTo(cards, topic) }] : [];
    }),
    story: referenceTo(cards, story),
    leadFigure: figure(article, cards, picture),
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : personThen(cards, roles, quote.speaker, then),
      onBehalfOf: referenceTo(cards, quote.onBehalfOf),
      saidOn: dateOf(quote.saidOn),
    })),
    citations: citations.flatMap((citation) => citationOf(citation, cards)),
    events: reports.flatMap(({ event, dateGiven, sources, ...report }) => {
      const reference = referenceTo(cards, event);
      if (!reference) return [];
      return [
        { ...report, event: reference, dateGiven: dateOf(dateGiven), sources: referencesTo(cards, sources) },
      ];
    }),
    corrections: parts.corrections,
    mentions: mentionsOf(article, cards, texts),
  };
}

/** A citation of a source that is off the record is left out whole. */
function citationOf(citation: PublishedArticle['citations'][number], cards: Map<number, EntityCard>) {
  const source = referenceTo(cards, citation.source);
  if (citation.source !== null && !source) return [];
  return [
    {
      ...citation,
      source,
      originatesFrom: referenceTo(cards, citation.originatesFrom),
      publishedOn: dateOf(citation.publishedOn),
    },
  ];
}

function figure(
  { parts: { leadFigure } }: PublishedArticle,
  cards: Map<number, EntityCard>,
  picture: Picture | null,
) {
  return leadFigure && { ...leadFigure, image: picture, credit: referenceTo(cards, leadFigure.credit) };
}

function dateOf(edtf: string | null) {
  if (edtf === null) return null;
  const date = parseEdtf(edtf);
  return { edtf, display: displayDate(date), startsOn: date.startsOn, endsOn: date.endsOn };
}

function mentionsOf(
  { parts, quotes }: PublishedArticle,
  cards: Map<number, EntityCard>,
  texts: string[],
): Mention[] {
  const speakers = quotes.flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]);
  const keys = new Set([...parts.people, ...parts.organizations, ...speakers.filter((key) => key !== null)]);
  const entities = [...keys].flatMap((key) => {
    const card = cards.get(key);
    return card ? [{ key: String(key), names: card.names, shortNames: card.shortNames }] : [];
  });
  return findNames(texts, entities).map(({ key, block, start, end }) => {
    const card = cards.get(Number(key))!;
    const type = card.kind === 'person' ? 'person' : 'organization';
    return { type, documentId: card.documentId, slug: card.slug, name: card.label, block, start, end };
  });
}
