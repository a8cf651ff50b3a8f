/** Where the words of a query stand in a text; pure but for which words are inflections of one another. */
import { fold } from '../../reading/fold';
import { UNSPACED } from '../../reading/tokenize';
import type { Term } from '../query/terms';
import type { Place } from './mark';

const WORD = new RegExp(String.raw`(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`, 'gu');
const RUN = new RegExp(`[${UNSPACED}]+`, 'gu');
/** Stemmers leave the first letters of a word alone. */
const STEADY = 3;

/** What of a query is looked for in texts. */
export interface Wanted {
  /** First letters of its words, folded. */
  beginnings: string[];
  /** Its parts in scripts without spaces. */
  runs: string[];
}

export function wantedOf(terms: readonly Term[]): Wanted {
  const typed = terms.filter(({ excluded }) => !excluded).map((term) => term.typed);
  const words = typed.flatMap((text) => text.match(WORD) ?? []);
  return {
    beginnings: [...new Set(words.map((word) => [...fold(word)].slice(0, STEADY).join('')))].filter(Boolean),
    runs: [...new Set(typed.flatMap((text) => text.match(RUN) ?? []))],
  };
}

/** The words of a text that may be inflections of a word of the query. */
export function similarWords(text: string, { beginnings }: Wanted): string[] {
  const isSimilar = (word: string) => beginnings.some((beginning) => fold(word).startsWith(beginning));
  return [...new Set(text.match(WORD) ?? [])].filter(isSimilar);
}

/** The places of these words, and of the query's runs, in order. */
export function placesIn(text: string, words: ReadonlySet<string>, { runs }: Wanted): Place[] {
  const ofWords = [...text.matchAll(WORD)]
    .filter(([word]) => words.has(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, what: fold(word) }));
  const places = [...ofWords, ...runs.flatMap((run) => placesOfRun(text, run))];
  return withoutOverlap(places.sort((a, b) => a.start - b.start || b.end - a.end));
}

function placesOfRun(text: string, run: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) {
    places.push({ start: at, end: at + run.length, what: run });
  }
  return places;
}

function withoutOverlap(places: readonly Place[]): Place[] {
  let end = 0;
  return places.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}
