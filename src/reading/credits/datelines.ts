/** Whose report a text is: `MOSCOW (Reuters) -`, `— AFP`, `The Associated Press contributed to this report`. */
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { spanOf } from '../span';
import { wholeText } from './coverage';
import type { CreditFound } from './credit';
import { type Outlet, outletAt } from './outlets';

/** Lexemes of a line before which an agency's dateline ends: place, state, day. */
const REACH = 14;

/** `(Reuters) -` in the first words of a line, and an agency's name alone at the end of one. */
export function datelineAt(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  return inBrackets(lexemes, at) ?? contributed(lexemes, at);
}

function inBrackets(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  if (wordAt(lexemes, at) !== '(') return null;
  const found = outletAt(lexemes, at + 1, true);
  if (!found || wordAt(lexemes, found.end) !== ')') return null;
  const next = lexemes[found.end + 1];
  const isDash = next !== undefined && /^[-–—_]$/.test(next.text) && !next.startsLine;
  const isEnd = next === undefined || next.startsLine;
  if (isDash && isNearLineStart(lexemes, at))
    return credit(lexemes, at, found, `A dateline names ${found.outlet.name}.`, 0.95);
  return isEnd
    ? credit(lexemes, at, found, `The line ends with ${found.outlet.name} in brackets.`, 0.7)
    : null;
}

/** `With inputs from PTI`, `Additional reporting by AFP`, `Reuters contributed to this report`. */
function contributed(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const word = wordAt(lexemes, at);
  const second = wordAt(lexemes, at + 1);
  const isLead =
    (word === 'with' && /^(?:input|inputs|reporting|agency|additional)$/.test(second)) ||
    (word === 'additional' && /^(?:reporting|reports)$/.test(second));
  if (isLead) {
    for (let from = at + 2; from < at + 6; from += 1) {
      if (!/^(?:from|by|of)$/.test(wordAt(lexemes, from))) continue;
      const found = outletAt(lexemes, from + 1, true);
      return (
        found && credit(lexemes, at, found, `It says that it rests on ${found.outlet.name}.`, 0.9, from + 1)
      );
    }
    return null;
  }
  const found = outletAt(lexemes, at);
  if (!found || wordAt(lexemes, found.end) !== 'contributed' || wordAt(lexemes, found.end + 1) !== 'to')
    return null;
  return credit(lexemes, at, found, `It says that ${found.outlet.name} contributed.`, 0.9, at);
}

function credit(
  lexemes: readonly Lexeme[],
  at: number,
  { outlet, end }: { outlet: Outlet; end: number },
  reason: string,
  confidence: number,
  nameAt = at + 1,
): CreditFound {
  return {
    ...spanOf(lexemes, { start: at, end: wordAt(lexemes, end) === ')' ? end + 1 : end }),
    name: spanOf(lexemes, { start: nameAt, end }),
    value: outlet.name,
    kind: outlet.kind,
    issuer: null,
    isUnnamed: false,
    covers: 'text',
    coverage: wholeText(lexemes),
    confidence,
    reason,
  };
}

function isNearLineStart(lexemes: readonly Lexeme[], at: number): boolean {
  for (let before = at; before >= 0 && before > at - REACH; before -= 1)
    if (lexemes[before]!.startsLine) return true;
  return false;
}
