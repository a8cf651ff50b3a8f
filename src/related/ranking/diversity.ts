/** A selection that is related to the article without saying one thing many times. */
import type { RelatedConfig } from '../../editorial';
import { inverseDocumentFrequency } from './score';
import type { Candidate, Frequencies } from './types';

/** An article's keys as a vector of length 1. */
export type KeyVector = ReadonlyMap<number, number>;

/** A candidate with its score and what it is about. */
export interface Weighed {
  candidate: Candidate;
  score: number;
  vector: KeyVector;
}

/** A candidate's keys by how central and how rare they are. Empty where it has none. */
export function keyVector({ keys }: Candidate, frequencies: Frequencies): KeyVector {
  // Sums of floating-point numbers depend on their order, and rows come in any.
  const ordered = [...keys].sort((a, b) => a.id - b.id);
  const vector = new Map(
    ordered.map(({ id, weight }) => {
      return [id, weight * inverseDocumentFrequency(frequencies.of(id), frequencies.articles)];
    }),
  );
  const length = Math.hypot(...vector.values());
  return length > 0 ? new Map([...vector].map(([id, value]) => [id, value / length])) : new Map();
}

/** Cosine of two vectors of length 1: 0 where they share nothing, 1 where they are the same. */
export function cosine(a: KeyVector, b: KeyVector): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [id, value] of fewer) sum += value * (more.get(id) ?? 0);
  return Math.min(1, sum);
}

/** Higher score first, then the newer, then the smaller id: one order, whatever order candidates come in. */
export function byScore(a: Weighed, b: Weighed): number {
  return (
    b.score - a.score || b.candidate.day - a.candidate.day || a.candidate.articleId - b.candidate.articleId
  );
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): each next one has the highest
 *
 *     (1 - diversity) * score / highest score - diversity * highest cosine with one chosen before
 *
 * A candidate as like a chosen one as `duplicateSimilarity` is the same report, and is left out.
 *
 * @param chosen those that stand before the selection, the pins
 */
export function selectDiverse(
  candidates: readonly Weighed[],
  { chosen, limit, config }: { chosen: readonly Weighed[]; limit: number; config: RelatedConfig },
): Weighed[] {
  const waiting = [...candidates].sort(byScore).map((weighed) => ({ weighed, likeness: 0 }));
  const highest = waiting[0]?.weighed.score ?? 1;
  const value = ({ weighed, likeness }: { weighed: Weighed; likeness: number }) =>
    (1 - config.diversity) * (weighed.score / highest) - config.diversity * likeness;
  const compareWith = ({ vector }: Weighed) => {
    for (const entry of waiting)
      entry.likeness = Math.max(entry.likeness, cosine(entry.weighed.vector, vector));
  };
  for (const pin of chosen) compareWith(pin);
  const selected: Weighed[] = [];
  while (selected.length < limit) {
    const distinct = waiting.filter(({ likeness }) => likeness < config.duplicateSimilarity);
    const first = distinct[0];
    if (!first) break;
    // Of those worth the same the first wins, which is the one that comes first by score.
    const best = distinct.reduce((top, entry) => (value(entry) > value(top) ? entry : top), first);
    waiting.splice(waiting.indexOf(best), 1);
    selected.push(best.weighed);
    compareWith(best.weighed);
  }
  return selected;
}
