/** The words of an article that could be telling. */
import { startsWithCapital } from './characters';
import { stem } from './stem';
import { stopWords } from './stopwords';
import { primaryLanguage, type Token, tokenize } from './tokenize';

/** A piece of the article. */
export interface TermsPart {
  text: string;
  /** Headlines may capitalise every word, so that capitals in them say nothing. */
  isHeadline: boolean;
}

/** A word that is no stop word, or a number. Offsets in UTF-16 units of its part, `end` exclusive. */
export interface CandidateWord {
  start: number;
  end: number;
  term: string;
  kind: 'word' | 'name' | 'number';
}

/** What a language says of a word, wherever it stands. */
interface Known {
  stem: string;
  isStop: boolean;
  /** Whether it is too short to tell anything, unless it is an abbreviation. */
  isShort: boolean;
}

interface Reading {
  part: TermsPart;
  tokens: Token[];
}

interface Lists {
  excluded: ReadonlySet<string>;
  names: ReadonlySet<string>;
  know: (word: string) => Known;
}

const ADDRESS = /\bhttps?:\/\/\S+/giu;
/** Found between two words, it makes the second one's capital say nothing. */
const SENTENCE_BREAK = /[.!?:…"“„«\n]/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;
const LETTER = /^\p{L}/u;
const SHORTEST = 3;
/** Languages without a list of stop words: most function words are shorter. */
const SHORTEST_UNLISTED = 5;
const SHORTEST_CASELESS = 2;
/** Longer words are identifiers or noise. */
const LONGEST = 40;
/** Of one digit alone there are too few to tell anything. */
const TWO_DIGITS = /\d\D*\d/;
/** Words remembered for each language, so that what news repeats is looked up once. */
const REMEMBERED = 50_000;

const KNOWN = new Map<string, Map<string, Known>>();

/** The candidate words of each part, in order. Addresses and stop words are left out. */
export function candidateWords(
  parts: TermsPart[],
  { language, exclude }: { language: string; exclude: string[] },
): CandidateWord[][] {
  const readings = parts.map((part) => {
    const text = part.text.includes('://')
      ? part.text.replace(ADDRESS, (address) => ' '.repeat(address.length))
      : part.text;
    return { part: { ...part, text }, tokens: tokenize(text, language) };
  });
  const lists = {
    excluded: new Set(exclude.flatMap((name) => tokenize(name, language).map(({ word }) => word))),
    names: properNames(readings),
    know: knowledge(language),
  };
  return readings.map((reading) => wordsOf(reading, lists));
}

function wordsOf({ part: { text }, tokens }: Reading, { excluded, names, know }: Lists): CandidateWord[] {
  const words: CandidateWord[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const { word, start, end } = tokens[place]!;
    if (word.length > LONGEST || excluded.has(word)) continue;
    if (isDigit(word.charCodeAt(0))) {
      const last = lastOfNumber(text, tokens, place);
      const term = last > place ? text.slice(start, tokens[last]!.end).toLowerCase() : word;
      if (TWO_DIGITS.test(term) && term.length <= LONGEST)
        words.push({ term, kind: 'number', start, end: tokens[last]!.end });
      place = last;
      continue;
    }
    const known = know(word);
    if (known.isStop || (known.isShort && !ABBREVIATION.test(text.slice(start, end)))) continue;
    const isName = names.has(word);
    words.push({ term: isName ? word : known.stem, kind: isName ? 'name' : 'word', start, end });
  }
  return words;
}

/** The last token of a number written with points or commas between its digits: 5.6, 1,777. */
function lastOfNumber(text: string, tokens: Token[], first: number): number {
  let last = first;
  for (let next = first + 1; next < tokens.length; next += 1) {
    const { start } = tokens[next]!;
    const { end } = tokens[last]!;
    const mark = text.charCodeAt(end);
    const isJoined = start === end + 1 && (mark === 0x2e || mark === 0x2c);
    if (!isJoined || !isDigit(text.charCodeAt(end - 1)) || !isDigit(text.charCodeAt(start))) break;
    last = next;
  }
  return last;
}

/** Words that stand capitalised within a sentence and in lower case nowhere. */
function properNames(readings: Reading[]): Set<string> {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const { part, tokens } of readings) {
    if (part.isHeadline) continue;
    for (let index = 0; index < tokens.length; index += 1) {
      const { word, start } = tokens[index]!;
      if (!startsWithCapital(part.text, start)) common.add(word);
      else if (index > 0 && !isBroken(part.text, tokens[index - 1]!.end, start)) names.add(word);
    }
  }
  for (const word of names) if (common.has(word)) names.delete(word);
  return names;
}

function isBroken(text: string, end: number, start: number): boolean {
  if (start === end + 1 && text.charCodeAt(end) === 0x20) return false;
  return SENTENCE_BREAK.test(text.slice(end, start));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function knowledge(language: string): (word: string) => Known {
  const primary = primaryLanguage(language);
  const words = KNOWN.get(primary) ?? new Map<string, Known>();
  const stops = stopWords(language);
  // A language without a list has no memory either: its code may be anything.
  if (stops) KNOWN.set(primary, words);
  return (word) => {
    const known = words.get(word);
    if (known) return known;
    const found = knownOf(word, language, stops);
    if (words.size >= REMEMBERED) words.clear();
    words.set(word, found);
    return found;
  };
}

function knownOf(word: string, language: string, stops: ReadonlySet<string> | null): Known {
  const stemmed = stem(word, language);
  return {
    stem: stemmed,
    isStop: !LETTER.test(word) || (stops !== null && (stops.has(word) || stops.has(stemmed))),
    isShort: word.length < shortest(word, stops !== null),
  };
}

function shortest(word: string, isListed: boolean): number {
  if (/\p{Lo}/u.test(word)) return SHORTEST_CASELESS;
  return isListed ? SHORTEST : SHORTEST_UNLISTED;
}
