/** The clause that a date stands in. */
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Open a clause of their own. */
const OPENERS = listed(
  'that which who whom whose where when while because although though if unless whether after before since as until once',
);
/** Open one behind a comma. */
const BEHIND_COMMA = listed(
  `and but or nor so yet saying adding calling citing according noting warning claiming including despite although though
   while whereas prompting leading causing leaving making killing raising following accusing urging bringing with`,
);
export const RELATIVES = listed('who which that whom');

/** A clause, and the word that opened it: `that`, `after`; empty at the start of a sentence. */
export interface Clause extends Range {
  opener: string;
}

/** The clause around `date`, within its sentence. */
export function clauseAround(
  lexemes: readonly Lexeme[],
  sentence: Range & { groups: readonly Range[] },
  date: Range,
): Clause {
  const left = leftOf(lexemes, sentence, date.start);
  return { ...left, end: rightOf(lexemes, sentence, date.end) };
}

/** Clauses that a comma ends: `which began on Monday, executives …`. */
export const ENDED_BY_COMMA = listed(
  'which who whom whose where when while because although though if unless after before since as until once',
);

/** Where a clause ends that goes on at `at`. */
export function rightOf(
  lexemes: readonly Lexeme[],
  sentence: Range & { groups: readonly Range[] },
  at: number,
): number {
  for (let end = at; end < sentence.end; end += 1) {
    const { text, lower } = lexemes[end]!;
    if (isBreak(lexemes, end) || joinsVerbs(lexemes, sentence, end)) return end;
    if (text === ',' && BEHIND_COMMA.has(wordAt(lexemes, end + 1))) return end;
    if (text === ',' && OPENERS.has(wordAt(lexemes, end + 1))) return end;
    if (end > at && OPENERS.has(lower) && lower !== 'as') return end;
    if (end === sentence.end - 1 && /^[.?!]$/.test(text)) return end;
  }
  return sentence.end;
}

function leftOf(
  lexemes: readonly Lexeme[],
  sentence: Range & { groups: readonly Range[] },
  at: number,
): { start: number; opener: string } {
  // "Since 2014" and "after Monday" open nothing.
  for (let start = at - 1; start > sentence.start; start -= 1) {
    const { text, lower } = lexemes[start - 1]!;
    if (isBreak(lexemes, start - 1)) return { start, opener: text };
    if (start - 1 < at - 2 && OPENERS.has(lower)) return { start, opener: lower };
    if (joinsVerbs(lexemes, sentence, start - 1)) return { start, opener: 'and' };
    if (text === ',' && /^(?:and|but|or)$/.test(wordAt(lexemes, start)))
      return { start: start + 1, opener: 'and' };
  }
  return { start: sentence.start, opener: '' };
}

/** `left Paris in 2015 and returned`: a verb right behind the conjunction has a clause of its own. */
function joinsVerbs(
  lexemes: readonly Lexeme[],
  { groups }: { groups: readonly Range[] },
  at: number,
): boolean {
  return (
    /^(?:and|but)$/.test(lexemes[at]!.lower) &&
    groups.some(
      ({ start }) => start === at + 1 || (start === at + 2 && lexemes[at + 1]!.lower.endsWith('ly')),
    )
  );
}

/** A dash between words, brackets, quotation marks. */
function isBreak(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, isGlued, kind } = lexemes[at]!;
  if (kind !== 'mark') return false;
  if (/^[;:()[\]“”"«»„—–]$/.test(text)) return true;
  if (text !== '-') return false;
  // " - " and "--" are dashes.
  const isDoubled = lexemes[at + 1]?.text === '-' && lexemes[at + 1]!.isGlued;
  return isDoubled || (!isGlued && lexemes[at + 1]?.isGlued === false);
}
