/** Whether a sentence speaks of what was or of what is to come, as near a word as it can be told. */
import { isCapital, type Lexeme } from '../lexemes';
import { behindPossessive, wordAt } from '../look';

export type Tense = 'past' | 'future' | 'unknown';

/** Lexemes looked at on each side. */
const REACH = 30;
const FUTURE = new Set(
  'will shall ll won scheduled planned plans plan planning expects expect due upcoming forthcoming slated tentatively would expected anticipated payable'.split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did said told went came took made gave met left won lost fell rose held began became got ran saw sold spoke sent kept led brought bought built felt found grew hit knew paid put read set shot stood struck thought threw won wrote died born broke chose drew drove flew fought hurt quit sat shut slid swept swore tore woke been'.split(
    ' ',
  ),
);
/** Right before a date they point ahead. */
const AHEAD = new Set('until till by as'.split(' '));
const NOT_VERBS = new Set(
  'united need indeed speed united red bed feed seed breed hundred ahmed mohammed'.split(' '),
);
const SHORTENED = new Set(
  'mr mrs ms dr sen rep reps sens gov gen lt col sgt capt cmdr adm maj rev hon prof pres st ft jan feb mar apr jun jul aug sep sept oct nov dec no u s jr sr'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('the a an this that these those his her its their our my your be'.split(' '));

/** The tense of the verb nearest before the expression in its sentence, or else of the first one behind it. */
export function tenseAt(lexemes: readonly Lexeme[], first: number, end: number): Tense {
  const lead = wordAt(lexemes, first - 1);
  const isAhead = AHEAD.has(lead) && (lead !== 'as' || /^(?:early|soon)$/.test(wordAt(lexemes, first - 2)));
  if (isAhead && !speaksOfPerfect(lexemes, first)) return 'future';
  // "Wednesday's ruling" has been given.
  if (behindPossessive(lexemes, end) > end) return 'past';
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    if (endsSentence(lexemes, at) || lexemes[at + 1]!.startsLine) break;
    const tense = tenseOf(lexemes, at);
    if (tense !== 'unknown') return tense;
  }
  for (let at = end; at < lexemes.length && at < end + REACH; at += 1) {
    if (endsSentence(lexemes, at) || lexemes[at]!.startsLine) break;
    const tense = tenseOf(lexemes, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** `had filed reports by Wednesday`: what is over by then. */
function speaksOfPerfect(lexemes: readonly Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    if (endsSentence(lexemes, at) || lexemes[at + 1]!.startsLine) return false;
    const { lower } = lexemes[at]!;
    if (lower === 'had') return true;
    if (FUTURE.has(lower)) return false;
  }
  return false;
}

/** Whether a lexeme ends a sentence: a mark that does, with no small letter behind it. */
export function endsSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const { text } = lexemes[at]!;
  if (text === '!' || text === '?' || text === ';') return true;
  if (text !== '.') return false;
  const next = lexemes[at + 1];
  if (!next) return true;
  if (next.isGlued && (next.kind !== 'mark' || /^[,)\]:;]$/.test(next.text))) return false;
  const before = lexemes[at - 1];
  if (before?.kind === 'word' && isCapital(before) && isShortened(lexemes, at - 1)) return false;
  return next.kind !== 'word' || isCapital(next) || next.startsLine;
}

/** An abbreviation, or the initial of a name: `Sen.`, `William M.` */
function isShortened(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, lower } = lexemes[at]!;
  if (SHORTENED.has(lower)) return true;
  if (text.length > 1 || lower === 'i') return false;
  // The last letter of U.S. may end a sentence; a lone letter behind a name does not.
  const before = lexemes[at - 1];
  return (
    before === undefined ||
    before.text === '.' ||
    (before.kind === 'word' && isCapital(before)) ||
    before.kind === 'mark'
  );
}

function tenseOf(lexemes: readonly Lexeme[], at: number): Tense {
  const { kind, lower } = lexemes[at]!;
  if (kind !== 'word') return 'unknown';
  if (lower === 'would') return wordAt(lexemes, at + 1) === 'have' ? 'past' : 'future';
  if (FUTURE.has(lower) || (lower === 'set' && wordAt(lexemes, at + 1) === 'for')) return 'future';
  if (wordAt(lexemes, at - 1) === 'be') {
    // "Will be named" is told by what stands before it; "guidelines to be published" are not out yet.
    const isParticiple = PAST.has(lower) || lower.endsWith('ed') || lower.endsWith('en');
    if (isParticiple) return wordAt(lexemes, at - 2) === 'to' ? 'future' : 'unknown';
  }
  if (PAST.has(lower)) return 'past';
  if (lower === 'to') {
    const next = lexemes[at + 1];
    const isVerb = next?.kind === 'word' && !isCapital(next) && !DETERMINERS.has(next.lower);
    return isVerb &&
      /^(?:is|are|expected|scheduled|plan|plans|agreed|want|wants|due|set|decided|hopes|intends)$/.test(
        wordAt(lexemes, at - 1),
      )
      ? 'future'
      : 'unknown';
  }
  return lower.length > 4 && lower.endsWith('ed') && !NOT_VERBS.has(lower) ? 'past' : 'unknown';
}
