/** Who is said to have said a quotation, from the words around it. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import { sentenceEnd, sentenceStart, subjectAfter, subjectBefore } from './clauses';
import { cueIn, isCue, lastCueIn } from './cues';
import type { Segment } from './segments';
import { firstWord, isSentence, lastMark, startsSentence } from './shape';
import { type Attribution, nextTo, signatureAt, unknownVerb } from './speakers';
import { BETWEEN, CONJUNCTIONS, ENDS_SPEAKER, LEADS_IN, PRONOUNS, SHORT_CUES } from './words';

const REACH = 34;
/** Words behind a verb and before the mark: `told the crowd at the rally,`. */
const LONGEST_OBJECT = 14;
/** `asked the crowd "If …"`. */
const SHORT_OBJECT = 4;
/** `Miller, a retired worker from a nuclear plant, said`. */
const LONGEST_APPOSITION = 20;

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
