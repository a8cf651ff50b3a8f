/** Of whom or what a clause tells. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { behindLeadIn } from '../quotes/clauses';
import { antecedent } from '../quotes/pronouns';
import { type Range, spanOf, textOf } from '../span';
import { type Clause, RELATIVES } from './clause';
import { type DateInText, firstFrom } from './dates-in';
import type { NameSpan } from './event';
import { type VerbGroup, verbGroups } from './verbs';

export interface Subject {
  /** Where the title's words begin; the verb itself where the subject stands elsewhere. */
  start: number;
  /** Words to put before them, where the subject stands elsewhere. */
  words: string;
  kind: 'name' | 'noun' | 'pronoun';
}

export interface Found {
  clause: Clause;
  group: VerbGroup;
  date: DateInText;
}

const LONGEST = 24;
const LONGEST_WORDS = 40;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those|who|some|many|others)$/;

/** The subject of the verb; before it in its clause, before a relative pronoun, or shared with an earlier verb. */
export function subjectOf(
  lexemes: readonly Lexeme[],
  sentence: Range & { groups: readonly VerbGroup[] },
  { clause, group, date }: Found,
  names: readonly NameSpan[],
): Subject {
  const previous = sentence.groups.findLast(({ start, end }) => end <= group.start && start >= clause.start);
  const floor = previous ? nounStart(lexemes, previous.end, group.start) : clause.start;
  const start = subjectStart(lexemes, floor, group.start, date);
  if (start >= group.start) {
    const isRelative = RELATIVES.has(clause.opener);
    const range = isRelative
      ? nounBefore(lexemes, sentence, clause.start - 1)
      : earlierSubject(lexemes, sentence, group);
    return elsewhere(lexemes, range, group);
  }
  // "Telling reporters on Monday": a participle has its subject elsewhere.
  if (/^[a-z]+ing$/.test(lexemes[start]!.text)) return { start: group.start, words: '', kind: 'pronoun' };
  // "There have been two cuts": what there has been comes behind the verb.
  if (wordAt(lexemes, start) === 'there') return { start: group.end, words: '', kind: 'noun' };
  if (PRONOUN.test(wordAt(lexemes, start))) {
    const pronoun = { start, end: start + 1 };
    const named = group.start === start + 1 ? antecedent(lexemes, pronoun, null) : null;
    return named && isPerson(lexemes, named, names)
      ? { start: group.start, words: textOf(lexemes, named), kind: 'name' }
      : { start, words: '', kind: 'pronoun' };
  }
  return { start, words: '', kind: hasName(lexemes, { start, end: group.start }) ? 'name' : 'noun' };
}

/** Behind the date, conjunctions and phrases that lead in. */
function subjectStart(lexemes: readonly Lexeme[], from: number, verb: number, date: DateInText): number {
  let start = from;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    start = behindLeadIn(lexemes, start, verb);
    if (start >= date.whole.start && start < date.end && date.end <= verb) start = date.end;
    while (start < verb && leads(lexemes[start]!)) start += 1;
  }
  start = behindComma(lexemes, start, verb);
  if (verb - start > LONGEST) start = Math.max(start, nounStart(lexemes, start, verb));
  const isSum = start < verb && /^[$£€#]$/.test(wordAt(lexemes, start - 1)) && lexemes[start]!.isGlued;
  return isSum ? start - 1 : start;
}

function leads({ kind, lower, text }: Lexeme): boolean {
  return kind === 'mark' ? !/^[$£€#]$/.test(text) : /^(?:also|then|later|earlier)$/.test(lower);
}

/**
 * Behind the last comma, where a subject of its own follows: `As a result, a judge ordered`, but not `Lee, the mayor,
 * ordered` nor `Lee, Smith and Reed ordered`. Nothing quoted is part of a subject.
 */
function behindComma(lexemes: readonly Lexeme[], from: number, verb: number): number {
  let start = from;
  for (let at = from; at < verb; at += 1) if (/^["“”]$/.test(lexemes[at]!.text)) start = at + 1;
  let comma = verb - 1;
  while (comma > start && lexemes[comma]!.text !== ',') comma -= 1;
  if (comma <= start) return start;
  let first = comma + 1;
  while (first < verb && lexemes[first]!.lower.endsWith('ly')) first += 1;
  const isList = lexemes.slice(first, verb).some(({ lower }) => lower === 'and' || lower === 'or');
  return first >= verb || isList ? start : first;
}

/** Where the noun phrase begins that ends at `end`. */
function nounStart(lexemes: readonly Lexeme[], floor: number, end: number): number {
  let start = end;
  while (start > floor && end - start < LONGEST) {
    const { kind, text, lower } = lexemes[start - 1]!;
    if (kind === 'mark' && !/^[-.'’&]$/.test(text)) break;
    if (/^(?:and|but|that|which|who)$/.test(lower)) break;
    start -= 1;
  }
  return start;
}

/** The subject of the first verb of the sentence, for one that shares it. */
function earlierSubject(
  lexemes: readonly Lexeme[],
  sentence: Range & { groups: readonly VerbGroup[] },
  group: VerbGroup,
): Range | null {
  const first = sentence.groups.find(({ start }) => start < group.start);
  if (!first) return null;
  const start = behindComma(lexemes, behindLeadIn(lexemes, sentence.start, first.start), first.start);
  return start < first.start ? { start, end: first.start } : null;
}

/** The noun phrase before a relative pronoun. */
function nounBefore(lexemes: readonly Lexeme[], sentence: Range, end: number): Range | null {
  const last = lexemes[end - 1]?.text === ',' ? end - 1 : end;
  const start = nounStart(lexemes, sentence.start, last);
  let from = verbGroups(lexemes, { start, end: last }).at(-1)?.end ?? start;
  if (/^(?:in|on|at|by|for|from|of|to|with|against|about|after|before)$/.test(wordAt(lexemes, from)))
    from += 1;
  return from < last ? { start: from, end: last } : null;
}

function elsewhere(lexemes: readonly Lexeme[], range: Range | null, group: VerbGroup): Subject {
  const words = range ? textOf(lexemes, range) : '';
  if (!range || words.length > LONGEST_WORDS) return { start: group.start, words: '', kind: 'pronoun' };
  const isPronoun = PRONOUN.test(wordAt(lexemes, range.start));
  return {
    start: group.start,
    words,
    kind: isPronoun ? 'pronoun' : hasName(lexemes, range) ? 'name' : 'noun',
  };
}

/** Only somebody known for a person is put in place of a pronoun. */
function isPerson(lexemes: readonly Lexeme[], range: Range, names: readonly NameSpan[]): boolean {
  const { start } = spanOf(lexemes, range);
  const name = names[firstFrom(names, start)];
  return name?.kind === 'person' && name.start <= start;
}

/** A capital that no start of a sentence explains. */
function hasName(lexemes: readonly Lexeme[], { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) {
    const lexeme = lexemes[at]!;
    if (lexeme.kind !== 'word' || !isCapital(lexeme)) continue;
    if (at > start || !/^(?:the|a|an|one|two|three|some|more|most|police|officials)$/.test(lexeme.lower))
      return true;
  }
  return false;
}
