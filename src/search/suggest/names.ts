/** Finds names by how they begin, and by how they almost do. */
import type { EntityKind } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import { distanceToBeginning, tolerance } from './distance';
import { variantsOf } from './variants';

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

/** The last character that there is. */
const LAST = '\u{10ffff}';
const COLUMNS = 'entity, kind, name, other, whole, popularity, 0 AS distance';
/** Names read in their own order, to be put into that of popularity. */
const MOST_READ = 500;
/** Rows read for each name that is wanted: an entity has several. */
const ROWS_A_NAME = 4;
/** Whole names of these letters, the most named first. One statement. */
export function wholeNames(transaction: Raw, name: string): Promise<NameFound[]> {
  return rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name WHERE name = ? AND whole ORDER BY popularity DESC, entity LIMIT 20`,
    [name],
  );
}

/**
 * Names that begin so, at any of their words; the most named first. One statement for a beginning that has an index,
 * or that at most 500 have; else a second one: those are read in the order of popularity, and the first come soon.
 */
export async function namesBeginning(transaction: Raw, typed: string, wanted: number): Promise<NameFound[]> {
  const letters = [...typed].length;
  const range = { typed, after: after(typed) };
  const rows = wanted * ROWS_A_NAME;
  if (letters === 1 || letters === 3) return mostPopular(transaction, { ...range, rows }, letters);
  const found = await rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name WHERE name >= :typed AND name < :after ORDER BY name, entity LIMIT :rows`,
    { ...range, rows: MOST_READ + 1 },
  );
  return found.length <= MOST_READ
    ? found
    : mostPopular(transaction, { ...range, rows }, letters < 3 ? 1 : 3);
}

/** @param indexed of how many first letters an index is used */
function mostPopular(
  transaction: Raw,
  asked: { typed: string; after: string; rows: number },
  indexed: 1 | 3,
): Promise<NameFound[]> {
  return rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name
     WHERE left(name, ${indexed}) = left(:typed, ${indexed}) AND name >= :typed AND name < :after
     ORDER BY left(name, ${indexed}), popularity DESC, name, entity LIMIT :rows`,
    asked,
  );
}

/** Rows read for each way in which a text may be meant. */
const MOST_A_VARIANT = 40;
const MOST_GUESSES = 200;
const MOST_HALVES = 2000;

/**
 * Names that begin almost so: one letter differs in a text of four or five, two in a longer one; the nearest first.
 * Eight statements at most; none for a shorter text.
 */
export async function namesAlmost(transaction: Raw, typed: string): Promise<NameFound[]> {
  const letters = [...typed];
  const most = tolerance(letters.length);
  if (most === 0) return [];
  const guesses = [
    ...(await oneLetterOff(transaction, letters)),
    ...(most > 1 ? await severalLettersOff(transaction, letters) : []),
  ];
  return guesses
    .map((guess) => ({ ...guess, distance: distanceToBeginning(typed, guess.name, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.popularity - a.popularity || a.entity - b.entity);
}

/** Names that begin with a text of which one letter is wrong. */
async function oneLetterOff(transaction: Raw, letters: readonly string[]): Promise<NameFound[]> {
  const found = await namesOfVariants(transaction, variantsOf(letters), MOST_GUESSES);
  const shorter = letters.slice(0, -1).join('');
  return [...found, ...(await namesBeginning(transaction, shorter, MOST_GUESSES / ROWS_A_NAME))];
}

/** Each text that may be meant is looked up: some hundreds, and none takes longer the more names there are. */
function namesOfVariants(transaction: Raw, variants: readonly string[], rows: number): Promise<NameFound[]> {
  return rowsOf<NameFound>(
    transaction,
    `SELECT * FROM (
       SELECT n.* FROM unnest(CAST(:variants AS text[])) AS v(variant) CROSS JOIN LATERAL (
         SELECT ${COLUMNS} FROM record_name WHERE name >= v.variant AND name < v.variant || :last
         ORDER BY name, entity LIMIT ${MOST_A_VARIANT}) AS n
     ) AS found ORDER BY popularity DESC, entity, name LIMIT :rows`,
    { variants: [...variants], last: LAST, rows },
  );
}

/** Trigrams that a name must share with a text: measured, fewer make the work grow with the names. */
const LEAST_SIMILARITY = 0.45;

/**
 * Names with two wrong letters anywhere: those that begin right for nearly half of the text, those with one letter of
 * the first half wrong, and those that end right. Among many names these are the most named, so that those that share
 * most trigrams are asked for too.
 */
async function severalLettersOff(transaction: Raw, letters: readonly string[]): Promise<NameFound[]> {
  await rowsOf(transaction, `SELECT set_config('pg_trgm.similarity_threshold', ?, true)`, [
    String(LEAST_SIMILARITY),
  ]);
  const similar = await rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name WHERE kind <> 'event' AND name % :typed
     ORDER BY similarity(name, :typed) DESC, popularity DESC, entity LIMIT ${MOST_GUESSES}`,
    { typed: letters.join('') },
  );
  const half = Math.ceil(letters.length / 2);
  const beginning = letters.slice(0, half - 1).join('');
  const halves = [letters, withSwap(letters, half - 1)].flatMap((typed) =>
    [half, half + 1].flatMap((length) => variantsOf(typed.slice(0, length))),
  );
  return [
    ...similar,
    ...(await namesBeginning(transaction, beginning, MOST_READ / ROWS_A_NAME)),
    ...(await namesOfVariants(transaction, halves, MOST_HALVES)),
    ...(await namesEnding(transaction, letters.slice(-END).join(''))),
  ];
}

/** A letter and the next one swapped: one mistake that can be in both halves. */
function withSwap(letters: readonly string[], index: number): string[] {
  return letters.with(index, letters[index + 1]!).with(index + 1, letters[index]!);
}

/** Letters of an end by which names are indexed. */
const END = 3;

/** Names that end so, the most named first. */
function namesEnding(transaction: Raw, end: string): Promise<NameFound[]> {
  return rowsOf<NameFound>(
    transaction,
    `SELECT ${COLUMNS} FROM record_name WHERE kind <> 'event' AND left(reverse(name), ${END}) = reverse(:end)
     ORDER BY left(reverse(name), ${END}), popularity DESC, name, entity LIMIT ${MOST_READ}`,
    { end },
  );
}

/** The first text that begins otherwise, in the order of code points. */
function after(typed: string): string {
  return typed + LAST;
}
