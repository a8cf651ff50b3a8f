/** Whom a text says that it, its pictures and its claims are from. */
import { type Lexeme, lexemesOf } from '../lexemes';
import { attributedAt } from './attributed';
import type { CreditFound } from './credit';
import { creditLineAt } from './credit-lines';
import { datelineAt } from './datelines';

export type { CreditFound } from './credit';
export type { CreditKind } from './outlets';

/** The sources that English text names, in order, without overlaps. Linear time. */
export function readCredits(text: string): CreditFound[] {
  return creditsOf(lexemesOf(text));
}

/** The same, from lexemes. */
export function creditsOf(lexemes: readonly Lexeme[]): CreditFound[] {
  const found: CreditFound[] = [];
  let behind = 0;
  for (let at = 0; at < lexemes.length; at += 1) {
    if (lexemes[at]!.start < behind) continue;
    const credit = datelineAt(lexemes, at) ?? creditLineAt(lexemes, at) ?? attributedAt(lexemes, at);
    if (!credit || credit.start < behind) continue;
    found.push(credit);
    behind = credit.end;
  }
  return found;
}
