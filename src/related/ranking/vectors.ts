/** Articles as vectors of their keys, to tell how like one another they are. */
import { rarity } from './score';
import { endOfId, inKeyOrder } from './shared';
import type { Candidate, Frequencies, Subject } from './types';

/** An article's keys as a vector of length 1, by rising id. Empty where it has none. */
export interface KeyVector {
  ids: number[];
  values: number[];
}

interface Unfinished extends KeyVector {
  /** Sum of the squares of the values. */
  squares: number;
  /** Sums of the weights of the keys in the vector, and of all keys. */
  known: number;
  all: number;
}

/**
 * Candidates' keys by how central (square-rooted, as in scores) and how rare they are. One order of keys, because
 * sums of floating-point numbers depend on it, and rows come in any.
 *
 * Only what others may have too counts: the subject's keys, and those of two candidates or more. The rest make a
 * vector longer, each as if it were as rare as the shared ones are on average.
 */
export function keyVectors(
  subject: Pick<Subject, 'keys'>,
  candidates: readonly Pick<Candidate, 'keys'>[],
  frequencies: Frequencies,
): KeyVector[] {
  const own = new Set(subject.keys.map(({ id }) => id));
  const vectors = candidates.map((): Unfinished => ({ ids: [], values: [], squares: 0, known: 0, all: 0 }));
  const { ids, weights, owners } = inKeyOrder(candidates);
  for (let from = 0; from < ids.length; ) {
    const id = ids[from]!;
    const to = endOfId(ids, from);
    const isShared = to - from > 1 || own.has(id);
    const rare = isShared ? rarity(frequencies.of(id), frequencies.articles) : 0;
    for (let index = from; index < to; index += 1) {
      const vector = vectors[owners[index]!]!;
      const weight = weights[index]!;
      vector.all += weight;
      if (isShared) put(vector, id, weight, rare);
    }
    from = to;
  }
  return vectors.map(finished);
}

/** Cosine of two vectors of length 1: 0 where they share nothing, 1 where they are the same. */
export function cosine(a: KeyVector, b: KeyVector): number {
  const { ids: leftIds, values: leftValues } = a;
  const { ids: rightIds, values: rightValues } = b;
  let sum = 0;
  for (let left = 0, right = 0; left < leftIds.length && right < rightIds.length; ) {
    const difference = leftIds[left]! - rightIds[right]!;
    if (difference === 0) sum += leftValues[left]! * rightValues[right]!;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return Math.min(1, sum);
}

function put(vector: Unfinished, id: number, weight: number, rare: number): void {
  const value = Math.sqrt(weight) * rare;
  vector.ids.push(id);
  vector.values.push(value);
  vector.squares += value * value;
  vector.known += weight;
}

function finished({ ids, values, squares, known, all }: Unfinished): KeyVector {
  const length = known > 0 ? Math.sqrt((squares * all) / known) : 0;
  if (length === 0) return { ids: [], values: [] };
  for (let index = 0; index < values.length; index += 1) values[index]! /= length;
  return { ids, values };
}
