/** Writes the rows of published articles. */

import { lockEntities } from '../locks';
import type { ArticleParts, ArticleProjection } from '../projection/article';
import { type KeyName, parseKeyName } from '../projection/key-name';
import { keyMarks } from '../projection/text';
import { type Raw, rowsOf } from '../sql';
import { ensureKeys } from './keys';
import { replaceRows } from './rows';
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
  const keys = await ensureKeys(transaction, [...names, ...projections.flatMap(keysNamed)]);
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
  const reportsChanged = await writeRows(transaction, articles, projections, id);
  return { entities: changedKeys, events: reportsChanged || changedKeys.size > 0 ? events : new Set() };
}

async function writeRows(
  transaction: Raw,
  articles: number[],
  projections: readonly ArticleProjection[],
  id: (name: KeyName) => number,
): Promise<boolean> {
  const orNull = (name: KeyName | null) => name && id(name);
  const parts = (p: ArticleParts<KeyName>) => ({
    ...p,
    ...{ people: p.people.map(id), organizations: p.organizations.map(id), byline: p.byline.map(id) },
    topics: p.topics.map(id),
    leadFigure: p.leadFigure && { ...p.leadFigure, credit: orNull(p.leadFigure.credit) },
  });
  const of = <T>(rows: (projection: ArticleProjection, article: number) => T[]) =>
    projections.flatMap((projection) => rows(projection, id(projection.key)));

  const article = of(({ article: row }, own) => [
    { ...row, id: own, story: orNull(row.story), parts: parts(row.parts) },
  ]);
  await replaceRows(transaction, 'record_article', articles, article);
  const postings = of(({ postings: rows, article: { published_on } }, own) =>
    rows.map((row) => ({ ...row, key: id(row.key), article: own, published_on })),
  );
  await replaceRows(transaction, 'record_posting', articles, postings);
  const quotes = of(({ quotes: rows }, own) =>
    rows.map((q) => ({
      ...q,
      article: own,
      speaker: orNull(q.speaker),
      on_behalf_of: orNull(q.on_behalf_of),
    })),
  );
  await replaceRows(transaction, 'record_quote', articles, quotes);
  const citations = of(({ citations: rows }, own) =>
    rows.map((c) => ({
      ...c,
      article: own,
      source: orNull(c.source),
      originates_from: orNull(c.originates_from),
    })),
  );
  await replaceRows(transaction, 'record_citation', articles, citations);
  const texts = of(({ text, filters }, own) => [
    { ...text, id: own, marks: [...text.marks, ...keyMarks(filters.map(id))] },
  ]);
  await writeArticleTexts(transaction, articles, texts);
  const reports = of(({ reports: rows }, own) =>
    rows.map((r) => ({ ...r, article: own, event: id(r.event), sources: r.sources.map(id) })),
  );
  return replaceRows(transaction, 'record_report', articles, reports);
}

function keysNamed({ key, article, postings, citations }: ArticleProjection): KeyName[] {
  const origins = citations.flatMap(({ originates_from }) => originates_from ?? []);
  const topics = article.parts.topics;
  return [key, ...postings.map((posting) => posting.key), ...origins, ...topics];
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
  id: (name: KeyName) => number,
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
