/** The telling terms of a text, where they stand. */
import type { Span } from './span';
import { candidateWords } from './term-words';
import { tellingAmong } from './terms';

/** A term as the record keeps it. */
export interface TermFound extends Span {
  /** Case and accents folded, stemmed. */
  term: string;
  /** As the text writes it first. */
  words: string;
  /** Its share of the text: over 0 and at most 1. */
  weight: number;
  /** Every place in the text, in order; the first is the term's own. */
  places: Span[];
}

/**
 * At most 40 of the text's most telling terms, best first, with their places: the terms that the record holds of an
 * article (`terms.ts`). One that stands in the headline alone has no place and is left out. Linear time.
 *
 * @param headline lifts the terms that stand in it; their places are in the text
 * @param language BCP 47 code
 */
export function suggestTerms(
  text: string,
  {
    headline = '',
    language = 'en',
    exclude = [],
  }: { headline?: string; language?: string; exclude?: string[] } = {},
): TermFound[] {
  const parts = [
    { text: headline, isHeadline: true },
    { text, isHeadline: false },
  ];
  const words = candidateWords(parts, { language, exclude });
  const terms = tellingAmong(parts, words);
  const places = new Map<string, Span[]>(terms.map(({ term }) => [term, []]));
  for (const { term, start, end } of words[1]!) places.get(term)?.push({ start, end });
  return terms.flatMap(({ term, weight }) => {
    const [first, ...others] = places.get(term)!;
    if (!first) return [];
    return [
      { ...first, term, words: text.slice(first.start, first.end), weight, places: [first, ...others] },
    ];
  });
}
