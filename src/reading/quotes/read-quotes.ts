/** Direct quotations in a text, and who said them. */
import { type Lexeme, lexemesOf } from '../lexemes';
import { type Range, type Span, spanOf } from '../span';
import { attributionAfter, attributionBefore } from './attribution';
import { isPronoun } from './clauses';
import { issuerOf } from './issuer';
import { onBehalf } from './on-behalf';
import { antecedent, type Quoted } from './pronouns';
import { type Segment, segmentsOf } from './segments';
import { wordsIn } from './shape';
import type { Attribution } from './speakers';

/** One direct quotation. */
export interface QuoteFound {
  /** Its parts, marks included: several where the speaker's name stands between. */
  parts: Span[];
  /** The words that name who says it: `she`, `Mr. Putin`, `NATO spokesperson Oana Lungescu`; null where none do. */
  speaker: Span | null;
  /** Where the words are a pronoun, those that they stand for. */
  antecedent: Span | null;
  /** The verb or phrase that says that it was said. */
  cue: Span | null;
  /** For whom a spokesperson speaks, or whose the statement is that is quoted. */
  onBehalfOf: Span | null;
  /** Where the speaker was found. */
  basis: 'before' | 'after' | 'earlier sentence';
}

interface Open {
  quote: QuoteFound;
  segment: Segment;
  attribution: Attribution | null;
  speaker: Range | null;
}

const WORDS_OF_A_SENTENCE = 5;

/** The direct quotations of English text, in order. Linear time. */
export function readQuotes(text: string): QuoteFound[] {
  return quotesOf(lexemesOf(text));
}

/** The same, from lexemes. */
export function quotesOf(lexemes: readonly Lexeme[]): QuoteFound[] {
  const segments = segmentsOf(lexemes);
  const quotes: QuoteFound[] = [];
  let previous: Open | null = null;
  for (const [index, segment] of segments.entries()) {
    const floor = segments[index - 1]?.behind ?? 0;
    const ceiling = segments[index + 1]?.open ?? lexemes.length;
    const after = attributionAfter(lexemes, segment, ceiling);
    const before = attributionBefore(lexemes, segment, floor);
    const part = { start: lexemes[segment.open]!.start, end: lexemes[segment.behind - 1]!.end };
    if (previous && goesOn(lexemes, previous, segment, before, after)) {
      previous.quote.parts.push(part);
      previous.segment = segment;
      continue;
    }
    const attribution = after ?? before;
    if (!attribution && !floats(lexemes, segment)) continue;
    const earlier: Range | null = previous?.speaker ?? null;
    const found = describe(lexemes, part, { attribution, earlier, quoted: { segments, index } });
    if (!found) continue;
    quotes.push(found.quote);
    previous = { quote: found.quote, segment, attribution, speaker: found.speaker };
  }
  return quotes;
}

/** Whether the quotation goes on: behind its speaker's name, or in the next paragraph where it was left open. */
function goesOn(
  lexemes: readonly Lexeme[],
  { segment: last, attribution }: Open,
  segment: Segment,
  before: Attribution | null,
  after: Attribution | null,
): boolean {
  if (!last.isClosed) return segment.open === last.behind && lexemes[segment.open]!.startsLine;
  if (after || lexemes[segment.open]!.startsLine || isBroken(lexemes, last.behind, segment.open))
    return false;
  if (attribution?.side !== 'after') return false;
  const isSame = before !== null && before.cue.start === attribution.cue.start;
  if (isSame) return true;
  if (before) return false;
  // Nothing but the attribution stands between.
  return sentencesBetween(lexemes, last.behind, segment.open) <= 1 && endsBefore(lexemes, segment.open);
}

function isBroken(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (lexemes[at]!.startsLine) return true;
  return false;
}

function sentencesBetween(lexemes: readonly Lexeme[], start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end - 1; at += 1) {
    const { text } = lexemes[at]!;
    if (
      (text === '.' || text === '?' || text === '!') &&
      lexemes[at + 1]?.isGlued === false &&
      at > start &&
      lexemes[at - 1]!.text.length > 3
    )
      count += 1;
  }
  return count + 1;
}

function endsBefore(lexemes: readonly Lexeme[], open: number): boolean {
  return /^[.,;:—–-]$/.test(lexemes[open - 1]?.text ?? '');
}

/** A quotation that is a sentence of its own at the start of a paragraph: whoever spoke last goes on. */
function floats(lexemes: readonly Lexeme[], segment: Segment): boolean {
  return (
    lexemes[segment.open]!.startsLine &&
    wordsIn(segment) >= WORDS_OF_A_SENTENCE &&
    /^[.?!…—-]$/.test(lexemes[segment.last]!.text)
  );
}

function describe(
  lexemes: readonly Lexeme[],
  part: Span,
  {
    attribution,
    earlier,
    quoted,
  }: { attribution: Attribution | null; earlier: Range | null; quoted: Quoted },
): { quote: QuoteFound; speaker: Range | null } | null {
  const said = attribution?.speaker ?? null;
  const named = said && isPronoun(lexemes, said) ? antecedent(lexemes, said, earlier, quoted) : null;
  const speaker = said ?? earlier;
  if (!speaker && !attribution) return null;
  const span = (range: Range | null) => range && spanOf(lexemes, range);
  const quote: QuoteFound = {
    parts: [part],
    speaker: span(speaker),
    antecedent: span(named),
    cue: span(attribution?.cue ?? null),
    onBehalfOf: span(speaker && (onBehalf(lexemes, speaker) ?? issuerOf(lexemes, speaker))),
    basis: attribution?.speaker ? attribution.side : 'earlier sentence',
  };
  return { quote, speaker: named ?? speaker };
}
