/** Articles as vectors of their keys, to tell how like one another they are. */
import { rarity } from './score';
import type { Candidate, Frequencies } from './types';

/** An article's keys as a vector of length 1, by rising id. Empty where it has none. */
export interface KeyVector {
  ids: Int32Array;
  values: Float64Array;
}

/**
 * A candidate's keys by how central (square-rooted, as in scores) and how rare they are. One order of keys, because
 * sums of floating-point numbers depend on it, and rows come in any.
 *
 * @param shared keys that others may have too. The rest only make the vector longer, each as if it were as rare as
 *   the shared ones are on average.
 */
export function keyVector(
  { keys }: Candidate,
  frequencies: Frequencies,
  shared: ReadonlySet<number>,
): KeyVector {
  const ordered = isOrdered(keys) ? keys : [...keys].sort((a, b) => a.id - b.id);
  const ids = new Int32Array(ordered.length);
  const values = new Float64Array(ordered.length);
  let [count, squares, known, all] = [0, 0, 0, 0];
  for (const { id, weight } of ordered) {
    all += weight;
    if (!shared.has(id)) continue;
    const value = Math.sqrt(weight) * rarity(frequencies.of(id), frequencies.articles);
    ids[count] = id;
    values[count] = value;
    count += 1;
    squares += value * value;
    known += weight;
  }
  const length = known > 0 ? Math.sqrt((squares * all) / known) : 0;
  if (length === 0) return { ids: new Int32Array(0), values: new Float64Array(0) };
  for (let index = 0; index < count; index += 1) values[index]! /= length;
  return { ids: ids.subarray(0, count), values: values.subarray(0, count) };
}

/** Cosine of two vectors of length 1: 0 where they share nothing, 1 where they are the same. */
export function cosine(a: KeyVector, b: KeyVector): number {
  let sum = 0;
  for (let left = 0, right = 0; left < a.ids.length && right < b.ids.length; ) {
    const difference = a.ids[left]! - b.ids[right]!;
    if (difference === 0) {
      sum += a.values[left]! * b.values[right]!;
      left += 1;
      right += 1;
    } else if (difference < 0) left += 1;
    else right += 1;
  }
  return Math.min(1, sum);
}

function isOrdered(keys: Candidate['keys']): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if (keys[index - 1]!.id >= keys[index]!.id) return false;
  }
  return true;
}
