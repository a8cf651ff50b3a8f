/** From changed documents to the record's rows, in the transaction that changed them. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { readArticles } from './documents/article';
import { broaderTopicsOf } from './documents/topics';
import { isEntityKind } from './kinds';
import { lockEntities } from './locks';
import { markPending, namesOf } from './pending';
import { prepared } from './prepared';
import { projectArticle } from './projection/article';
import { type KeyName, keyName, parseKeyName } from './projection/key-name';
import { type Raw, rowsOf } from './sql';
import { type Touched, writeArticles } from './store/articles';
import { writeEntities } from './store/entities';
import { ensureKeys } from './store/keys';
import { placeEvents } from './store/moments';
import type { Work } from './work';

/**
 * Makes the record say what these documents say now. Idempotent; the documents must be locked already.
 *
 * @param changed articles and entities that were written, in any order
 */
export async function project(strapi: Core.Strapi, within: Raw, changed: Iterable<KeyName>): Promise<void> {
  const transaction = prepared(within);
  const work: Work = { transaction, keys: transaction, isRebuild: false };
  const names = [...new Set(changed)];
  const saved = await ensureKeys(transaction, ofKind(names, isEntityKind));
  const namesBefore = await namesOf(transaction, [...saved.values()]);
  const dependents = await articlesBelowMoved(
    strapi,
    transaction,
    ofKind(names, (kind) => kind === 'topic'),
  );
  // An article may have changed itself, and stand below a topic that was moved.
  const articles = [...new Set([...ofKind(names, (kind) => kind === 'article'), ...dependents])];
  const touched = await projectArticles(strapi, work, articles);
  const moved = await writeEntities(strapi, work, touched.entities, new Set(saved.values()));
  await lockEntities(transaction, await eventNames(transaction, moved));
  await placeEvents(transaction, [...new Set([...touched.events, ...moved])]);
  await markPending(transaction, namesBefore);
}

/**
 * Like `project`, for one of many batches, of articles alone or of entities alone. Articles leave entities as they
 * are, because their batches come later; timelines, signals and counts are made when all batches are written.
 *
 * @param keys where compact keys are made: apart from the transaction, so that batches do not wait for each other
 */
export async function projectBatch(
  strapi: Core.Strapi,
  { transaction, keys }: { transaction: Raw; keys: Raw },
  names: readonly KeyName[],
): Promise<void> {
  const work: Work = { transaction, keys, isRebuild: true };
  await projectArticles(
    strapi,
    work,
    ofKind(names, (kind) => kind === 'article'),
  );
  const entities = await ensureKeys(keys, ofKind(names, isEntityKind));
  await writeEntities(strapi, work, new Set(), new Set(entities.values()));
}

function ofKind(names: readonly KeyName[], wanted: (kind: string) => boolean): KeyName[] {
  return names.filter((name) => wanted(parseKeyName(name).kind));
}

/** Projects articles in one go: the number of statements does not depend on how many there are. */
async function projectArticles(strapi: Core.Strapi, work: Work, names: KeyName[]): Promise<Touched> {
  if (names.length === 0) return { entities: new Set(), events: new Set() };
  const ids = names.map((name) => parseKeyName(name).name);
  const articles = await readArticles(strapi, work.transaction, ids);
  const topics = new Set(articles.flatMap((article) => article.topics.map(({ documentId }) => documentId)));
  const broaderTopics = await broaderTopicsOf(strapi, work.transaction, [...topics]);
  const { timeZone } = editorial(strapi);
  const projections = articles.map((article) => projectArticle(article, { timeZone, broaderTopics }));
  return writeArticles(work, names, projections);
}

/** The articles that stand in or below a topic that was moved: their broader topics are others now. */
async function articlesBelowMoved(
  strapi: Core.Strapi,
  transaction: Raw,
  topics: KeyName[],
): Promise<KeyName[]> {
  if (topics.length === 0) return [];
  const ids = topics.map((topic) => parseKeyName(topic).name);
  const broader = await broaderTopicsOf(strapi, transaction, ids);
  const rows = await rowsOf<{ name: string }>(
    transaction,
    `SELECT DISTINCT a.name FROM unnest(?::text[], ?::text[]) AS now(topic, parent)
     JOIN record_entity t ON t.document_id = now.topic LEFT JOIN record_key b ON b.id = t.parent
     JOIN record_posting p ON p.key = t.id AND p.roles > 0 JOIN record_key a ON a.id = p.article
     WHERE b.name IS DISTINCT FROM now.parent`,
    [ids, ids.map((id) => broader.get(id)?.[0] ?? null)],
  );
  return rows.map(({ name }) => keyName('article', name));
}

async function eventNames(transaction: Raw, ids: Set<number>): Promise<KeyName[]> {
  if (ids.size === 0) return [];
  const rows = await rowsOf<{ name: string }>(
    transaction,
    `SELECT name FROM record_key WHERE id = ANY(?::int[]) AND kind = 'event'`,
    [[...ids]],
  );
  return rows.map(({ name }) => keyName('event', name));
}
