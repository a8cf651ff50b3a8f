/** Percentiles of measured times. */

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** Nearest rank (NIST): the smallest value that so many percent of the values do not exceed. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
