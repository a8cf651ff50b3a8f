/** Finds names by how they begin, and by how they almost do. */
import type { EntityKind } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import { distanceToBeginning, tolerance } from './distance';

/** A row of record_name that was found. */
export interface NameFound {
  entity: number;
  kind: EntityKind;
  name: string;
  /** The name as written, where it is another than the label. */
  other: string | null;
  whole: boolean;
  popularity: number;
  /** Letters that differ. */
  distance: number;
}

const COLUMNS = 'entity, kind, name, other, whole, popularity, 0 AS distance';
/** Names read in their own order, to be put into that of popularity. */
const MOST_READ = 500;
/** Rows read for each name that is wanted: an entity has several. */
const ROWS_A_NAME = 4;
/** The longest beginning that the most popular names are kept by. */
const INDEXED = [1, 3] as const;

/** Whole names of these letters, the most named first. One statement. */
export function wholeNames(transaction: Raw, name: string): Promise<NameFound[]> {
  return rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name WHERE name = ? AND whole ORDER BY popularity DESC, entity LIMIT 20`,
    [name],
  );
}

/**
 * Names that begin so, at any of their words; the most named first. One statement, two for a beginning that more
 * than 500 have: those are read in the order of popularity, and the first come soon.
 */
export async function namesBeginning(transaction: Raw, typed: string, wanted: number): Promise<NameFound[]> {
  const range = { typed, after: after(typed), rows: MOST_READ + 1 };
  const found = await rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name WHERE name >= :typed AND name < :after ORDER BY name, entity LIMIT :rows`,
    range,
  );
  if (found.length <= MOST_READ) return found;
  const letters = [...typed].length >= INDEXED[1] ? INDEXED[1] : INDEXED[0];
  return rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name
     WHERE left(name, ${letters}) = left(:typed, ${letters}) AND name >= :typed AND name < :after
     ORDER BY left(name, ${letters}), popularity DESC, name, entity LIMIT :rows`,
    { ...range, rows: wanted * ROWS_A_NAME },
  );
}

/** The share of trigrams that the first guess at a misspelled name has in common with it. */
const LEAST_SIMILARITY = 0.25;
const MOST_GUESSES = 200;

/**
 * Names that begin almost so: one letter differs in a text of four to seven, two in a longer one. Trigrams find
 * them, their distance decides. Two statements; none for a shorter text.
 */
export async function namesAlmost(transaction: Raw, typed: string): Promise<NameFound[]> {
  const most = tolerance([...typed].length);
  if (most === 0) return [];
  await transaction.raw(`SELECT set_config('pg_trgm.similarity_threshold', ?, true)`, [
    String(LEAST_SIMILARITY),
  ]);
  const guesses = await rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name WHERE kind <> 'event' AND name % :typed
     ORDER BY similarity(name, :typed) DESC, popularity DESC, entity LIMIT ${MOST_GUESSES}`,
    { typed },
  );
  return guesses
    .map((guess) => ({ ...guess, distance: distanceToBeginning(typed, guess.name, most) }))
    .filter(({ distance }) => distance <= most);
}

/** The first text that begins otherwise, in the order of code points. */
function after(typed: string): string {
  return `${typed}\u{10ffff}`;
}
