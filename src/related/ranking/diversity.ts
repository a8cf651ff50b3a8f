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
 * A candidate as like a chosen one as `duplicateSimilarity` is the same report, and is left out. What a candidate is
 * worth only falls while more are chosen, so that only the one that seems best is compared with those chosen since.
 *
 * @param chosen those that stand before the selection, the pins
 */
export function selectDiverse<Entry extends Weighed>(
  candidates: readonly Entry[],
  { chosen, limit, config }: { chosen: readonly Weighed[]; limit: number; config: RelatedConfig },
): Entry[] {
  const { diversity, duplicateSimilarity } = config;
  const sorted = [...candidates].sort(byScore);
  const highest = sorted[0]?.score ?? 1;
  const waiting = sorted.map((entry) => {
    const worth = (1 - diversity) * (entry.score / highest);
    return { entry, worth, likeness: 0, value: worth, compared: 0 };
  });
  const before: Weighed[] = [...chosen];
  const selected: Entry[] = [];
  while (selected.length < limit && waiting.length > 0) {
    const best = indexOfBest(waiting);
    const one = waiting[best]!;
    const isCompared = one.compared === before.length;
    if (isCompared) {
      selected.push(one.entry);
      before.push(one.entry);
    } else {
      for (; one.compared < before.length; one.compared += 1)
        one.likeness = Math.max(one.likeness, cosine(one.entry.vector, before[one.compared]!.vector));
      one.value = one.worth - diversity * one.likeness;
    }
    if (isCompared || one.likeness >= duplicateSimilarity) waiting.splice(best, 1);
  }
  return selected;
}

/** Of those worth the same the first, which is the one that comes first by score. */
function indexOfBest(waiting: readonly { value: number }[]): number {
  let best = 0;
  for (let index = 1; index < waiting.length; index += 1) {
    if (waiting[index]!.value > waiting[best]!.value) best = index;
  }
  return best;
}
