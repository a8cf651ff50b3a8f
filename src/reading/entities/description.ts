/** What is seen of each token before anything is decided: its form, what it is known as, the line and run it is in. */
import { foldAccents } from '../fold';
import { CUES } from '../quotes/words';
import { hashText } from './hash';
import { FIRST, knownNames, LAST, OTHER_NAME } from './lists/known';
import {
  CALENDAR,
  HONORIFICS,
  JOINERS,
  NAME_PARTICLES,
  ORG_ENDINGS,
  ORG_HEADS,
  OTHER_PARTS,
  PLACE_CUES,
  PLACE_PARTS,
  ROLE_PARTS,
  ROLES,
} from './lists/words';
import type { NameToken } from './tokens';

export const Form = { lower: 0, capital: 1, capitals: 2, initial: 3, mixed: 4, number: 5, mark: 6 } as const;
export const Line = { text: 0, capitals: 1, title: 2, table: 3 } as const;

/** Bits of word classes. */
export const Word = {
  honorific: 1,
  role: 2,
  rolePart: 4,
  orgHead: 8,
  orgEnding: 16,
  placePart: 32,
  otherPart: 64,
  joiner: 128,
  calendar: 256,
  cue: 512,
  placeCue: 1024,
  common: 2048,
  particle: 4096,
} as const;

const CLASSES: readonly [ReadonlySet<string>, number][] = [
  [HONORIFICS, Word.honorific],
  [ROLES, Word.role],
  [ROLE_PARTS, Word.rolePart],
  [ORG_HEADS, Word.orgHead],
  [ORG_ENDINGS, Word.orgEnding],
  [PLACE_PARTS, Word.placePart],
  [OTHER_PARTS, Word.otherPart],
  [JOINERS, Word.joiner],
  [CALENDAR, Word.calendar],
  [CUES, Word.cue],
  [PLACE_CUES, Word.placeCue],
  [NAME_PARTICLES, Word.particle],
];

/** One entry a token in each. */
export interface Description {
  tokens: readonly NameToken[];
  /** Lower case, accents folded, digits as 0, no full stop at the end. */
  plain: string[];
  hash: Uint32Array;
  form: Uint8Array;
  line: Uint8Array;
  words: Uint16Array;
  /** Bits of the lists that hold the word itself. */
  known: Uint16Array;
  /** Bits of the lists that hold the longest known name of several words over the token. */
  knownRun: Uint16Array;
  /** Where in that name: 0 not in one, 1 begins it, 2 within, 3 ends it. */
  knownPlace: Uint8Array;
  /** First and last token of the run of capitals, -1 outside. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** Where its sentence begins, and ends (exclusive). */
  sentenceStart: Int32Array;
  sentenceEnd: Int32Array;
}

/** Linear in the number of tokens. */
export function describe(tokens: readonly NameToken[]): Description {
  const count = tokens.length;
  const description: Description = {
    tokens,
    plain: tokens.map(plainOf),
    hash: new Uint32Array(count),
    form: Uint8Array.from(tokens, formOf),
    line: new Uint8Array(count),
    words: new Uint16Array(count),
    known: new Uint16Array(count),
    knownRun: new Uint16Array(count),
    knownPlace: new Uint8Array(count),
    runStart: new Int32Array(count).fill(-1),
    runEnd: new Int32Array(count).fill(-1),
    sentenceStart: new Int32Array(count),
    sentenceEnd: new Int32Array(count),
  };
  const known = knownNames();
  for (let at = 0; at < count; at += 1) {
    const word = description.plain[at]!;
    description.hash[at] = hashText(word);
    description.words[at] = classesOf(word);
    if (description.form[at] !== Form.mark) description.known[at] = known.of(word);
  }
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && !tokens[end]!.startsSentence) end += 1;
    description.sentenceStart.fill(start, start, end);
    description.sentenceEnd.fill(end, start, end);
    description.line.fill(lineOf(description, start, end), start, end);
    findRuns(description, start, end);
    start = end;
  }
  findKnownRuns(description);
  return description;
}

