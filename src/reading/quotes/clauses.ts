/** Where sentences begin and end around a quotation, and who is their subject. */
import { endsSentence } from '../dates/tense';
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import { BETWEEN, CONJUNCTIONS, CUES, ENDS_SPEAKER, LEADS_IN, PRONOUNS } from './words';

const REACH = 60;
const LONGEST_SPEAKER = 14;
/** Lexemes of a line within which a dateline ends: place, state, day, agency. */
const LONGEST_DATELINE = 14;

/** Where the sentence that holds the lexeme before `at` begins, not before `floor`. */
export function sentenceStart(lexemes: readonly Lexeme[], at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < REACH) {
    if (lexemes[start]?.startsLine || endsSentence(lexemes, start - 1)) break;
    start -= 1;
  }
  return lexemes[start]?.startsLine ? Math.min(behindDateline(lexemes, start), at) : start;
}

/** `SOFIA (Reuters) - Ruth Quill said`: the sentence begins behind the dash. */
function behindDateline(lexemes: readonly Lexeme[], start: number): number {
  if (!isCapital(lexemes[start]!)) return start;
  const most = Math.min(start + LONGEST_DATELINE, lexemes.length - 1);
  for (let at = start + 1; at < most; at += 1) {
    if (lexemes[at]!.startsLine) return start;
    if (lexemes[at]!.text === ')' && /^[-–—_]$/.test(lexemes[at + 1]!.text)) return at + 2;
  }
  return start;
}

/** Where the sentence that goes on at `at` ends, not behind `ceiling`. */
export function sentenceEnd(lexemes: readonly Lexeme[], at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && end - at < REACH) {
    if (lexemes[end]!.startsLine) break;
    if (endsSentence(lexemes, end)) break;
    end += 1;
  }
  return end;
}

/** The subject of the verb at `verb`, in a clause that begins at `start`; null where there is none. */
export function subjectBefore(lexemes: readonly Lexeme[], start: number, verb: number): Range | null {
  const from = behindLeadIn(lexemes, start, verb);
  let end = from;
  while (end < verb && end - from < LONGEST_SPEAKER && !endsSubject(lexemes, end, from)) end += 1;
  while (end > from && BETWEEN.has(wordAt(lexemes, end - 1))) end -= 1;
  return end > from ? { start: from, end } : null;
}

/** The subject behind an inverted verb: `said Bill Burton, a former official`. */
export function subjectAfter(lexemes: readonly Lexeme[], at: number, ceiling: number): Range | null {
  let end = at;
  while (end < ceiling && end - at < LONGEST_SPEAKER && !lexemes[end]!.startsLine) {
    const { kind, text, lower } = lexemes[end]!;
    if (kind === 'mark' && !/^[.'’&/-]$/.test(text)) break;
    if (text === '.' && endsSentence(lexemes, end)) break;
    if (ENDS_SPEAKER.has(lower)) break;
    end += 1;
  }
  return end > at ? { start: at, end } : null;
}

export function isPronoun(lexemes: readonly Lexeme[], { start, end }: Range): boolean {
  return end - start === 1 && PRONOUNS.has(lexemes[start]!.lower);
}

/** Behind conjunctions and, where commas set them off, behind phrases that are not the subject. */
export function behindLeadIn(lexemes: readonly Lexeme[], start: number, verb: number): number {
  let from = start;
  for (let rounds = 0; rounds < 4 && from < verb; rounds += 1) {
    while (from < verb && (lexemes[from]!.kind === 'mark' || CONJUNCTIONS.has(lexemes[from]!.lower)))
      from += 1;
    if (from >= verb || !LEADS_IN.has(lexemes[from]!.lower)) break;
    let comma = from;
    while (comma < verb && lexemes[comma]!.text !== ',') comma += 1;
    if (comma >= verb - 1) break;
    from = comma + 1;
  }
  return from;
}

function endsSubject(lexemes: readonly Lexeme[], at: number, from: number): boolean {
  const { kind, text, lower } = lexemes[at]!;
  if (kind === 'mark') return !/^[.'’&/-]$/.test(text);
  if (at === from) return false;
  if (/^(?:who|which|whose|that|whom|where)$/.test(lower)) return true;
  if (lower.endsWith('ed') && isCapital(lexemes[at - 1]!) && !isCapital(lexemes[at]!)) return true;
  return (CUES.has(lower) || BETWEEN.has(lower) || /^(?:on|in|at)$/.test(lower)) && !isCapital(lexemes[at]!);
}
