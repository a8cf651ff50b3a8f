/** Of whom or what a clause tells. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { behindLeadIn, isPronoun } from '../quotes/clauses';
import { antecedent } from '../quotes/pronouns';
import { type Range, spanOf, textOf } from '../span';
import { type Clause, RELATIVES } from './clause';
import { type DateInText, firstFrom } from './dates-in';
import type { NameSpan } from './event';
import { type VerbGroup, verbGroups } from './verbs';

export interface Subject {
  /** Where the clause's own words begin with it; null where it stands elsewhere. */
  range: Range | null;
  /** Words to put before the clause, where its subject stands elsewhere. */
  words: string;
  /** Whether it names somebody or something. */
  isNamed: boolean;
}

const LONGEST = 24;
const LONGEST_WORDS = 40;

export function subjectOf(
  lexemes: readonly Lexeme[],
  sentence: Range & { groups: readonly VerbGroup[] },
  { clause, group, date }: { clause: Clause; group: VerbGroup; date: DateInText },
  names: readonly NameSpan[],
): Subject {
  const previous = sentence.groups.findLast(({ end }) => end <= group.start && end > clause.start);
  const floor =
    previous && previous.end > clause.start && previous.start >= clause.start ? previous.end : clause.start;
  if (RELATIVES.has(clause.opener) && behind(lexemes, clause.start, group.start, date) >= group.start)
    return elsewhere(lexemes, nounBefore(lexemes, sentence, clause.start - 1));
  const start = behind(
    lexemes,
    floor === clause.start ? floor : nounStart(lexemes, floor, group.start),
    group.start,
    date,
  );
  if (start >= group.start) return elsewhere(lexemes, earlierSubject(lexemes, sentence, group));
  const range = { start, end: group.start };
  // "There have been two cuts": what there has been comes behind the verb.
  if (wordAt(lexemes, start) === 'there')
    return { range: { start: group.end, end: group.end }, words: '', isNamed: false };
  if (isPronoun(lexemes, { start, end: start + 1 }) && group.start === start + 1) {
    const named = antecedent(lexemes, { start, end: start + 1 }, null);
    return named && isPerson(lexemes, named, names)
      ? { range: { start: group.start, end: group.end }, words: textOf(lexemes, named), isNamed: true }
      : { range, words: '', isNamed: false };
  }
  return { range, words: '', isNamed: hasName(lexemes, range) };
}

/** Only somebody known for a person is put in place of a pronoun. */
function isPerson(lexemes: readonly Lexeme[], range: Range, names: readonly NameSpan[]): boolean {
  const { start } = spanOf(lexemes, range);
  const name = names[firstFrom(names, start)];
  return name?.kind === 'person' && name.start <= start;
}

/** Behind the date, conjunctions and phrases that lead in. */
function behind(lexemes: readonly Lexeme[], from: number, verb: number, date: DateInText): number {
  let start = from;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    start = behindLeadIn(lexemes, start, verb);
    if (start >= date.whole.start && start < date.whole.end && date.end <= verb) start = date.end;
    while (
      start < verb &&
      (lexemes[start]!.kind === 'mark' || /^(?:also|then|later|earlier)$/.test(lexemes[start]!.lower)) &&
      !/^[“"$]$/.test(lexemes[start]!.text)
    )
      start += 1;
  }
  return verb - start > LONGEST ? Math.max(start, nounStart(lexemes, start, verb)) : start;
}

/** Where the noun phrase begins that ends at `end`: behind the last mark or preposition's object. */
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

/** The subject of an earlier verb of the sentence, for one that shares it. */
function earlierSubject(
  lexemes: readonly Lexeme[],
  sentence: Range & { groups: readonly VerbGroup[] },
  group: VerbGroup,
): Range | null {
  const first = sentence.groups.find(({ start }) => start < group.start);
  if (!first) return null;
  const start = behindLeadIn(lexemes, sentence.start, first.start);
  return start < first.start ? { start, end: first.start } : null;
}

/** The noun phrase before a relative pronoun. */
function nounBefore(lexemes: readonly Lexeme[], sentence: Range, end: number): Range | null {
  const last = lexemes[end - 1]?.text === ',' ? end - 1 : end;
  const start = nounStart(lexemes, sentence.start, last);
  const verb = verbGroups(lexemes, { start, end: last }).at(-1);
  const from = verb ? verb.end : start;
  return from < last ? { start: from, end: last } : null;
}

function elsewhere(lexemes: readonly Lexeme[], range: Range | null): Subject {
  const words = range ? textOf(lexemes, range) : '';
  const isShort = words.length > 0 && words.length <= LONGEST_WORDS;
  return {
    range: null,
    words: isShort ? words : '',
    isNamed: isShort && range !== null && hasName(lexemes, range),
  };
}

function hasName(lexemes: readonly Lexeme[], { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) {
    const lexeme = lexemes[at]!;
    if (
      lexeme.kind === 'word' &&
      isCapital(lexeme) &&
      (at > start || !/^(?:the|a|an|it|they|this|that|these|those|we|he|she|i)$/.test(lexeme.lower))
    )
      return true;
  }
  return false;
}