/** Whether the token may be part of a name. */
export function mayBeNamed({ form, words, tokens, line }: Description, at: number): boolean {
  if (form[at] === Form.mark) return tokens[at]!.text === '&';
  if (form[at] === Form.lower)
    return (words[at]! & (Word.joiner | Word.particle)) !== 0 || /^['’]s$/.test(tokens[at]!.lower);
  if (form[at] === Form.number) return line[at] !== Line.table;
  return true;
}

function plainOf({ text, lower, kind }: NameToken): string {
  if (kind === 'mark') return text;
  if (lower === '’s') return "'s";
  const plain = foldAccents(lower).replace(/\d/g, '0');
  return plain.length > 2 && plain.endsWith('.') && plain.indexOf('.') === plain.length - 1
    ? plain.slice(0, -1)
    : plain;
}

function formOf({ text, lower, kind }: NameToken): number {
  if (kind === 'mark') return Form.mark;
  if (text === lower) return kind === 'number' ? Form.number : Form.lower;
  if (kind === 'number') return Form.mixed;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return Form.initial;
  if (letters === letters.toUpperCase()) return Form.capitals;
  const first = String.fromCodePoint(text.codePointAt(0)!);
  const isCapital = first !== first.toLowerCase();
  return isCapital && text.slice(first.length) === lower.slice(first.length) ? Form.capital : Form.mixed;
}

const classesKnown = new Map<string, number>();
const MOST_CLASSES_KNOWN = 20_000;

function classesOf(word: string): number {
  const before = classesKnown.get(word);
  if (before !== undefined) return before;
  let classes = CLASSES.reduce((bits, [list, bit]) => (list.has(word) ? bits | bit : bits), 0);
  if (isCommon(word)) classes |= Word.common;
  if (classesKnown.size >= MOST_CLASSES_KNOWN) classesKnown.clear();
  classesKnown.set(word, classes);
  return classes;
}

/** Whether the word, or what it is an inflection of, is a word of the language. */
function isCommon(word: string): boolean {
  const { isCommon: has } = knownNames();
  if (has(word)) return true;
  for (const ending of ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'est']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length > 2 && (has(stem) || has(`${stem}e`))) return true;
  }
  return false;
}

const CAPITAL_SHARE = 0.7;
const NUMBER_SHARE = 0.25;
const WORDS_OF_A_TITLE = 4;

/** Headlines in capitals, headlines whose words have capitals, rows of tables, and running text. */
function lineOf({ tokens, form, words }: Description, start: number, end: number): number {
  let [capitals, capital, lower, numbers, small] = [0, 0, 0, 0, 0];
  for (let at = start; at < end; at += 1) {
    if (form[at] === Form.capitals) capitals += 1;
    else if (form[at] === Form.capital) capital += 1;
    else if (form[at] === Form.number) numbers += 1;
    else if (form[at] === Form.lower) {
      if ((words[at]! & Word.joiner) !== 0) small += 1;
      else lower += 1;
    }
  }
  if (numbers >= 1 && lower <= 1 && small <= 1 && numbers >= (end - start) * NUMBER_SHARE) return Line.table;
  if (lower === 0 && small === 0 && capital === 0 && capitals >= 2) return Line.capitals;
  const isEnded = tokens[end - 1]!.text === '.';
  const words_ = capitals + capital + lower;
  if (!isEnded && words_ >= WORDS_OF_A_TITLE && capital + capitals >= words_ * CAPITAL_SHARE)
    return Line.title;
  return Line.text;
}

const JOINED = 2;

/** Runs of capitals, with up to two small words within. */
function findRuns({ form, words, runStart, runEnd, tokens }: Description, start: number, end: number): void {
  const isCapital = (at: number) => form[at]! >= Form.capital && form[at]! <= Form.mixed;
  for (let at = start; at < end; at += 1) {
    if (!isCapital(at)) continue;
    let last = at;
    for (let next = at + 1; next < end && next - last <= JOINED + 1; next += 1) {
      if (isCapital(next)) last = next;
      else if ((words[next]! & Word.joiner) === 0 && tokens[next]!.text !== '&') break;
      else if (tokens[next]!.lower === 'in' || tokens[next]!.lower === 'to' || tokens[next]!.lower === 'on')
        break;
    }
    runStart.fill(at, at, last + 1);
    runEnd.fill(last, at, last + 1);
    at = last;
  }
}

/** The longest known names of several words; the first word needs its capital. */
function findKnownRuns({ plain, form, knownRun, knownPlace, sentenceEnd }: Description): void {
  const lists = knownNames();
  for (let at = 0; at < plain.length; at += 1) {
    if (form[at]! < Form.capital || form[at]! === Form.mark) continue;
    const longest = Math.min(lists.longest(plain[at]!), sentenceEnd[at]! - at);
    for (let length = longest; length > 1; length -= 1) {
      const bits = lists.of(plain.slice(at, at + length).join(' '));
      if (bits === 0) continue;
      for (let inner = at; inner < at + length; inner += 1) {
        knownRun[inner] = bits;
        knownPlace[inner] = inner === at ? 1 : inner === at + length - 1 ? 3 : 2;
      }
      at += length - 1;
      break;
    }
  }
}

/** Whether the word is known as part of people's names. */
export function isPersonal(known: number): boolean {
  return (known & (FIRST | LAST | OTHER_NAME)) !== 0;
}
