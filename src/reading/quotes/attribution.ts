/** Who is said to have said a quotation, from the words around it. */
import { endsSentence } from '../dates/tense';
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import { isPronoun, sentenceEnd, sentenceStart, subjectAfter, subjectBefore } from './clauses';
import type { Segment } from './segments';
import { BETWEEN, CONJUNCTIONS, CUES, ENDS_SPEAKER, LEADS_IN, PRONOUNS, SHORT_CUES, SPEAKING } from './words';

export interface Attribution {
  side: 'before' | 'after';
  speaker: Range | null;
  cue: Range;
}

const REACH = 34;
/** Words behind a verb and before the mark: `told the crowd at the rally,`. */
const LONGEST_OBJECT = 14;
/** `asked the crowd "If …"`. */
const SHORT_OBJECT = 4;
const WORDS_OF_A_SENTENCE = 4;
/** `Miller, a retired worker from a nuclear plant, said`. */
const LONGEST_APPOSITION = 20;
const LONGEST_SIGNATURE = 8;

/** `"…," X said`, `"…," said X`, `"…," according to X`. `ceiling` is where the next quotation opens. */
export function attributionAfter(
  lexemes: readonly Lexeme[],
  segment: Segment,
  ceiling: number,
): Attribution | null {
  const { open, behind } = segment;
  const inner = lastMark(lexemes, segment);
  const signed = signatureAt(lexemes, segment);
  if (signed) return signed;
  if (inner === '.' || behind >= lexemes.length || lexemes[behind]!.startsLine) return null;
  const at = /^[,—–-]$/.test(lexemes[behind]!.text) ? behind + 1 : behind;
  const end = sentenceEnd(lexemes, at, Math.min(ceiling, at + REACH));
  if (wordAt(lexemes, at) === 'according' && wordAt(lexemes, at + 1) === 'to') {
    const speaker = subjectAfter(lexemes, at + 2, end);
    return speaker && { side: 'after', speaker, cue: { start: at, end: at + 2 } };
  }
  if (!startsSentence(lexemes, open)) return null;
  const isWhole = /^[,?!—–-]$/.test(inner) || lexemes[behind]!.text === ',';
  const verb = cueIn(lexemes, at, end);
  if (verb === null)
    return isWhole ? unknownVerb(lexemes, at, inner === ',' ? end : Math.min(at + 1, end), end) : null;
  if (verb === at || (verb === at + 1 && BETWEEN.has(wordAt(lexemes, at)))) {
    const speaker = subjectAfter(lexemes, verb + 1, end);
    return { side: 'after', speaker, cue: { start: verb, end: verb + 1 } };
  }
  // Behind a part of a sentence, the speaker comes behind the last comma: "very sad" about it, Smith said.
  const start = isWhole ? at : lastComma(lexemes, at, verb);
  if (start === null || (inner !== ',' && isWhole && !isNear(lexemes, at, verb))) return null;
  const speaker = start === verb ? subjectAfter(lexemes, verb + 1, end) : subjectBefore(lexemes, start, verb);
  return speaker && { side: 'after', speaker, cue: { start: verb, end: verb + 1 } };
}

/** `X said, "…"`, `X told reporters: "…"`, `According to X, "…"`, `X: "…"`. `floor` is behind the quotation before. */
export function attributionBefore(
  lexemes: readonly Lexeme[],
  segment: Segment,
  floor: number,
): Attribution | null {
  const { open } = segment;
  const mark = lexemes[open - 1];
  // A line that ends with a colon gives the word to the next one.
  if (!mark || (lexemes[open]!.startsLine && mark.text !== ':')) return null;
  const start = sentenceStart(lexemes, open - 1, floor);
  if (start >= open) return null;
  if (mark.text === '.') return agreed(lexemes, segment, floor);
  const verb = lastCueIn(lexemes, start, open);
  const isSetOff = /^[,:—–-]$/.test(mark.text);
  if (verb !== null) {
    const gap = open - verb - 1;
    const isNear =
      gap === 0 ||
      (gap === 1 && isSetOff) ||
      (isSetOff && gap <= LONGEST_OBJECT) ||
      (gap <= SHORT_OBJECT && isSentence(lexemes, segment));
    const isGiven = gap === 0 && SHORT_CUES.has(lexemes[verb]!.lower);
    if (
      isNear &&
      !isInterposed(lexemes, start, verb, segment) &&
      (!isGiven || isSentence(lexemes, segment))
    ) {
      const speaker =
        accordingTo(lexemes, start, open) ??
        nextTo(lexemes, start, verb) ??
        subjectBefore(lexemes, start, verb) ??
        subjectAfter(lexemes, verb + 1, open);
      return { side: 'before', speaker, cue: { start: verb, end: verb + 1 } };
    }
  }
  if (!isSetOff || !isSentence(lexemes, segment)) return null;
  const source = accordingTo(lexemes, start, open);
  if (!source && mark.text !== ':') return null;
  const speaker = source ?? subjectBefore(lexemes, start, open - 1);
  return speaker && { side: 'before', speaker, cue: { start: open - 1, end: open } };
}

