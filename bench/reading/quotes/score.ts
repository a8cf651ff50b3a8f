/** How well direct quotes and their speakers are found. */
import type { GoldQuote } from './polnear';

export interface FoundQuote {
  parts: { start: number; end: number }[];
  speaker: { start: number; end: number } | null;
}

export interface QuoteCounts {
  gold: number;
  found: number;
  /** Of the finds that match nothing, those within indirect speech. */
  withinIndirect: number;
  /** Pairs that overlap. */
  overlapping: number;
  /** Pairs that share more than half of the characters of both. */
  matched: number;
  /** Pairs of the same first and last character, marks and punctuation at the ends aside. */
  exact: number;
  /** Of the overlapping pairs, those whose gold names a source. */
  sourced: number;
  /** Of these, those whose speaker overlaps the source. */
  speaker: number;
}

/** A find that no direct quote matches counts as wrong, unless it lies in indirect speech, which may hold quoted words. */
export function countQuotes(
  { text, gold, indirect }: { text: string; gold: readonly GoldQuote[]; indirect: readonly GoldQuote[] },
  found: readonly FoundQuote[],
): QuoteCounts {
  const counts: QuoteCounts = {
    gold: gold.length,
    found: found.length,
    withinIndirect: 0,
    overlapping: 0,
    matched: 0,
    exact: 0,
    sourced: 0,
    speaker: 0,
  };
  const free = new Set(found);
  for (const one of gold) {
    const mostly = [...free].find((other) => isMostlySame(one.parts, other.parts));
    const match = mostly ?? [...free].find((other) => overlap(one.parts, other.parts) > 0);
    if (!match) continue;
    free.delete(match);
    counts.overlapping += 1;
    if (mostly) counts.matched += 1;
    if (isExact(text, one.parts, match.parts)) counts.exact += 1;
    if (one.sources.length === 0) continue;
    counts.sourced += 1;
    const { speaker } = match;
    if (speaker && one.sources.some(({ start, end }) => start < speaker.end && end > speaker.start))
      counts.speaker += 1;
  }
  const within = [...free].filter((one) => indirect.some((other) => overlap(one.parts, other.parts) > 0));
  counts.withinIndirect = within.length;
  return counts;
}

export function sumQuotes(all: readonly QuoteCounts[]): QuoteCounts {
  const total: QuoteCounts = {
    gold: 0,
    found: 0,
    withinIndirect: 0,
    overlapping: 0,
    matched: 0,
    exact: 0,
    sourced: 0,
    speaker: 0,
  };
  for (const one of all)
    for (const key of Object.keys(total) as (keyof QuoteCounts)[]) total[key] += one[key];
  return total;
}

/** Percent: F1 of spans, and of the matched ones with a source the share whose speaker is right. */
export function quoteScores({
  gold,
  found: all,
  withinIndirect,
  overlapping,
  matched,
  exact,
  sourced,
  speaker,
}: QuoteCounts) {
  const found = all - withinIndirect;
  const f1 = (right: number) => (gold + found === 0 ? 0 : (200 * right) / (gold + found));
  return {
    precision: (100 * overlapping) / Math.max(1, found),
    recall: (100 * overlapping) / Math.max(1, gold),
    overlap: f1(overlapping),
    span: f1(matched),
    exact: f1(exact),
    speaker: (100 * speaker) / Math.max(1, sourced),
    both: (200 * speaker) / Math.max(1, gold + found),
  };
}

type Parts = readonly { start: number; end: number }[];

function isMostlySame(first: Parts, second: Parts): boolean {
  const shared = overlap(first, second);
  return shared * 2 > length(first) && shared * 2 > length(second);
}

function isExact(text: string, first: Parts, second: Parts): boolean {
  const bare = (parts: Parts) =>
    parts
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(first) === bare(second) && first[0]!.start <= second[0]!.end;
}

function overlap(first: Parts, second: Parts): number {
  let shared = 0;
  for (const a of first)
    for (const b of second) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared;
}

function length(parts: Parts): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
