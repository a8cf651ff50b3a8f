/** Search beside its peers: where the one right answer stands, and how long it takes. */
import knex, { type Knex } from 'knex';
import * as record from '../../../database/migrations/2026.11.24T00.00.00.record';
import * as decisions from '../../../database/migrations/2026.11.24T00.02.00.decisions';
import * as signals from '../../../database/migrations/2026.11.25T00.00.00.signals';
import * as searched from '../../../database/migrations/2026.11.25T00.01.00.search';
import * as nameEnds from '../../../database/migrations/2026.11.26T00.02.00.name-ends';
import type { ArticleDocument } from '../../../src/record/documents/article';
import type { ArticleRow } from '../../../src/record/projection/article';
import type { EntityRow } from '../../../src/record/projection/entity';
import { nameRows } from '../../../src/record/projection/name-rows';
import { articleText, entityText, keyMarks } from '../../../src/record/projection/text';
import type { Raw } from '../../../src/record/sql';
import { unranked, withPopularity } from '../../../src/record/store/texts';
import { addTexts } from '../../archive/texts';
import type { Collection } from '../data/collection';
import type { Archive } from '../ours/archive';
import { loadRecord } from '../sql';
import type { Cell, Table } from '../table';
import { type Document, type KnownItems, knownItems } from './known-items';
import { dateline, miniSearch, type Searcher, tsRank } from './searchers';

const DATABASE = 'search';

/**
 * Puts articles and the names that they spell into the record of an empty database and into MiniSearch, and asks both.
 *
 * @param address of a server where a database can be made
 */
export async function compareSearch(
  address: string,
  collection: Collection,
  archive: Archive,
): Promise<Table[]> {
  const server = knex({ client: 'pg', connection: address });
  await server.raw(`CREATE DATABASE ${DATABASE}`).finally(() => server.destroy());
  const connection = knex({
    client: 'pg',
    connection: Object.assign(new URL(address), { pathname: `/${DATABASE}` }).href,
  });
  try {
    for (const { up } of [record, decisions, signals, searched, nameEnds]) await up(connection);
    const documents = documentsOf(collection, archive);
    await connection.transaction((transaction) => load(transaction, documents, { collection, archive }));
    await connection.raw('VACUUM ANALYZE');
    return await connection.transaction((transaction) => compare(transaction, documents));
  } finally {
    await connection.destroy();
  }
}

/** Articles have the keys from 1, names those behind them (sql.ts). */
function documentsOf({ articles }: Collection, { names }: Archive): Document[] {
  const articleDocuments = articles.map(({ headline, texts: parts }, index) => {
    return { id: index + 1, title: headline, text: parts.join('\n'), isName: false };
  });
  const nameDocuments = names.flatMap(({ kind, name }, id) =>
    kind === 'term' ? [] : [{ id: articles.length + 1 + id, title: spelled(name), text: '', isName: true }],
  );
  return [...articleDocuments, ...nameDocuments];
}

/** Names that were spotted are known as `person:Name`. */
function spelled(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

async function load(
  transaction: Knex.Transaction,
  documents: readonly Document[],
  { collection, archive }: { collection: Collection; archive: Archive },
): Promise<void> {
  await loadRecord(transaction, collection, archive);
  await transaction.raw(`INSERT INTO record_frequency (key, articles)
    SELECT key, count(*) FROM record_signal GROUP BY key ON CONFLICT (key) DO UPDATE SET articles = excluded.articles`);
  const raw = transaction as unknown as Raw;
  const articles = documents.filter(({ isName }) => !isName);
  const rows = articles.map(({ id, title, text }, index) => {
    const named = archive.keys[index]!.filter(({ kind }) => kind !== 'term');
    const marks = keyMarks(named.map((key) => collection.articles.length + 1 + key.id));
    const own = articleText(documentOf(title, text), rowOf(collection.articles[index]!.day));
    return { id, ...own, marks: [...own.marks, ...marks] };
  });
  for (const part of parts(rows)) await addTexts(raw, part.map(unranked), []);
  const entities = documents
    .filter(({ isName }) => isName)
    .map(({ id, title }) => ({ id, row: entityOf(title) }));
  for (const part of parts(entities)) {
    const { texts, names } = await withPopularity(
      raw,
      part.map(({ id, row }) => ({ id, ...entityText({ roles: [] } as never, row, null, 'en')! })),
      part.flatMap(({ id, row }) => nameRows(row).map((name) => ({ entity: id, ...name }))),
    );
    await addTexts(raw, texts, names);
  }
}

function documentOf(headline: string, text: string): ArticleDocument {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  return { headline, body, kicker: null, standfirst: null, dateline: null, bylineText: null } as never;
}

function rowOf(day: number): ArticleRow {
  const date = new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
  return { language: 'en', day: date, retracted: false } as never;
}

function entityOf(name: string): EntityRow & { kind: 'organization' } {
  return { kind: 'organization', label: name, names: [name], short_names: [] } as never;
}

const ROWS_AT_ONCE = 1000;

function parts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}

interface Asked {
  /** One over the place of the right answer among ten; 0 where it is not among them. */
  reciprocal: number;
  milliseconds: number;
}

async function compare(transaction: Knex.Transaction, documents: readonly Document[]): Promise<Table[]> {
  const raw = transaction as unknown as Raw;
  const searchers = [dateline(raw), tsRank(raw), miniSearch(documents, false), miniSearch(documents, true)];
  const found: Cell[][] = [];
  const times: Cell[][] = [];
  for (const items of knownItems(documents)) {
    const asked = await askInTurn(items, searchers);
    const medians = asked.map((answers) => median(answers.map(({ milliseconds }) => milliseconds)));
    found.push([
      items.name,
      ...asked.flatMap((answers) => [
        meanOf(answers.map(({ reciprocal }) => reciprocal)),
        meanOf(answers.map(({ reciprocal }) => Number(reciprocal > 0))),
      ]),
    ]);
    times.push([items.name, ...medians, medians[0]! / medians[1]!]);
  }
  const names = searchers.map(({ name }) => name);
  const count = documents.filter(({ isName }) => !isName).length;
  const title = `Search for one known item among ${count} articles and ${documents.length - count} names`;
  return [
    { title, columns: ['', ...names.flatMap((name) => [`${name}, MRR`, `${name}, recall@10`])], rows: found },
    { title: `${title}: median ms`, columns: ['', ...names, 'Dateline : ts_rank'], rows: times },
  ];
}

/** Each query goes to one after the other, so that what else the machine does burdens all alike. */
async function askInTurn({ items }: KnownItems, searchers: readonly Searcher[]): Promise<Asked[][]> {
  const asked = searchers.map((): Asked[] => []);
  for (const { query, id } of items) {
    for (const [index, searcher] of searchers.entries()) {
      const start = performance.now();
      const answer = await searcher.search(query);
      const milliseconds = performance.now() - start;
      const place = answer.indexOf(id);
      asked[index]!.push({ reciprocal: place < 0 ? 0 : 1 / (place + 1), milliseconds });
    }
  }
  return asked;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
