/**
 * CoNLL's measure of named entities (Tjong Kim Sang and De Meulder 2003): a find is right where first character, last
 * character and type are those of the gold.
 */

/** Offsets in UTF-16 units of the text, `end` exclusive. */
export interface TypedSpan {
  type: string;
  start: number;
  end: number;
}

export interface SpanCounts {
  gold: number;
  found: number;
  right: number;
}

/** Percent. */
export interface SpanScores {
  precision: number;
  recall: number;
  f1: number;
}

/** Counts of one type in one text; a span that is found twice is wrong once. */
export function countSpans(
  gold: readonly TypedSpan[],
  found: readonly TypedSpan[],
  type: string,
): SpanCounts {
  const of = (spans: readonly TypedSpan[]) => spans.filter((span) => span.type === type);
  const wanted = new Set(of(gold).map(keyOf));
  const given = of(found).map(keyOf);
  const right = given.filter((key) => wanted.delete(key)).length;
  return { gold: of(gold).length, found: given.length, right };
}

/** Counts of several texts or types together (micro-average). */
export function sumCounts(all: readonly SpanCounts[]): SpanCounts {
  const total = { gold: 0, found: 0, right: 0 };
  for (const { gold, found, right } of all) {
    total.gold += gold;
    total.found += found;
    total.right += right;
  }
  return total;
}

/** Nothing found, or nothing to find, scores 0. */
export function spanScores({ gold, found, right }: SpanCounts): SpanScores {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    precision: percent(right, found),
    recall: percent(right, gold),
    f1: percent(2 * right, gold + found),
  };
}

function keyOf({ start, end }: TypedSpan): string {
  return `${start}-${end}`;
}
