/** The words of an article that could be telling. */
import { stem } from './stem';
import { stopWords } from './stopwords';
import { type Token, tokenize } from './tokenize';

/** A piece of the article. */
export interface TermsPart {
  text: string;
  /** How much more a term counts for standing in it. */
  boost: number;
  /** Headlines may capitalise every word, so that capitals in them say nothing. */
  isHeadline: boolean;
}

/** A word that is no stop word. */
export interface CandidateWord {
  term: string;
  /** Whether the article uses it as a proper name. */
  isName: boolean;
  /** Whether the candidate before it is the word before it, with nothing but a space between. */
  isAdjacent: boolean;
}

interface Reading {
  part: TermsPart;
  tokens: Token[];
}

interface Lists {
  language: string;
  stops: ReadonlySet<string> | null;
  excluded: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const ADDRESS = /\bhttps?:\/\/\S+/giu;
/** Found between two words, it makes the second one's capital say nothing. */
const SENTENCE_BREAK = /[.!?:…"“„«\n]/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;
const SHORTEST = 3;
/** Languages without a list of stop words: most function words are shorter. */
const SHORTEST_UNLISTED = 5;
const SHORTEST_CASELESS = 2;
/** Longer words are identifiers or noise. */
const LONGEST = 40;

/** The candidate words of each part, in order. Addresses, numbers and stop words are left out. */
export function candidateWords(
  parts: TermsPart[],
  { language, exclude }: { language: string; exclude: string[] },
): { part: TermsPart; words: CandidateWord[] }[] {
  const readings = parts.map((part) => {
    const text = part.text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    return { part: { ...part, text }, tokens: tokenize(text, language) };
  });
  const lists = {
    language,
    stops: stopWords(language),
    excluded: new Set(exclude.flatMap((name) => tokenize(name, language).map(({ word }) => word))),
    names: properNames(readings),
  };
  return readings.map((reading) => ({ part: reading.part, words: wordsOf(reading, lists) }));
}

function wordsOf({ part: { text }, tokens }: Reading, lists: Lists): CandidateWord[] {
  return tokens.flatMap((token, index): CandidateWord[] => {
    if (!isCandidate(token, text, lists)) return [];
    const previous = tokens[index - 1];
    const isName = lists.names.has(token.word);
    const isAdjacent =
      previous !== undefined &&
      isCandidate(previous, text, lists) &&
      /^\s$/u.test(text.slice(previous.end, token.start));
    return [{ term: isName ? token.word : stem(token.word, lists.language), isName, isAdjacent }];
  });
}

function isCandidate({ word, start, end }: Token, text: string, lists: Lists): boolean {
  const { language, stops, excluded } = lists;
  if (!/^\p{L}/u.test(word) || word.length > LONGEST) return false;
  if (excluded.has(word) || stops?.has(word) || stops?.has(stem(word, language))) return false;
  return word.length >= shortest(word, stops !== null) || ABBREVIATION.test(text.slice(start, end));
}

function shortest(word: string, isListed: boolean): number {
  if (/\p{Lo}/u.test(word)) return SHORTEST_CASELESS;
  return isListed ? SHORTEST : SHORTEST_UNLISTED;
}

/** Words that stand capitalised within a sentence and in lower case nowhere. */
function properNames(readings: Reading[]): Set<string> {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const { part, tokens } of readings.filter((reading) => !reading.part.isHeadline)) {
    for (const [index, { word, start }] of tokens.entries()) {
      const before = part.text.slice(tokens[index - 1]?.end ?? 0, start);
      if (!/^\p{Lu}/u.test(part.text.slice(start, start + 2))) common.add(word);
      else if (index > 0 && !SENTENCE_BREAK.test(before)) names.add(word);
    }
  }
  return new Set([...names].filter((word) => !common.has(word)));
}
