/**
 * TempEval-3's measures (UzZaman et al. 2013, section 4.1): strict counts equal spans, relaxed overlapping ones; value
 * F1 is the relaxed F1 times the share of the matched expressions whose value is right.
 */
import type { TimedSpan } from './timeml';

export interface Counts {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
  value: number;
}

export interface DateScores {
  relaxed: number;
  strict: number;
  value: number;
  /** Of the matched ones, those of the right value. */
  accuracy: number;
}

/** Each expression counts once: the first overlapping pairs, in order of the text. */
export function count(gold: readonly TimedSpan[], found: readonly TimedSpan[]): Counts {
  const counts: Counts = { gold: gold.length, found: found.length, relaxed: 0, strict: 0, value: 0 };
  const free = new Set(found);
  for (const one of gold) {
    const exact = [...free].find((other) => other.start === one.start && other.end === one.end);
    const match = exact ?? [...free].find((other) => other.start < one.end && other.end > one.start);
    if (!match) continue;
    free.delete(match);
    counts.relaxed += 1;
    if (exact) counts.strict += 1;
    if (match.value === one.value) counts.value += 1;
  }
  return counts;
}

export function sum(all: readonly Counts[]): Counts {
  const total: Counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
  for (const one of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
  return total;
}

/** Percent. */
export function scoresOf({ gold, found, relaxed, strict, value }: Counts): DateScores {
  const f1 = (right: number) => (gold + found === 0 ? 0 : (200 * right) / (gold + found));
  const accuracy = relaxed === 0 ? 0 : value / relaxed;
  return {
    relaxed: f1(relaxed),
    strict: f1(strict),
    value: f1(relaxed) * accuracy,
    accuracy: 100 * accuracy,
  };
}
