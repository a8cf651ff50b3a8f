/** Happenings that a noun names: `Monday’s attack on the port`, `the 2014 annexation of Crimea`. */
import { isCapital, type Lexeme } from '../lexemes';
import { behindPossessive, wordAt } from '../look';
import type { Range } from '../span';
import { DECISIONS, HAPPENINGS } from './nouns';

/** Words between a date and its noun. */
const LONGEST_MODIFIER = 5;
const LONGEST_PHRASE = 12;
const ENDS_PHRASE = new Set(
  'was were is are has had have will would could may might can which who that said says told when while where after before and but or since until'.split(
    ' ',
  ),
);

/** The noun phrase right behind a date; null where it names no happening. `end` is within the sentence. */
export function happeningBehind(lexemes: readonly Lexeme[], date: Range, ceiling: number): Range | null {
  const start = behindPossessive(lexemes, date.end);
  for (let at = start; at < ceiling && at <= start + LONGEST_MODIFIER; at += 1) {
    const { kind, lower, text } = lexemes[at]!;
    if (HAPPENINGS.has(lower)) return { start, end: complementEnd(lexemes, at + 1, ceiling) };
    const isModifier =
      kind === 'word'
        ? !ENDS_PHRASE.has(lower) && !isPreposition(lower) && !/^[a-z]+ed$/.test(text)
        : /^[-.'’]$/.test(text);
    if (!isModifier) return null;
  }
  return null;
}

/** The noun phrase right before a date: `the alliance’s decision to expel members … earlier this month`. */
export function happeningBefore(lexemes: readonly Lexeme[], floor: number, date: Range): Range | null {
  for (let at = date.start - 1; at > floor && at > date.start - LONGEST_PHRASE; at -= 1) {
    const { lower, kind, text } = lexemes[at]!;
    if (kind === 'mark' && !/^[.'’&-]$/.test(text) && at < date.start - 1) return null;
    if (ENDS_PHRASE.has(lower)) return null;
    const isDecision = DECISIONS.has(lower) && wordAt(lexemes, at + 1) === 'to';
    if (!isDecision && !HAPPENINGS.has(lower)) continue;
    return { start: phraseStart(lexemes, at, floor), end: date.start };
  }
  return null;
}

function phraseStart(lexemes: readonly Lexeme[], noun: number, floor: number): number {
  let start = noun;
  while (start > floor && noun - start < LONGEST_MODIFIER + 1) {
    const { kind, lower, text } = lexemes[start - 1]!;
    if (/^(?:the|a|an|this|that|its|his|her|their)$/.test(lower)) break;
    if (kind === 'word' ? isPreposition(lower) || ENDS_PHRASE.has(lower) : !/^[-.'’]$/.test(text)) break;
    start -= 1;
  }
  return start;
}

function complementEnd(lexemes: readonly Lexeme[], at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && end - at < LONGEST_PHRASE) {
    const { kind, lower, text } = lexemes[end]!;
    if (ENDS_PHRASE.has(lower) || (lower.endsWith('ing') && !HAPPENINGS.has(lower))) break;
    if (kind === 'mark' && !/^[-.'’&]$/.test(text)) break;
    // "The 2014 vote Ann Lee won": a name right behind the noun is another subject.
    if (
      end === at &&
      kind === 'word' &&
      !isPreposition(lower) &&
      (isCapital(lexemes[end]!) || !HAPPENINGS.has(lower))
    )
      break;
    end += 1;
  }
  return end;
}

function isPreposition(lower: string): boolean {
  return /^(?:of|on|in|at|to|for|from|by|with|against|between|over|with|into|near|outside|about)$/.test(
    lower,
  );
}
