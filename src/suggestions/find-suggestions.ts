/** Suggestions for articles as they stand, from their words and the archive. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { now } from '../publishing/clock';
import { makeGazetteer } from '../reading/entities';
import type { Raw } from '../record/sql';
import type { SuggestedArticle } from './article';
import { articleText } from './article-text';
import { type NameAsked, rowsAlike } from './known-alike';
import { rowsNamed } from './known-names';
import { type KnownRecord, type RowsByKind, readKnown, referenceTo } from './known-records';
import { knownSources } from './known-sources';
import { type MarkedNames, NOBODY_MARKED } from './marked';
import { eventsNear } from './near-events';
import { type ArticleReader, type ArticleReading, type ReadableText, readArticles } from './read-article';
import { dayOf, type ReadArticle, suggest, understood } from './suggest';
import type { RecordReference, Suggested } from './suggested';

export interface SuggestionOptions {
  /** Whether to look for names that the archive writes otherwise: the names of a text may be read twice then. */
  alike?: boolean;
  /** Those of some records that may be told of: the others are as if the archive did not hold them. */
  only?: <T extends RecordReference>(records: T[]) => Promise<T[]>;
  /** Keys of what was rejected, by documentId of the article. */
  rejected?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that an imported file marked, by documentId of the article. */
  marked?: ReadonlyMap<string, MarkedNames>;
  reader?: ArticleReader;
}

export interface ArticleSuggestions {
  suggestions: Suggested[];
  /** Characters of all that the article says, and how many of them were read. */
  length: number;
  readTo: number;
}

/**
 * The suggestions for each article, in the order of the articles. Six statements however many articles there are,
 * four more where names that are written otherwise are looked for.
 */
export async function findSuggestions(
  strapi: Core.Strapi,
  transaction: Raw,
  articles: readonly SuggestedArticle[],
  {
    alike = false,
    only = everybody,
    rejected = new Map(),
    marked = new Map(),
    reader = readArticles,
  }: SuggestionOptions = {},
): Promise<ArticleSuggestions[]> {
  const { timeZone } = editorial(strapi);
  const today = { timeZone, now: now(strapi) };
  const texts = articles.map(articleText);
  const readable = articles.map(
    (article, index): ReadableText => ({
      ...{ text: texts[index]!.text, publishedOn: dayOf(article, today) },
      ...{ language: article.language ?? 'en', headline: article.headline ?? '' },
    }),
  );
  const names = articles.map(({ documentId }) => marked.get(documentId) ?? NOBODY_MARKED);
  const words = [
    ...texts.map(({ text }) => text),
    ...names.flatMap(({ people, organizations }) => [...people, ...organizations]),
  ];
  const known = await knownTo(strapi, transaction, articles, words, only);
  let readings = await reader(readable, [...known.values()]);
  if (alike) {
    const fresh = await alikeTo(strapi, transaction, strangersOf(readings), known, only);
    for (const record of fresh) known.set(record.id, record);
    // What a name is joined with elsewhere in the text counts as well, so the names are read anew.
    if (fresh.length > 0) readings = await reader(readable, [...known.values()]);
  }
  const read = articles.map((article, index) => understood(article, texts[index]!, readings[index]!, known));
  const events = await nearEvents(strapi, transaction, read, only);
  const cited = names.flatMap((one) => one.sources);
  const sources = await sourcesOf(strapi, transaction, read, cited, only);
  return read.map((one, index) => {
    const keys = rejected.get(one.article.documentId) ?? new Set();
    return {
      suggestions: suggest(one, { events, sources, records: known, marked: names[index]! }, keys, today),
      ...{ length: one.text.length, readTo: Math.min(one.reading.readTo, one.text.text.length) },
    };
  });
}

const everybody = async <T>(records: T[]) => records;

/** Whom the texts may name, and whom the articles link, by documentId. */
async function knownTo(
  strapi: Core.Strapi,
  transaction: Raw,
  articles: readonly SuggestedArticle[],
  words: readonly string[],
  only: NonNullable<SuggestionOptions['only']>,
): Promise<Map<string, KnownRecord>> {
  const named = await rowsNamed(strapi, transaction, words);
  const linked = (field: 'people' | 'organizations') =>
    articles.flatMap((one) => one[field].map(({ id }) => id));
  const rows: RowsByKind = {
    person: [...named.person, ...linked('people')],
    organization: [...named.organization, ...linked('organizations')],
  };
  const records = await told(await readKnown(strapi, transaction, rows), only);
  return new Map(records.map((record) => [record.id, record]));
}

async function told(
  records: KnownRecord[],
  only: NonNullable<SuggestionOptions['only']>,
): Promise<KnownRecord[]> {
  const allowed = new Set((await only(records.map(referenceTo))).map(({ documentId }) => documentId));
  return records.filter(({ id }) => allowed.has(id));
}

/** Names that are looked up of one text. */
const MOST_STRANGERS = 40;

/** Whom the archive does not write so. */
function strangersOf(readings: readonly ArticleReading[]): NameAsked[] {
  return readings.flatMap(({ entities }) =>
    entities
      .filter(({ link, candidates }) => !link && candidates.length === 0)
      .flatMap(({ kind, value: name }) =>
        kind === 'person' || kind === 'organization' ? { kind, name } : [],
      )
      .slice(0, MOST_STRANGERS),
  );
}

/** Those who may be meant by one of the names, and are not known yet. */
async function alikeTo(
  strapi: Core.Strapi,
  transaction: Raw,
  strangers: readonly NameAsked[],
  known: ReadonlyMap<string, KnownRecord>,
  only: NonNullable<SuggestionOptions['only']>,
): Promise<KnownRecord[]> {
  const rows = await rowsAlike(strapi, transaction, strangers);
  const records = await told(await readKnown(strapi, transaction, rows), only);
  const gazetteer = makeGazetteer(records);
  const similar = new Set(strangers.flatMap(({ name }) => gazetteer.similar(name).map(({ id }) => id)));
  return records.filter(({ id }) => similar.has(id) && !known.has(id));
}

async function nearEvents(
  strapi: Core.Strapi,
  transaction: Raw,
  read: readonly ReadArticle[],
  only: NonNullable<SuggestionOptions['only']>,
) {
  const happenings = read.flatMap((one) => one.happenings);
  const found = await eventsNear(strapi, transaction, happenings);
  const allowed = new Set((await only(found.flat())).map(({ documentId }) => documentId));
  const shown = found.map((near) => near.filter(({ documentId }) => allowed.has(documentId)));
  return new Map(happenings.map((happening, place) => [happening, shown[place]!]));
}

function sourcesOf(
  strapi: Core.Strapi,
  transaction: Raw,
  read: readonly ReadArticle[],
  names: readonly string[],
  only: NonNullable<SuggestionOptions['only']>,
) {
  const credits = read.flatMap((one) => one.credits);
  const rows = (kind: 'person' | 'organization') => [
    ...new Set(credits.flatMap(({ record }) => (record?.kind === kind ? record.row : []))),
  ];
  return knownSources(
    strapi,
    transaction,
    [...new Set([...credits.flatMap(({ name, found }) => [name, found.value]), ...names])],
    { person: rows('person'), organization: rows('organization') },
    only,
  );
}
