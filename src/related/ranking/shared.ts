/** Which keys say anything of how like two articles are. */
import type { Candidate, Subject } from './types';

/** The keys of some candidates, by rising id: what they share stands together. */
export interface KeyOrder {
  ids: Int32Array;
  weights: Float64Array;
  /** Which of the candidates has the key. */
  owners: Int32Array;
}

/** More places than there are keys in any answer; an id times this is still an exact number. */
const PLACES = 2 ** 21;

/** One sort of plain numbers, each an id and a place: many times quicker than one of objects. */
export function inKeyOrder(candidates: readonly Pick<Candidate, 'keys'>[]): KeyOrder {
  const count = countOf(candidates);
  const packed = new Float64Array(count);
  const placed = { weights: new Float64Array(count), owners: new Int32Array(count) };
  let next = 0;
  for (let owner = 0; owner < candidates.length; owner += 1) {
    for (const { id, weight } of candidates[owner]!.keys) {
      packed[next] = id * PLACES + next;
      placed.weights[next] = weight;
      placed.owners[next] = owner;
      next += 1;
    }
  }
  packed.sort();
  const order = {
    ids: new Int32Array(count),
    weights: new Float64Array(count),
    owners: new Int32Array(count),
  };
  for (let index = 0; index < count; index += 1) {
    const id = Math.floor(packed[index]! / PLACES);
    const place = packed[index]! - id * PLACES;
    order.ids[index] = id;
    order.weights[index] = placed.weights[place]!;
    order.owners[index] = placed.owners[place]!;
  }
  return order;
}

function countOf(candidates: readonly Pick<Candidate, 'keys'>[]): number {
  let count = 0;
  for (const { keys } of candidates) count += keys.length;
  return count;
}

/** The first place from which on an ordered list has another id. */
export function endOfId(ids: Int32Array, from: number): number {
  let to = from + 1;
  while (to < ids.length && ids[to] === ids[from]) to += 1;
  return to;
}

/**
 * The keys of the subject, and those that two candidates or more have. How rare the others are changes nothing but
 * the length of one vector, and they are most of all: their rarity is not looked up (vectors.ts).
 */
export function sharedKeys(
  subject: Pick<Subject, 'keys'>,
  candidates: readonly Pick<Candidate, 'keys'>[],
): Set<number> {
  const shared = new Set(subject.keys.map(({ id }) => id));
  const ids = new Int32Array(countOf(candidates));
  let next = 0;
  for (const { keys } of candidates) for (const { id } of keys) ids[next++] = id;
  ids.sort();
  for (let from = 0; from < ids.length; ) {
    const to = endOfId(ids, from);
    if (to - from > 1) shared.add(ids[from]!);
    from = to;
  }
  return shared;
}
