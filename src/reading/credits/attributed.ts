/** Sources that a sentence names: `according to TASS`, `told the BBC`, `Reuters reported`, `in a statement on its website`. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import type { CreditFound } from './credit';
import { kindOf } from './kinds';
import { type CreditKind, outletAt, outletIn } from './outlets';
import { capitalsEnd, clauseCredit, phraseEnd } from './phrases';
import { papers, stated } from './statements';

const TELLS = new Set('told tells telling informed'.split(' '));
const REPORTS = new Set(
  'reported reports reporting quoted quotes cited cites said says wrote writes revealed disclosed'.split(' '),
);
const PRESS: ReadonlySet<CreditKind> = new Set(['newspaper', 'broadcaster', 'magazine', 'wire agency']);
const NEWS_NOUNS =
  /^(?:newspaper|agency|magazine|channel|radio|television|tv|website|daily|weekly|network|broadcaster)$/;

/** The source named at a lexeme; null where none is. Looks at a bounded number of lexemes. */
export function attributedAt(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const word = wordAt(lexemes, at);
  if (word === 'according' && wordAt(lexemes, at + 1) === 'to') return accordingTo(lexemes, at);
  if (TELLS.has(word)) return toldTo(lexemes, at);
  if (word === 'in' || word === 'on') return stated(lexemes, at);
  if (isCapital(lexemes[at]!) || word === 'the') return reported(lexemes, at);
  return word === 'by' ? reportedBy(lexemes, at) : papers(lexemes, at);
}

function accordingTo(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const phrase = { start: at + 2, end: phraseEnd(lexemes, at + 2) };
  if (
    phrase.end <= phrase.start ||
    /^(?:plan|schedule|law|him|her|them|it|me|us|whom)$/.test(wordAt(lexemes, phrase.start))
  )
    return null;
  const outlet = outletAt(lexemes, phrase.start, true) ?? inPhrase(lexemes, phrase);
  return clauseCredit(
    lexemes,
    { start: at, end: phrase.end },
    phrase,
    outlet?.outlet ?? null,
    'The sentence says "according to".',
    0.9,
  );
}

/** `told the BBC`, `told the daily Le Matin`, `told Russia’s Channel One television`. */
function toldTo(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const known = outletAt(lexemes, at + 1, true);
  if (known) {
    const name = { start: at + 1, end: known.end };
    return clauseCredit(
      lexemes,
      { start: at, end: known.end },
      name,
      known.outlet,
      `It was told to ${known.outlet.name}.`,
      0.9,
    );
  }
  const isBefore = /^(?:the|a)$/.test(wordAt(lexemes, at + 1)) && NEWS_NOUNS.test(wordAt(lexemes, at + 2));
  const capitals = capitalsEnd(lexemes, at + 1);
  const noun = NEWS_NOUNS.test(wordAt(lexemes, capitals)) ? capitals + 1 : null;
  // "Told the Gazette": the name itself says what it is.
  const isCalled =
    capitals > at + 2 && PRESS.has(kindOf(lexemes, { start: capitals - 1, end: capitals }) ?? 'other');
  const last = isBefore ? capitalsEnd(lexemes, at + 3) : (noun ?? (isCalled ? capitals : null));
  if (last === null || last <= at + (isBefore ? 3 : 2)) return null;
  const name = { start: at + 1, end: last };
  return clauseCredit(lexemes, { start: at, end: last }, name, null, 'It was told to a news outlet.', 0.8);
}

/** `Reuters reported`, `the BBC said`. */
function reported(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  if (at > 0 && wordAt(lexemes, at - 1) === 'the') return null;
  const found = outletAt(lexemes, at);
  if (!found || found.outlet.kind === 'social media' || !REPORTS.has(wordAt(lexemes, found.end))) return null;
  const whole = { start: at, end: found.end + 1 };
  return clauseCredit(
    lexemes,
    whole,
    { start: at, end: found.end },
    found.outlet,
    `${found.outlet.name} reported it.`,
    0.85,
  );
}

/** `first reported by The Guardian`, `quoted by TASS`. */
function reportedBy(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const verb = wordAt(lexemes, at - 1);
  if (!/^(?:reported|quoted|cited|published|obtained|seen|broadcast|aired|reviewed|conducted)$/.test(verb))
    return null;
  const found = outletAt(lexemes, at + 1, true);
  if (!found) return null;
  const name = { start: at + 1, end: found.end };
  return clauseCredit(
    lexemes,
    { start: at - 1, end: found.end },
    name,
    found.outlet,
    `It was ${verb} by ${found.outlet.name}.`,
    0.85,
  );
}

function inPhrase(lexemes: readonly Lexeme[], phrase: Range) {
  const found = outletIn(lexemes, phrase);
  return found && { outlet: found.outlet, end: found.range.end };
}
