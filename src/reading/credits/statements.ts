/** What was said in a statement, a report or a post, and what papers say. */
import { endsSentence } from '../dates/tense';
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { sentenceStart, subjectBefore } from '../quotes/clauses';
import { type Span, spanOf, textOf } from '../span';
import type { CreditFound } from './credit';
import { outletAt, outletIn } from './outlets';
import { clauseCredit, phraseEnd } from './phrases';

const SAYS = new Set(
  'said says saying announced announces confirmed wrote added declared stated noted warned claimed denied'.split(
    ' ',
  ),
);
const STATED = new Set(
  'statement communique communiqué release post tweet message letter report memo filing interview briefing video blog blogpost'.split(
    ' ',
  ),
);
const PAPERS = new Set(
  'statement communique communiqué release report study survey poll document indictment filing letter memo audit analysis affidavit complaint'.split(
    ' ',
  ),
);
const SHOWS = new Set(
  'said says mentioned stated found finds showed shows concluded concludes read reads warned claimed alleged alleges suggested suggests noted'.split(
    ' ',
  ),
);
const STATEMENTS = /^(?:statement|communiqu[eé]|release)$/;

/** `said in a statement on its website`, `in an interview with the BBC`, `wrote on Twitter`. */
export function stated(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  if (!isSaidBefore(lexemes, at)) return null;
  const social = wordAt(lexemes, at) === 'on' ? outletAt(lexemes, at + 1, true) : null;
  if (social?.outlet.kind === 'social media') {
    const name = { start: at + 1, end: social.end };
    return clauseCredit(
      lexemes,
      { start: at, end: social.end },
      name,
      social.outlet,
      `It was said on ${social.outlet.name}.`,
      0.8,
    );
  }
  if (wordAt(lexemes, at) !== 'in') return null;
  const nounAt = statedNoun(lexemes, at + 1);
  if (nounAt === null) return null;
  const end = phraseEnd(lexemes, nounAt);
  const phrase = { start: at + 1, end: Math.max(nounAt + 1, end) };
  const outlet = outletIn(lexemes, phrase)?.outlet ?? null;
  const noun = wordAt(lexemes, nounAt);
  if (noun === 'interview' && !outlet) return null;
  const isDocument = /^(?:report|memo|filing|letter)$/.test(noun);
  const found = clauseCredit(
    lexemes,
    { start: at, end: phrase.end },
    phrase,
    outlet,
    `It was said in ${textOf(lexemes, { start: at + 1, end: nounAt + 1 })}.`,
    0.85,
  );
  if (outlet) return found;
  return { ...found, kind: isDocument ? 'document' : 'statement', issuer: issuerOf(lexemes, at) };
}

/** `The ministry’s statement said`, `A study found`. */
export function papers(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  if (!PAPERS.has(wordAt(lexemes, at))) return null;
  const verb = /^(?:also|itself)$/.test(wordAt(lexemes, at + 1)) ? at + 2 : at + 1;
  if (!SHOWS.has(wordAt(lexemes, verb))) return null;
  const subject = subjectBefore(lexemes, sentenceStart(lexemes, at, 0), verb);
  if (!subject || subject.end !== at + 1) return null;
  const outlet = outletIn(lexemes, subject)?.outlet ?? null;
  const found = clauseCredit(
    lexemes,
    { start: subject.start, end: verb + 1 },
    subject,
    outlet,
    `The sentence gives what ${textOf(lexemes, subject)} ${wordAt(lexemes, verb)}.`,
    0.8,
  );
  return outlet ? found : { ...found, kind: STATEMENTS.test(lexemes[at]!.lower) ? 'statement' : 'document' };
}

function statedNoun(lexemes: readonly Lexeme[], at: number): number | null {
  if (!/^(?:a|an|the|his|her|its|their|another|one)$/.test(wordAt(lexemes, at))) return null;
  for (let noun = at + 1; noun < at + 5; noun += 1) {
    if (STATED.has(wordAt(lexemes, noun))) return noun;
    if (lexemes[noun]?.kind !== 'word' && lexemes[noun]?.text !== '-') return null;
  }
  return null;
}

/** The subject of the verb of saying before. */
function issuerOf(lexemes: readonly Lexeme[], at: number): Span | null {
  let verb = at - 1;
  while (verb > 0 && !SAYS.has(lexemes[verb]!.lower)) verb -= 1;
  const sentence = sentenceStart(lexemes, verb, 0);
  let start = verb;
  while (start > sentence && lexemes[start - 1]!.text !== ',') start -= 1;
  // "Ann Lee, the mayor, said" has its subject at the start, "She left, the ministry said" behind the comma.
  const subject = subjectBefore(lexemes, start < verb ? start : sentence, verb);
  return subject && spanOf(lexemes, subject);
}

/** Whether a verb of saying stands close before, so that what follows says where. */
function isSaidBefore(lexemes: readonly Lexeme[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) {
    if (endsSentence(lexemes, before)) return false;
    if (SAYS.has(lexemes[before]!.lower) || /^(?:told|tells|telling)$/.test(lexemes[before]!.lower))
      return true;
  }
  return false;
}
