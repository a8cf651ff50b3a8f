/**
 * Advisory locks of a transaction, taken in one order by everybody: the tree of topics, then articles, then entities
 * by kind and id. What holds a later one never waits for an earlier one.
 */

import { ENTITY_KINDS } from './kinds';
import { type KeyName, keyNameColumns } from './projection/key-name';
import type { Raw } from './sql';

const TOPIC_TREE = 'dateline:topics';
const KIND_ORDER: readonly string[] = ['article', ...ENTITY_KINDS];

/**
 * SQL that goes on after `SELECT <columns>, ` and locks what a query names, in the order of all locks.
 *
 * @param source gives columns `kind` and `name`
 */
export function orderedLocks(source: string): string {
  const kinds = KIND_ORDER.map((kind) => `'${kind}'`).join(', ');
  // The inner OFFSET keeps the planner from calling the lock before the rows are in order.
  return `CAST(pg_advisory_xact_lock(hashtextextended('dateline:' || kind || ':' || name, 0)) AS text) AS locked
    FROM (SELECT * FROM ${source} ORDER BY array_position(ARRAY[${kinds}], kind), name COLLATE "C" OFFSET 0) AS ordered`;
}

/** Locks what arrays `:kinds` and `:names` name. */
const ENTITIES = `SELECT ${orderedLocks('unnest(CAST(:kinds AS text[]), CAST(:names AS text[])) AS n(kind, name)')}`;

/*
 * Settings of the transaction. The triggers on the content tables (watch.ts) learn that it keeps the record itself.
 * Its statements are always the same: to plan them anew costs more than plans made to measure gain.
 */
const SETTINGS = `set_config('dateline.projecting', 'on', true), set_config('plan_cache_mode', 'force_generic_plan', true)`;

/** The tree of topics, then the documents: a list of columns is evaluated from left to right. */
const begins = (...locks: string[]) =>
  [`SELECT ${SETTINGS}`, ...locks, `(SELECT count(locked) FROM (${ENTITIES}) AS documents)`].join(', ');
/** SQL that takes the lock of the tree of topics, which every writer of an article shares. */
export const treeLock = (lock: string) => `CAST(${lock}(hashtextextended('${TOPIC_TREE}', 0)) AS text)`;

const BEGIN = begins();
const BEGIN_IN_TREE = begins(treeLock('pg_advisory_xact_lock_shared'));
const BEGIN_ON_TREE = begins(treeLock('pg_advisory_xact_lock'));

/**
 * Waits until no article is being written, and holds off whoever would write one, to the end of the transaction. It
 * comes before all other locks. What changes the links of articles in sets needs no lock on each of them then.
 */
export async function holdOffArticles(transaction: Raw): Promise<void> {
  await transaction.raw(`SELECT ${treeLock('pg_advisory_xact_lock')}`);
}

export interface BeginOptions {
  /** An article that has no id yet is written, too. */
  writesArticle?: boolean;
}

/**
 * Begins what keeps documents and record in line: waits for, and holds to the end of the transaction, the documents
 * named. One statement.
 */
export async function beginProjection(
  transaction: Raw,
  documents: Iterable<KeyName>,
  { writesArticle = false }: BeginOptions = {},
): Promise<void> {
  const names = [...new Set(documents)];
  const hasTopic = names.some((name) => name.startsWith('topic:'));
  const hasArticle = writesArticle || names.some((name) => name.startsWith('article:'));
  await transaction.raw(hasTopic ? BEGIN_ON_TREE : hasArticle ? BEGIN_IN_TREE : BEGIN, keyNameColumns(names));
}

/** Locks entities that a projection touches while its articles are locked already. */
export async function lockEntities(transaction: Raw, names: Iterable<KeyName>): Promise<void> {
  const distinct = [...new Set(names)];
  if (distinct.length > 0) await transaction.raw(ENTITIES, keyNameColumns(distinct));
}
