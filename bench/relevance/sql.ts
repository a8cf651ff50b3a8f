/** Whether the statement of production finds what the simulation in memory finds. */
import knex from 'knex';
import * as record from '../../database/migrations/2026.11.24T00.00.00.record';
import * as decisions from '../../database/migrations/2026.11.24T00.02.00.decisions';
import * as signals from '../../database/migrations/2026.11.25T00.00.00.signals';
import type { RelatedConfig } from '../../src/editorial';
import { SIGNAL_LETTERS } from '../../src/record/projection/signals';
import { signalsOf } from '../../src/record/store/signals';
import { relatedArticles } from '../../src/related/related';
import { relatedSubjects } from '../../src/related/subjects';
import type { Collection } from './data/collection';
import { type Archive, readArchive } from './ours/archive';
import { relatedScored } from './ours/related';
import type { Table } from './table';

const ARTICLES = 4000;
const ASKED = 100;
const LIMIT = 10;

/**
 * Puts wires into the tables of the record in an empty database, asks production for the related articles of a sample
 * and compares.
 *
 * @param address connection string
 */
export async function checkAgainstSql(
  address: string,
  whole: Collection,
  config: RelatedConfig,
): Promise<Table> {
  const articles = whole.articles.slice(0, ARTICLES);
  const collection = { ...whole, articles, candidatesEnd: () => articles.length };
  const archive = readArchive(collection);
  const connection = knex({ client: 'pg', connection: address });
  try {
    await record.up(connection);
    await decisions.up(connection);
    await signals.up(connection);
    await connection.transaction((transaction) => loadRecord(transaction, collection, archive));
    await connection.raw('ANALYZE');
    const asked = Array.from({ length: ASKED }, (_, index) => Math.floor((index * articles.length) / ASKED));
    const answers = await connection.transaction((transaction) => ask(transaction, asked, config));
    const overlaps = asked.map((query, index) => {
      const simulated = relatedScored(collection, archive, { config }, query, LIMIT);
      return compareAnswers(
        simulated.map(({ articleId, score }) => ({ id: String(articleId), score })),
        answers[index]!.map(({ documentId, related: { score } }) => ({ id: documentId, score })),
      );
    });
    const share = (test: (overlap: number) => boolean) => overlaps.filter(test).length / overlaps.length;
    return {
      title: `Production's statement on ${ARTICLES} wires, ${ASKED} asked, against the simulation`,
      columns: ['', 'share'],
      rows: [
        ['answers that are the same, scores too', share((overlap) => overlap === 1)],
        ['articles found by both', overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length],
      ],
    };
  } finally {
    await connection.destroy();
  }
}

async function ask(
  transaction: Parameters<typeof relatedSubjects>[0],
  asked: number[],
  config: RelatedConfig,
) {
  const subjects = await relatedSubjects(
    transaction,
    asked.map((index) => index + 1),
  );
  return relatedArticles(transaction, subjects, {
    limit: LIMIT,
    ...{ from: null, to: null, language: null, topic: null },
    timeZone: 'UTC',
    config,
  });
}

interface Answered {
  id: string;
  score: number;
}

/** How much of two answers is the same article with the same score. */
function compareAnswers(one: Answered[], other: Answered[]): number {
  const scores = new Map(one.map(({ id, score }) => [id, score]));
  const same = other.filter(({ id, score }) => Math.abs((scores.get(id) ?? -1) - score) < 0.0002);
  return same.length / Math.max(one.length, other.length, 1);
}

/** Articles have the keys from 1, everything that they name the keys behind them. */
export async function loadRecord(
  transaction: { raw(sql: string, bindings: unknown[]): PromiseLike<unknown> },
  { articles }: Collection,
  { keys, names }: Archive,
): Promise<void> {
  const key = (id: number) => articles.length + 1 + id;
  const rows = articles.map(({ id, headline, day }, index) => {
    const own = keys[index]!;
    return {
      id: index + 1,
      document: String(index),
      headline: headline || id,
      at: new Date(Math.round(day * 86_400_000)).toISOString(),
      keys: own.map((signal) => key(signal.id)),
      weights: own.map(({ weight }) => weight),
      kinds: own.map(({ kind }) => SIGNAL_LETTERS[kind]).join(''),
    };
  });
  const named = names.map(({ kind, name }, id) => ({ id: key(id), kind, name }));
  const fill = (sql: string, values: unknown[]) => transaction.raw(sql, [JSON.stringify(values)]);
  await fill(
    `INSERT INTO record_key (id, kind, name) OVERRIDING SYSTEM VALUE
     SELECT id, kind, name FROM jsonb_to_recordset(?::jsonb) AS x(id int, kind text, name text)`,
    [...rows.map(({ id, document }) => ({ id, kind: 'article', name: document })), ...named],
  );
  await fill(
    `INSERT INTO record_entity (id, kind, document_id, label, names, short_names, card, revised)
     SELECT id, kind, name, name, '{}', '{}', '{}', now() FROM jsonb_to_recordset(?::jsonb) AS x(id int, kind text, name text)`,
    named.filter(({ kind }) => kind !== 'term'),
  );
  await fill(
    `INSERT INTO record_article (id, document_id, headline, language, published_on, day, retracted, parts, revised,
       signal_keys, signal_weights, signal_kinds)
     SELECT id, document, headline, 'en', at, at::date, false, '{}', at, keys, weights, kinds
     FROM jsonb_to_recordset(?::jsonb) AS x(id int, document text, headline text, at timestamptz,
       keys int[], weights real[], kinds text)`,
    rows,
  );
  await transaction.raw(`INSERT INTO record_signal ${signalsOf('record_article')}`, []);
}
