/** How good a ranking is, pure. Gains are 0 for what is not relevant, and the higher the more relevant. */

/** Discounted cumulative gain of a ranking's first k (Järvelin and Kekäläinen, ACM TOIS 20, 2002). */
export function discountedGain(gains: readonly number[], k: number): number {
  return gains.slice(0, k).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

/**
 * Discounted gain over that of the best order there is, 0 to 1.
 *
 * @param gains of the ranking, best first
 * @param all gains of everything that could have been ranked, in any order
 * @returns null where nothing is relevant
 */
export function normalizedGain(gains: readonly number[], all: readonly number[], k: number): number | null {
  const ideal = discountedGain(
    [...all].sort((a, b) => b - a),
    k,
  );
  return ideal > 0 ? discountedGain(gains, k) / ideal : null;
}

/**
 * Mean of the precision at the place of each relevant one; those that are not found count 0.
 *
 * @param total how many relevant ones there are
 */
export function averagePrecision(gains: readonly number[], total: number): number | null {
  if (total === 0) return null;
  let found = 0;
  const precisions = gains.map((gain, index) => {
    if (gain <= 0) return 0;
    found += 1;
    return found / (index + 1);
  });
  return precisions.reduce((sum, precision) => sum + precision, 0) / total;
}

/** What two sets share over all that they hold, 0 to 1; 0 for two empty ones. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  const all = a.size + b.size - shared;
  return all > 0 ? shared / all : 0;
}

/** Mean of those that are known; 0 of none. */
export function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
}
