/** Who reads the quotes of a text: Dateline, and what needs no grammar. */
import { readQuotes } from '../../../src/reading/quotes/read-quotes';
import type { FoundQuote } from './score';

export interface QuoteReader {
  name: string;
  read(text: string): FoundQuote[];
}

const QUOTED = /["“][^"“”\n]{2,2000}["”]/g;
const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)*|\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/gu;
const WORDS_OF_A_QUOTE = 4;

const dateline: QuoteReader = { name: 'Dateline', read: readQuotes };

/** What stands between two marks and has some words; the nearest name or pronoun before it, else the one behind. */
const nearestName: QuoteReader = {
  name: 'nearest name',
  read(text) {
    const quotes = [...text.matchAll(QUOTED)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => text.slice(start, end).split(' ').length >= WORDS_OF_A_QUOTE);
    const names = [...text.matchAll(NAME)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((name) => !quotes.some(({ start, end }) => name.start < end && name.end > start));
    return quotes.map((quote) => {
      const before = names.findLast(({ end }) => end <= quote.start);
      const behind = names.find(({ start }) => start >= quote.end);
      return { parts: [quote], speaker: before ?? behind ?? null };
    });
  },
};

export const QUOTE_READERS: readonly QuoteReader[] = [dateline, nearestName];