/** `"…" — Maria Perez`, to the end of the line or in the next one. */
function signatureAt(lexemes: readonly Lexeme[], segment: Segment): Attribution | null {
  const dash = segment.behind;
  if (!/^[—–―-]$/.test(wordAt(lexemes, dash)) || !isSentence(lexemes, segment)) return null;
  let end = dash + 1;
  while (end < lexemes.length && !lexemes[end]!.startsLine && isPartOfName(lexemes, end)) end += 1;
  const isAlone = end >= lexemes.length || lexemes[end]!.startsLine || /^[.,(]$/.test(lexemes[end]!.text);
  const words = end - dash - 1;
  if (!isAlone || words < 1 || words > LONGEST_SIGNATURE || !isCapital(lexemes[dash + 1]!)) return null;
  return { side: 'after', speaker: { start: dash + 1, end }, cue: { start: dash, end: dash + 1 } };
}

/** The last mark of a quotation, marks of inner quotations aside. */
function lastMark(lexemes: readonly Lexeme[], { first, last }: Segment): string {
  let at = last;
  while (at > first && /^['’)\]]$/.test(lexemes[at]!.text)) at -= 1;
  return lexemes[at]!.text;
}

function isSentence(lexemes: readonly Lexeme[], segment: Segment): boolean {
  return wordsIn(segment) >= WORDS_OF_A_SENTENCE && isCapital(firstWord(lexemes, segment));
}

/** Behind the bracket of an editor: `"[W]e encourage …"`. */
function firstWord(lexemes: readonly Lexeme[], { first, last }: Segment): Lexeme {
  return /^[[('‘]$/.test(lexemes[first]!.text) && first < last ? lexemes[first + 1]! : lexemes[first]!;
}

/** A few words within a sentence are a title or a term. */
function startsSentence(lexemes: readonly Lexeme[], open: number): boolean {
  const before = lexemes[open - 1];
  if (!before || lexemes[open]!.startsLine || endsSentence(lexemes, open - 1)) return true;
  return before.kind === 'mark' && /^["”’':—–(]$/.test(before.text);
}

export function wordsIn({ first, last }: Segment): number {
  return last - first + 1;
}

/** `A downturn, he said, "could be good"`: the quotation is the rest of a sentence that began before. */
function isInterposed(lexemes: readonly Lexeme[], start: number, verb: number, segment: Segment): boolean {
  return (
    !isCapital(firstWord(lexemes, segment)) &&
    wordAt(lexemes, verb - 2) === ',' &&
    verb - 2 > start &&
    PRONOUNS.has(wordAt(lexemes, verb - 1)) &&
    !LEADS_IN.has(wordAt(lexemes, start)) &&
    !CONJUNCTIONS.has(wordAt(lexemes, start)) &&
    !wordAt(lexemes, start).endsWith('ing')
  );
}

/** `Dianne Bystrom agreed. "…"` */
function agreed(lexemes: readonly Lexeme[], segment: Segment, floor: number): Attribution | null {
  const verb = segment.open - 2;
  if (verb <= floor || !isCue(lexemes, verb) || !isSentence(lexemes, segment)) return null;
  const speaker = subjectBefore(lexemes, sentenceStart(lexemes, verb, floor), verb);
  return speaker && { side: 'before', speaker, cue: { start: verb, end: verb + 1 } };
}

/** A pronoun or a name right before a finite verb is its subject. */
function nextTo(lexemes: readonly Lexeme[], start: number, verb: number): Range | null {
  if (lexemes[verb]!.lower.endsWith('ing')) return null;
  let end = verb;
  while (end > start && BETWEEN.has(wordAt(lexemes, end - 1))) end -= 1;
  if (end > start && PRONOUNS.has(wordAt(lexemes, end - 1))) return { start: end - 1, end };
  let first = end;
  while (first > start && isPartOfName(lexemes, first - 1)) first -= 1;
  while (first < end && !(lexemes[first]!.kind === 'word' && isCapital(lexemes[first]!))) first += 1;
  return first < end ? { start: first, end } : null;
}

function isPartOfName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (lexeme.kind === 'word') return isCapital(lexeme);
  return lexeme.isGlued && /^[.'’-]$/.test(lexeme.text);
}

function cueIn(lexemes: readonly Lexeme[], start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) if (isCue(lexemes, at)) return at;
  return null;
}

function lastCueIn(lexemes: readonly Lexeme[], start: number, end: number): number | null {
  for (let at = end - 1; at >= start; at -= 1) if (isCue(lexemes, at)) return at;
  return null;
}

function isCue(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (!CUES.has(lexeme.lower) || isCapital(lexeme)) return false;
  const before = wordAt(lexemes, at - 1);
  // "a sign that said", "was prompted to say,".
  if (before === 'that') return SPEAKING.has(lexeme.lower);
  if (before === 'to') return /^(?:say|add|ask)$/.test(lexeme.lower) && wordAt(lexemes, at + 1) === ',';
  return !/^(?:a|an|the|his|her|their|its|this)$/.test(before);
}

/** `"…," she deadpanned`: a short subject and any verb in the past. */
function unknownVerb(
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

function accordingTo(lexemes: readonly Lexeme[], start: number, end: number): Range | null {
  if (wordAt(lexemes, start) !== 'according' || wordAt(lexemes, start + 1) !== 'to') return null;
  return subjectAfter(lexemes, start + 2, end);
}

function lastComma(lexemes: readonly Lexeme[], start: number, end: number): number | null {
  for (let at = end - 1; at >= start; at -= 1) if (lexemes[at]!.text === ',') return at + 1;
  return null;
}

/** Behind ? and ! a new sentence may begin; then the verb is not far, and no other stands before it. */
function isNear(lexemes: readonly Lexeme[], at: number, verb: number): boolean {
  if (wordAt(lexemes, verb - 1) === ',' && isCapital(lexemes[at]!)) return verb - at < LONGEST_APPOSITION;
  for (let between = at; between < verb; between += 1)
    if (ENDS_SPEAKER.has(lexemes[between]!.lower)) return false;
  return verb - at < 8;
}
