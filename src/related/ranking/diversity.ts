/** A selection that is related to the article without saying one thing many times. */
import type { RelatedConfig } from '../../editorial';
import type { Candidate } from './types';
import { cosine, type KeyVector } from './vectors';

/** A candidate with its score and what it is about. */
export interface Weighed {
  candidate: Candidate;
  score: number;
  vector: KeyVector;
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
export function selectDiverse<Entry extends Weighed>(
  candidates: readonly Entry[],
  { chosen, limit, config }: { chosen: readonly Weighed[]; limit: number; config: RelatedConfig },
): Entry[] {
  const waiting = [...candidates].sort(byScore);
  const likeness = new Float64Array(waiting.length);
  const isOut = new Uint8Array(waiting.length);
  const highest = waiting[0]?.score ?? 1;
  const compareWith = ({ vector }: Weighed) => {
    for (let index = 0; index < waiting.length; index += 1) {
      if (isOut[index]) continue;
      likeness[index] = Math.max(likeness[index]!, cosine(waiting[index]!.vector, vector));
      if (likeness[index]! >= config.duplicateSimilarity) isOut[index] = 1;
    }
  };
  for (const pin of chosen) compareWith(pin);
  const selected: Entry[] = [];
  while (selected.length < limit) {
    let best = -1;
    let value = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < waiting.length; index += 1) {
      if (isOut[index]) continue;
      const own =
        (1 - config.diversity) * (waiting[index]!.score / highest) - config.diversity * likeness[index]!;
      // Of those worth the same the first wins, which is the one that comes first by score.
      if (own > value) [best, value] = [index, own];
    }
    if (best < 0) break;
    isOut[best] = 1;
    selected.push(waiting[best]!);
    compareWith(waiting[best]!);
  }
  return selected;
}
