/** Ways to name a speaker that no verb of saying tells. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import { isPronoun, subjectAfter, subjectBefore } from './clauses';
import type { Segment } from './segments';
import { isSentence } from './shape';
import { BETWEEN, PRONOUNS } from './words';

export interface Attribution {
  side: 'before' | 'after';
  speaker: Range | null;
  cue: Range;
}

const LONGEST_SIGNATURE = 8;

/** `"…" — Maria Perez`, to the end of the line or in the next one. */
export function signatureAt(lexemes: readonly Lexeme[], segment: Segment): Attribution | null {
  const dash = segment.behind;
  if (!/^[—–―-]$/.test(wordAt(lexemes, dash)) || !isSentence(lexemes, segment)) return null;
  let end = dash + 1;
  while (end < lexemes.length && !lexemes[end]!.startsLine && isPartOfName(lexemes, end)) end += 1;
  const isAlone = end >= lexemes.length || lexemes[end]!.startsLine || /^[.,(]$/.test(lexemes[end]!.text);
  const words = end - dash - 1;
  if (!isAlone || words < 1 || words > LONGEST_SIGNATURE || !isCapital(lexemes[dash + 1]!)) return null;
  return { side: 'after', speaker: { start: dash + 1, end }, cue: { start: dash, end: dash + 1 } };
}

/** `"…," she deadpanned`: a short subject and any verb in the past. */
export function unknownVerb(
  lexemes: readonly Lexeme[],
  at: number,
  verbEnd: number,
  end: number,
): Attribution | null {
  for (let verb = at; verb < verbEnd && verb < at + 6; verb += 1) {
    const { kind, lower } = lexemes[verb]!;
    if (kind !== 'word' || isCapital(lexemes[verb]!) || !/(?:ed|es)$/.test(lower)) continue;
    const speaker = verb === at ? subjectAfter(lexemes, verb + 1, end) : subjectBefore(lexemes, at, verb);
    const isName = speaker && (isCapital(lexemes[speaker.start]!) || isPronoun(lexemes, speaker));
    return isName ? { side: 'after', speaker, cue: { start: verb, end: verb + 1 } } : null;
  }
  return null;
}

/** A pronoun or a name right before a finite verb is its subject. */
export function nextTo(lexemes: readonly Lexeme[], start: number, verb: number): Range | null {
  if (lexemes[verb]!.lower.endsWith('ing')) return null;
  let end = verb;
  while (end > start && BETWEEN.has(wordAt(lexemes, end - 1))) end -= 1;
  if (end > start && PRONOUNS.has(wordAt(lexemes, end - 1))) return { start: end - 1, end };
  const first = nameStart(lexemes, start, end);
  return first < end ? { start: withHolder(lexemes, start, first), end } : null;
}

/** `Ann Lee of the Harbour Union said`: it is she who says it. */
function withHolder(lexemes: readonly Lexeme[], start: number, first: number): number {
  const article = wordAt(lexemes, first - 1) === 'the' ? first - 1 : first;
  const behind = article - 1;
  if (behind <= start || !/^(?:at|for|from|of|with)$/.test(wordAt(lexemes, behind))) return first;
  const holder = nameStart(lexemes, start, behind);
  return holder < behind ? holder : first;
}

/** Where the name begins that ends here; here, where none does. */
function nameStart(lexemes: readonly Lexeme[], start: number, end: number): number {
  let first = end;
  while (first > start && isPartOfName(lexemes, first - 1)) first -= 1;
  while (first < end && !(lexemes[first]!.kind === 'word' && isCapital(lexemes[first]!))) first += 1;
  return first;
}

function isPartOfName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (lexeme.kind === 'word') return isCapital(lexeme);
  return lexeme.isGlued && /^[.'’-]$/.test(lexeme.text);
}
