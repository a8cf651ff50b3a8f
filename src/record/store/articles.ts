/** Writes the rows of published articles. */

import { lockEntities } from '../locks';
import type { ArticleProjection } from '../projection/article';
import { type KeyName, parseKeyName } from '../projection/key-name';
import { type Raw, rowsOf } from '../sql';
import { ARTICLE_TABLES, articleKeyNames, articleRows, articleTextRow, type KeyOf } from './article-rows';
import { ensureKeys } from './keys';
import { replaceRows } from './rows';
import { signalsBefore, writeSignals } from './signals';
import { writeArticleTexts } from './texts';

/** What a change of articles may have changed besides their own rows. */
export interface Touched {
  /** Entities that an article names now and did not, or did and does not. */
  entities: Set<number>;
  /** Events whose places in timelines may have changed. */
  events: Set<number>;
}

interface Standing {
  article: number;
  key: number;
  roles: number;
}

/**
 * Makes the record say of these articles what their published versions say.
 *
 * @param names the articles; one without a projection has no published version, and its rows go
 */
export async function writeArticles(
  transaction: Raw,
  names: readonly KeyName[],
  projections: readonly ArticleProjection[],
): Promise<Touched> {
  const keys = await ensureKeys(transaction, [...names, ...projections.flatMap(articleKeyNames)]);
  const id = (name: KeyName) => keys.get(name)!;
  const articles = names.map(id);
  const before = await standing(transaction, articles);
  const after = projections.flatMap(({ key, postings }) =>
    postings
      .filter(({ roles }) => roles > 0)
      .map((p) => ({ article: id(key), key: id(p.key), roles: p.roles })),
  );
  const changedKeys = differing(before, after);
  const events = await eventsOf(transaction, articles, projections, id);
  await lockEntities(transaction, await entityNames(transaction, new Set([...changedKeys, ...events])));
  const signals = await signalsBefore(transaction, articles);
  const reportsChanged = await writeRows(transaction, articles, projections, id);
  await writeSignals(transaction, articles, signals);
  return { entities: changedKeys, events: reportsChanged || changedKeys.size > 0 ? events : new Set() };
}

async function writeRows(
  transaction: Raw,
  articles: number[],
  projections: readonly ArticleProjection[],
  id: KeyOf,
): Promise<boolean> {
  const rows = projections.map((projection) => articleRows(projection, id));
  const texts = projections.map((projection) => articleTextRow(projection, id));
  await writeArticleTexts(transaction, articles, texts);
  let changed = false;
  for (const table of ARTICLE_TABLES) {
    const own = rows.flatMap((one) => one[table]);
    // Reports come last: whether they changed is what the caller has to know.
    changed = await replaceRows(transaction, table, articles, own);
  }
  return changed;
}

async function standing(transaction: Raw, articles: number[]): Promise<Standing[]> {
  const rows = await rowsOf<Standing>(
    transaction,
    `SELECT article, key, roles FROM record_posting WHERE article = ANY(?::int[]) AND roles > 0`,
    [articles],
  );
  return rows;
}

function differing(before: Standing[], after: Standing[]): Set<number> {
  const text = ({ article, key, roles }: Standing) => `${article} ${key} ${roles}`;
  const [old, now] = [new Set(before.map(text)), new Set(after.map(text))];
  return new Set(
    [...before.filter((row) => !now.has(text(row))), ...after.filter((row) => !old.has(text(row)))].map(
      ({ key }) => key,
    ),
  );
}

async function eventsOf(
  transaction: Raw,
  articles: number[],
  projections: readonly ArticleProjection[],
  id: KeyOf,
): Promise<Set<number>> {
  const rows = await rowsOf<{ event: number }>(
    transaction,
    `SELECT DISTINCT event FROM record_report WHERE article = ANY(?::int[])`,
    [articles],
  );
  const reported = projections.flatMap(({ reports }) => reports.map(({ event }) => id(event)));
  return new Set([...rows.map(({ event }) => event), ...reported]);
}

async function entityNames(transaction: Raw, ids: Set<number>): Promise<KeyName[]> {
  const rows = await rowsOf<{ kind: string; name: string }>(
    transaction,
    `SELECT kind, name FROM record_key WHERE id = ANY(?::int[])`,
    [[...ids]],
  );
  return rows
    .map(({ kind, name }) => `${kind}:${name}` as KeyName)
    .filter((name) => parseKeyName(name).kind !== 'term');
}
