/**
 * The record's rows as texts that two databases can be compared by: documentIds and terms in the place of compact
 * keys, and only what is public. Rows that lead off the record are in the record, and leave it in no answer.
 */
import type { Core } from '@strapi/strapi';
import { connectionOf, rowsOf } from '../../../src/record/sql';

type Row = Record<string, unknown>;

/** Columns that hold keys; a row with one that is not public in `of` is left out, elsewhere it counts as null. */
interface Keyed {
  of: string[];
  to?: string[];
  lists?: string[];
}

const TABLES: Record<string, Keyed> = {
  record_article: { of: ['id'], to: ['story'] },
  record_posting: { of: ['article', 'key'] },
  record_report: { of: ['article', 'event'], lists: ['sources'] },
  record_quote: { of: ['article'], to: ['speaker', 'on_behalf_of'] },
  record_citation: { of: ['article', 'source'], to: ['originates_from'] },
  record_entity: { of: ['id'], to: ['parent'] },
  record_role: { of: ['person'], to: ['organization'] },
  record_pick: { of: ['entity', 'key'] },
  record_event: { of: ['id'], lists: ['participants'] },
  record_moment: { of: ['key', 'event'] },
  record_signal: { of: ['key', 'article'] },
  record_frequency: { of: ['key'] },
  record_tally: { of: ['key'] },
  record_name: { of: ['entity'] },
  record_text: { of: ['id'] },
};

/** Positions are counted anew where rows before were left out. */
const POSITIONED: Record<string, string> = { record_citation: 'article', record_pick: 'entity' };

export async function dumpRecord(strapi: Core.Strapi): Promise<Record<string, string[]>> {
  const names = await publicNames(strapi);
  const dumped: Record<string, string[]> = {};
  for (const [table, keyed] of Object.entries(TABLES)) {
    const rows = await rowsOf<{ row: Row }>(
      connectionOf(strapi),
      `SELECT to_jsonb(t)::json AS row FROM "${table}" t`,
    );
    const shown: Row[] = [];
    for (const { row } of rows) {
      const one = shownRow(row, keyed, names);
      if (one) shown.push(one);
    }
    dumped[table] = renumbered(table, shown)
      .map((row) => JSON.stringify(row))
      .sort();
  }
  return dumped;
}

/** The tables of the record that hold keys, as the database has them. */
export async function recordTables(strapi: Core.Strapi): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    connectionOf(strapi),
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename ~ '^record_'
       AND tablename !~ '_(state|key|pending|commit|difference|change|change_note)$' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

export const DUMPED = Object.keys(TABLES).sort();

/** Names of documents on the record, of terms, and of all articles together. */
async function publicNames(strapi: Core.Strapi): Promise<Map<number, string>> {
  const rows = await rowsOf<{ id: number; name: string }>(
    connectionOf(strapi),
    `SELECT k.id, k.kind || ':' || k.name AS name FROM record_key k
     WHERE k.kind = 'term' OR EXISTS (SELECT 1 FROM record_entity e WHERE e.id = k.id)
       OR EXISTS (SELECT 1 FROM record_article a WHERE a.id = k.id)
     UNION ALL SELECT 0, 'all'`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function shownRow(row: Row, { of, to = [], lists = [] }: Keyed, names: Map<number, string>): Row | null {
  const name = (key: unknown) => names.get(Number(key)) ?? null;
  if (of.some((column) => row[column] !== null && name(row[column]) === null)) return null;
  // A counter at nought counts as none.
  if (row.articles === 0 || row.events === 0) return null;
  const { revised: _revised, signal_weights: _weights, signal_kinds: _kinds, ...shown } = row;
  for (const column of [...of, ...to]) shown[column] = row[column] === null ? null : name(row[column]);
  for (const column of lists) shown[column] = (row[column] as number[]).flatMap((key) => name(key) ?? []);
  if (shown.parts) shown.parts = partsShown(shown.parts as Row, names);
  if (shown.signal_keys) shown.signal_keys = signalsShown(row, names);
  if (typeof shown.words === 'string') shown.words = wordsShown(shown.words, names);
  return shown;
}

/** Articles' signals, without those of what is not public. */
function signalsShown(row: Row, names: Map<number, string>): unknown {
  const weights = row.signal_weights as number[];
  return (row.signal_keys as number[]).flatMap((key, index) =>
    names.has(key) ? [[names.get(key), weights[index], (row.signal_kinds as string)[index]]] : [],
  );
}

function partsShown(parts: Row, names: Map<number, string>): Row {
  const keys = (list: unknown) => (list as number[]).flatMap((key) => names.get(key) ?? []);
  const figure = parts.leadFigure as Row | null;
  return {
    ...parts,
    ...{ people: keys(parts.people), organizations: keys(parts.organizations) },
    ...{ byline: keys(parts.byline), topics: keys(parts.topics) },
    leadFigure: figure && {
      ...figure,
      image: figure.image !== null,
      credit: figure.credit === null ? null : (names.get(Number(figure.credit)) ?? null),
    },
  };
}

/** A tsvector with names in the marks of what a text names (src/record/text/marks.ts). */
function wordsShown(words: string, names: Map<number, string>): string[] {
  return words
    .split(/ (?=')/)
    .flatMap((lexeme) => {
      const key = /^'=k([0-9a-z]+)'/.exec(lexeme)?.[1];
      return key === undefined ? lexeme : (names.get(Number.parseInt(key, 36)) ?? []);
    })
    .sort();
}

function renumbered(table: string, rows: Row[]): Row[] {
  const owner = POSITIONED[table];
  if (!owner) return rows;
  const sorted: Row[] = [...rows].sort((one, other) => Number(one.position) - Number(other.position));
  const counts = new Map<unknown, number>();
  return sorted.map((row) => {
    const position = counts.get(row[owner]) ?? 0;
    counts.set(row[owner], position + 1);
    return { ...row, position };
  });
}
