/** What is seen of each token before anything is decided: its form, what it is known as, the line and run it is in. */
import { hashText } from './hash';
import { knownNames } from './lists/known';
import type { NameToken } from './tokens';
import { classesOf, Form, formOf, Line, plainOf, Word } from './word-classes';

export { Form, Line, Word } from './word-classes';

/** One entry a token in each. */
export interface Description {
  tokens: readonly NameToken[];
  /** Lower case, accents folded, digits as 0, no full stop at the end. */
  plain: string[];
  hash: Uint32Array;
  form: Uint8Array;
  line: Uint8Array;
  words: Uint16Array;
  /** Bits of the lists that hold the word itself. */
  known: Uint16Array;
  /** Bits of the lists that hold the longest known name of several words over the token. */
  knownRun: Uint16Array;
  /** Where in that name: 0 not in one, 1 begins it, 2 within, 3 ends it. */
  knownPlace: Uint8Array;
  /** First and last token of the run of capitals, -1 outside. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** Where its sentence begins, and ends (exclusive). */
  sentenceStart: Int32Array;
  sentenceEnd: Int32Array;
}

/** Linear in the number of tokens. */
export function describe(tokens: readonly NameToken[]): Description {
  const count = tokens.length;
  const description: Description = {
    tokens,
    plain: tokens.map(plainOf),
    hash: new Uint32Array(count),
    form: Uint8Array.from(tokens, formOf),
    line: new Uint8Array(count),
    words: new Uint16Array(count),
    known: new Uint16Array(count),
    knownRun: new Uint16Array(count),
    knownPlace: new Uint8Array(count),
    runStart: new Int32Array(count).fill(-1),
    runEnd: new Int32Array(count).fill(-1),
    sentenceStart: new Int32Array(count),
    sentenceEnd: new Int32Array(count),
  };
  const known = knownNames();
  for (let at = 0; at < count; at += 1) {
    const word = description.plain[at]!;
    description.hash[at] = hashText(word);
    description.words[at] = classesOf(word);
    if (description.form[at] !== Form.mark) description.known[at] = known.of(word);
  }
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && !tokens[end]!.startsSentence) end += 1;
    description.sentenceStart.fill(start, start, end);
    description.sentenceEnd.fill(end, start, end);
    description.line.fill(lineOf(description, start, end), start, end);
    findRuns(description, start, end);
    start = end;
  }
  findKnownRuns(description);
  return description;
}

/** Whether the token may be part of a name. */
export function mayBeNamed({ form, words, tokens, line }: Description, at: number): boolean {
  if (form[at] === Form.mark) return tokens[at]!.text === '&';
  if (form[at] === Form.lower)
    return (words[at]! & (Word.joiner | Word.particle)) !== 0 || /^['’]s$/.test(tokens[at]!.lower);
  if (form[at] === Form.number) return line[at] !== Line.table;
  return true;
}

const CAPITAL_SHARE = 0.7;
const NUMBER_SHARE = 0.25;
const WORDS_OF_A_TITLE = 4;

/** Headlines in capitals, headlines whose words have capitals, rows of tables, and running text. */
function lineOf({ tokens, form, words }: Description, start: number, end: number): number {
  let [capitals, capital, lower, numbers, small] = [0, 0, 0, 0, 0];
  for (let at = start; at < end; at += 1) {
    if (form[at] === Form.capitals) capitals += 1;
    else if (form[at] === Form.capital) capital += 1;
    else if (form[at] === Form.number) numbers += 1;
    else if (form[at] === Form.lower) {
      if ((words[at]! & Word.joiner) !== 0) small += 1;
      else lower += 1;
    }
  }
  if (numbers >= 1 && lower <= 1 && small <= 1 && numbers >= (end - start) * NUMBER_SHARE) return Line.table;
  if (lower === 0 && small === 0 && capital === 0 && capitals >= 2) return Line.capitals;
  const isEnded = tokens[end - 1]!.text === '.';
  const words_ = capitals + capital + lower;
  if (!isEnded && words_ >= WORDS_OF_A_TITLE && capital + capitals >= words_ * CAPITAL_SHARE)
    return Line.title;
  return Line.text;
}

const JOINED = 2;

/** Runs of capitals, with up to two small words within. */
function findRuns({ form, words, runStart, runEnd, tokens }: Description, start: number, end: number): void {
  const isCapital = (at: number) => form[at]! >= Form.capital && form[at]! <= Form.mixed;
  for (let at = start; at < end; at += 1) {
    if (!isCapital(at)) continue;
    let last = at;
    for (let next = at + 1; next < end && next - last <= JOINED + 1; next += 1) {
      if (isCapital(next)) last = next;
      else if ((words[next]! & Word.joiner) === 0 && tokens[next]!.text !== '&') break;
      else if (tokens[next]!.lower === 'in' || tokens[next]!.lower === 'to' || tokens[next]!.lower === 'on')
        break;
    }
    runStart.fill(at, at, last + 1);
    runEnd.fill(last, at, last + 1);
    at = last;
  }
}

/** The longest known names of several words; the first word needs its capital. */
function findKnownRuns({ plain, form, knownRun, knownPlace, sentenceEnd }: Description): void {
  const lists = knownNames();
  for (let at = 0; at < plain.length; at += 1) {
    if (form[at]! < Form.capital || form[at]! === Form.mark) continue;
    const longest = Math.min(lists.longest(plain[at]!), sentenceEnd[at]! - at);
    for (let length = longest; length > 1; length -= 1) {
      const bits = lists.of(plain.slice(at, at + length).join(' '));
      if (bits === 0) continue;
      for (let inner = at; inner < at + length; inner += 1) {
        knownRun[inner] = bits;
        knownPlace[inner] = inner === at ? 1 : inner === at + length - 1 ? 3 : 2;
      }
      at += length - 1;
      break;
    }
  }
}
