/** Phrases that name a source within a sentence. */
import { endsSentence } from '../dates/tense';
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { type Range, spanOf, textOf } from '../span';
import { sentenceAround } from './coverage';
import type { CreditFound } from './credit';
import { isUnnamed, kindOf } from './kinds';
import type { Outlet } from './outlets';

const LONGEST_PHRASE = 16;
const ENDS_PHRASE = new Set(
  'who which that whom whose but while when where because as if is was are were has have had will would said says told'.split(
    ' ',
  ),
);

/** A source that a sentence names, with what it covers. */
export function clauseCredit(
  lexemes: readonly Lexeme[],
  whole: Range,
  name: Range,
  outlet: Outlet | null,
  reason: string,
  confidence: number,
): CreditFound {
  const unnamed = outlet === null && isUnnamed(lexemes, name);
  const kind = outlet?.kind ?? (unnamed ? null : kindOf(lexemes, name));
  return {
    ...spanOf(lexemes, whole),
    name: spanOf(lexemes, name),
    issuer: null,
    value: outlet?.name ?? textOf(lexemes, name),
    kind: kind ?? 'other',
    isUnnamed: unnamed,
    covers: 'clause',
    coverage: sentenceAround(lexemes, whole.start),
    confidence: unnamed ? 0.5 : outlet || kind ? confidence : confidence - 0.2,
    reason,
  };
}

export function phraseEnd(lexemes: readonly Lexeme[], start: number): number {
  let end = start;
  while (end < lexemes.length && end - start < LONGEST_PHRASE) {
    const { kind, text, lower, startsLine } = lexemes[end]!;
    if (end > start && startsLine) break;
    if (kind === 'mark' && !/^[.'’&/-]$/.test(text)) break;
    if (text === '.' && endsSentence(lexemes, end)) break;
    if (text === '-' && !lexemes[end]!.isGlued) break;
    if (ENDS_PHRASE.has(lower)) break;
    end += 1;
  }
  return end;
}

export function capitalsEnd(lexemes: readonly Lexeme[], start: number): number {
  let end = wordAt(lexemes, start) === 'the' ? start + 1 : start;
  while (end < lexemes.length && end < start + LONGEST_PHRASE) {
    const lexeme = lexemes[end]!;
    const isPart =
      lexeme.kind === 'word'
        ? isCapital(lexeme) || /^['’]$/.test(wordAt(lexemes, end - 1))
        : /^['’&-]$/.test(lexeme.text);
    if (!isPart) break;
    end += 1;
  }
  return end;
}
