/** How well a ranker answers the queries of a collection. */
import type { Collection, Ranker } from './data/collection';
import { averagePrecision, normalizedGain } from './metrics';

export interface Judgement {
  /** nDCG at the collection's depth of an answer of ten, for each query; null where nothing is relevant. */
  gains: (number | null)[];
  /** Average precision of an answer of fifty, likewise. */
  precisions: (number | null)[];
}

export type Judge = (ranker: Ranker, queries: readonly number[]) => Promise<Judgement>;

/** The default of the endpoint, and the most that it gives. */
const ASKED = 10;
const MOST = 50;

interface Best {
  /** The highest gains there are, best first. */
  gains: number[];
  /** How many are relevant at all. */
  relevant: number;
}

/**
 * A judge of one collection; what the best answers would be is worked out once.
 *
 * @param withPrecision whether average precision is asked for, in a second, longer answer
 */
export function judgeOf(
  collection: Collection,
  { depth, withPrecision }: { depth: number; withPrecision: boolean },
): Judge {
  const known = new Map<number, Best>();
  const bestOf = (query: number) => {
    const best = known.get(query) ?? bestAnswer(collection, query, depth);
    known.set(query, best);
    return best;
  };
  const gainsOf = (query: number, answer: readonly number[]) =>
    answer.map((candidate) => collection.gain(query, candidate));
  return async (ranker, queries) => {
    const gains: (number | null)[] = [];
    const precisions: (number | null)[] = [];
    for (const query of queries) {
      const best = bestOf(query);
      gains.push(normalizedGain(gainsOf(query, await ranker(query, ASKED)), best.gains, depth));
      if (withPrecision)
        precisions.push(averagePrecision(gainsOf(query, await ranker(query, MOST)), best.relevant));
    }
    return { gains, precisions };
  };
}

function bestAnswer({ candidatesEnd, gain }: Collection, query: number, depth: number): Best {
  const gains: number[] = [];
  for (let index = 0; index < candidatesEnd(query); index += 1) {
    const own = index === query ? 0 : gain(query, index);
    if (own > 0) gains.push(own);
  }
  return { gains: gains.sort((a, b) => b - a).slice(0, depth), relevant: gains.length };
}
