/** What a word is by itself: how it is written, and of which kinds it is. */
import { foldAccents } from '../fold';
import { CUES } from '../quotes/words';
import { knownNames } from './lists/known';
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

/** Lower case, accents folded, digits as 0, no full stop at the end. */
export function plainOf({ text, lower, kind }: NameToken): string {
  if (kind === 'mark') return text;
  if (lower === '’s') return "'s";
  const plain = foldAccents(lower).replace(/\d/g, '0');
  return plain.length > 2 && plain.endsWith('.') && plain.indexOf('.') === plain.length - 1
    ? plain.slice(0, -1)
    : plain;
}

/** One of `Form`. */
export function formOf({ text, lower, kind }: NameToken): number {
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

/** Bits of `Word`, of a plain word. */
export function classesOf(word: string): number {
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
