/**
 * How much of an article a page's reader got: the measure of scrapinghub's article-extraction-benchmark
 * (https://github.com/scrapinghub/article-extraction-benchmark, evaluate.py), by runs of four words.
 */

const RUN = 4;
// Python's \w, which the benchmark splits by.
const WORD = /[\p{L}\p{N}_]+/gu;

/** Shares of one page: they add up to 1, so that a long page weighs no more than a short one. */
export interface Shares {
  found: number;
  invented: number;
  missed: number;
}

export interface ExtractionScore {
  precision: number;
  recall: number;
  /** Of the two means, as the benchmark takes it. */
  f1: number;
}

/** What one text has of another's runs of words; all 0 where neither has a word. */
export function sharesOf(expected: string, actual: string): Shares {
  const wanted = runsOf(expected);
  const got = runsOf(actual);
  const shares: Shares = { found: 0, invented: 0, missed: 0 };
  for (const run of new Set([...wanted.keys(), ...got.keys()])) {
    const want = wanted.get(run) ?? 0;
    const have = got.get(run) ?? 0;
    shares.found += Math.min(want, have);
    shares.invented += Math.max(0, have - want);
    shares.missed += Math.max(0, want - have);
  }
  const all = shares.found + shares.invented + shares.missed;
  if (all === 0) return shares;
  return { found: shares.found / all, invented: shares.invented / all, missed: shares.missed / all };
}

/** Means over pages. */
export function extractionScore(pages: readonly Shares[]): ExtractionScore {
  const precision = mean(pages.map(({ found, invented, missed }) => ratio(found, invented, missed)));
  const recall = mean(pages.map(({ found, invented, missed }) => ratio(found, missed, invented)));
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** A text shorter than a run is one run. */
function runsOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(words.length === 0 ? 0 : 1, words.length - RUN + 1); at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function ratio(found: number, wrong: number, other: number): number {
  if (wrong === 0 && other === 0) return 1;
  return found + wrong === 0 ? 0 : found / (found + wrong);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
