/** What the best candidates say of the others. */
import type { RelatedConfig } from '../../editorial';
import { byScore, type Weighed } from './diversity';
import { cosine } from './vectors';

/** How many of the best are asked. */
const BEST = 3;

/**
 * What is left of each candidate's score, 0 to 1, in their order:
 *
 *     1 - agreement + agreement * mean cosine with the best others, weighted by their scores
 *
 * Reports of one happening are like each other and not only like the article (van Rijsbergen's cluster hypothesis);
 * what shares some words with the article by chance is not. A candidate alone keeps its score. The best are the three
 * of the highest scores, without the candidate itself.
 */
export function agreements(candidates: readonly Weighed[], { agreement }: RelatedConfig): Float64Array {
  const best = [...candidates].sort(byScore).slice(0, BEST);
  return Float64Array.from(candidates, (candidate) => {
    let weights = 0;
    let sum = 0;
    for (const other of best) {
      if (other === candidate) continue;
      weights += other.score;
      sum += other.score * cosine(candidate.vector, other.vector);
    }
    return weights > 0 ? 1 - agreement + (agreement * sum) / weights : 1;
  });
}
