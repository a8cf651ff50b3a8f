/** The dates of a sentence that can date a happening, spans of two joined. */
import type { DateFound } from '../dates/read-dates';
import type { Tense } from '../dates/tense';
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range, Span } from '../span';

/** A date as lexemes of the text. */
export interface DateInText extends Range {
  found: DateFound;
  edtf: string;
  tense: Tense;
  /** With the preposition before it: `on Monday`. */
  whole: Range;
  /** Offset behind its last word. */
  lastEnd: number;
  /** Whether it stands beside another date: `in 2015 and 2018`. */
  isSibling: boolean;
}

const PREPOSITIONS = new Set(
  'on in at during by since from until till before after of around about for over throughout through between late early as'.split(
    ' ',
  ),
);
/** Dates looked at in a sentence; spans are two. */
const MOST = 12;
const SIMPLE = /^\d{4}(?:-\d\d){0,2}$/;

export function datesIn(
  lexemes: readonly Lexeme[],
  sentence: Range,
  { dates, quotes }: { dates: readonly DateFound[]; quotes: readonly Span[] },
): DateInText[] {
  const from = lexemes[sentence.start]!.start;
  const to = lexemes[sentence.end - 1]!.end;
  const found: DateInText[] = [];
  const first = firstFrom(dates, from);
  // A list of dates tells nothing of each.
  if ((dates[first + MOST]?.start ?? to) < to) return found;
  for (let index = first; index < dates.length && dates[index]!.start < to; index += 1) {
    const date = dates[index]!;
    if (date.edtf === null || date.isVague || isWithin(quotes, date)) continue;
    const range = rangeOf(lexemes, sentence, date);
    const whole = {
      start: PREPOSITIONS.has(wordAt(lexemes, range.start - 1)) ? range.start - 1 : range.start,
      end: range.end,
    };
    const previous = found.at(-1);
    const joined = previous && joinedWith(lexemes, previous, range, date.edtf);
    if (joined) found[found.length - 1] = { ...joined, lastEnd: date.end };
    else {
      const isSibling =
        previous !== undefined &&
        whole.start === previous.end + 1 &&
        /^(?:and|or|,)$/.test(wordAt(lexemes, previous.end));
      found.push({
        ...range,
        found: date,
        edtf: date.edtf,
        tense: date.tense,
        whole,
        lastEnd: date.end,
        isSibling,
      });
    }
  }
  return found;
}

/** `from May 3 to June 5`, `between 2005 and 2010`. */
function joinedWith(
  lexemes: readonly Lexeme[],
  previous: DateInText,
  range: Range,
  edtf: string,
): DateInText | null {
  if (range.start !== previous.end + 1 || !SIMPLE.test(previous.edtf) || !SIMPLE.test(edtf)) return null;
  const link = wordAt(lexemes, previous.end);
  const lead = wordAt(lexemes, previous.start - 1);
  const isSpan =
    (/^(?:to|until|till|through|-|–)$/.test(link) && lead !== 'of') || (link === 'and' && lead === 'between');
  if (!isSpan || previous.edtf >= edtf) return null;
  return {
    ...previous,
    end: range.end,
    whole: { start: previous.whole.start, end: range.end },
    edtf: `${previous.edtf}/${edtf}`,
  };
}

function rangeOf(lexemes: readonly Lexeme[], sentence: Range, { start, end }: Span): Range {
  let first = sentence.start;
  while (first < sentence.end - 1 && lexemes[first]!.start < start) first += 1;
  let last = first;
  while (last < sentence.end && lexemes[last]!.start < end) last += 1;
  return { start: first, end: Math.max(first + 1, last) };
}

/** Index of the first that does not end before an offset; they are in order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[firstFrom(spans, start)];
  return span !== undefined && span.start <= start && span.end >= end;
}
