/** Text as the words that names are made of: `O'Brien`, `U.S.`, `AT&T` and `al-Assad` are one each, `'s` is one too. */
import { isCapital, type Lexeme, lexemesOf } from '../lexemes';

/** Offsets in UTF-16 units of the text, `end` exclusive. */
export interface NameToken {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: Lexeme['kind'];
  startsSentence: boolean;
}

const ENDINGS: ReadonlySet<string> = new Set(['s', 'd', 'll', 're', 've', 't', 'm']);
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen lt col capt maj sgt cmdr adm brig cpl pvt sen sens rep reps gov rev hon st jr sr inc corp co ltd
   bros no vs ft mt jan feb mar apr jun jul aug sept sep oct nov dec pres atty supt insp messrs dept dist univ assn`.split(
    /\s+/,
  ),
);
const TERMINAL = /^[.?!…]$/;
const CLOSING = /^["”’')\]]$/;
const MOST_CLOSING = 3;
const APOSTROPHE = /^['’]$/;
/** Of the lines that may go on, how many have to go on with a small letter where lines are wrapped at some width. */
const SMALL_SHARE = 0.4;
/** Lines of fewer words are whole. */
const WORDS_OF_A_LINE = 6;
const LONGEST_LINE = 200;
const LONGEST_GAP = 40;

/** The tokens of a text, in order. Linear time. */
export function nameTokens(text: string, lexemes: readonly Lexeme[] = lexemesOf(text)): NameToken[] {
  const isWrapped = isWrappedText(text, lexemes);
  const tokens: NameToken[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const last = tokenEnd(lexemes, at);
    const [first, final] = [lexemes[at]!, lexemes[last]!];
    const written = last === at ? first.text : text.slice(first.start, final.end);
    tokens.push({
      text: written,
      lower: last === at ? first.lower : written.toLowerCase(),
      start: first.start,
      end: final.end,
      kind: first.kind === 'mark' && last > at ? 'word' : first.kind,
      startsSentence: startsSentence(text, lexemes, at, tokens, isWrapped),
    });
    at = last + 1;
  }
  return tokens;
}

/** Index of the last lexeme of the token that begins at one. */
function tokenEnd(lexemes: readonly Lexeme[], at: number): number {
  const first = lexemes[at]!;
  const glued = (index: number) => (lexemes[index]?.isGlued ? lexemes[index]! : null);
  if (first.kind === 'mark') {
    // `'s` after a name; `’80s` is none.
    const next = glued(at + 1);
    const isEnding = APOSTROPHE.test(first.text) && next?.kind === 'word' && ENDINGS.has(next.lower);
    return isEnding && !glued(at + 2)?.text.match(/^\p{L}/u) && at > 0 ? at + 1 : at;
  }
  let last = at;
  for (;;) {
    const mark = glued(last + 1);
    const next = glued(last + 2);
    const { text, kind } = lexemes[last]!;
    if (glued(last + 1) && mark!.kind !== 'mark') last += 1;
    else if (mark?.text === '.' && isInitial(lexemes[last]!, first, last === at)) last += 1;
    else if (mark?.text === '.' && last === at && ABBREVIATIONS.has(first.lower) && isCapital(first))
      return last + 1;
    else if (!mark || !next || next.kind === 'mark') return last;
    else if (mark.text === '-' || mark.text === '‐' || mark.text === '‑') last += 2;
    else if (mark.text === '&' && isCapital(lexemes[last]!)) last += 2;
    else if (/^[.,:]$/.test(mark.text) && kind === 'number' && next.kind === 'number') last += 2;
    else if (mark.text === '.' && kind === 'word' && next.kind === 'word' && next.lower === 'com') last += 2;
    else if (APOSTROPHE.test(mark.text) && next.kind === 'word' && !isEnding(lexemes, last + 2, text))
      last += 2;
    else return last;
  }
}

function isEnding(lexemes: readonly Lexeme[], index: number, before: string): boolean {
  const following = lexemes[index + 1];
  if (following?.isGlued && following.kind === 'word') return false;
  const { lower } = lexemes[index]!;
  return ENDINGS.has(lower) && !(lower === 't' && before.toLowerCase().endsWith('n'));
}

/** The `U` and `S` of `U.S.`, the `J` of `J. Smith`. */
function isInitial(lexeme: Lexeme, first: Lexeme, isFirst: boolean): boolean {
  return (
    lexeme.text.length === 1 &&
    lexeme.kind === 'word' &&
    isCapital(lexeme) &&
    (isFirst || first.text.length === 1)
  );
}

function startsSentence(
  text: string,
  lexemes: readonly Lexeme[],
  at: number,
  before: readonly NameToken[],
  isWrapped: boolean,
): boolean {
  const previous = before.at(-1);
  if (!previous) return true;
  const lexeme = lexemes[at]!;
  if (lexeme.startsLine && !(isWrapped && isMidSentence(text, lexemes, at))) return true;
  if (CLOSING.test(lexeme.text)) return false;
  const least = Math.max(0, before.length - 1 - MOST_CLOSING);
  let end = before.length - 1;
  while (end > least && CLOSING.test(before[end]!.text)) end -= 1;
  return TERMINAL.test(before[end]!.text) && !before.at(-1)!.startsSentence;
}

/** Whether lines end at some width, not where sentences do: then many go on with a small letter. */
function isWrappedText(text: string, lexemes: readonly Lexeme[]): boolean {
  let [small, all] = [0, 0];
  for (let at = 1; at < lexemes.length; at += 1) {
    if (!lexemes[at]!.startsLine || !isMidSentence(text, lexemes, at)) continue;
    all += 1;
    if (lexemes[at]!.kind === 'word' && !isCapital(lexemes[at]!)) small += 1;
  }
  return small > all * SMALL_SHARE;
}

/** Whether a sentence may go on over the end of a line: the line is long, does not end one, and no empty line follows. */
function isMidSentence(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [previous, next] = [lexemes[at - 1]!, lexemes[at]!];
  if (next.kind !== 'word' || /^[.?!…:"”]$/.test(previous.text)) return false;
  const gap = text.slice(previous.end, Math.min(next.start, previous.end + LONGEST_GAP));
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return false;
  const earlier = lexemes[Math.max(0, at - WORDS_OF_A_LINE)]!;
  return previous.end - earlier.start < LONGEST_LINE && !startsLineWithin(lexemes, at);
}

function startsLineWithin(lexemes: readonly Lexeme[], at: number): boolean {
  for (let index = at - 1; index > at - WORDS_OF_A_LINE && index > 0; index -= 1)
    if (lexemes[index]!.startsLine) return true;
  return false;
}
