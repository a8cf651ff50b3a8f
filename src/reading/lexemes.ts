/** Text as its smallest pieces, for grammars that also read punctuation: runs of letters, runs of digits, marks. */
import { isPlainLetter } from './characters';

/** Offsets are in UTF-16 units of the text, `end` exclusive. */
export interface Lexeme {
  kind: 'word' | 'number' | 'mark';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Whether nothing stands between it and the one before. */
  isGlued: boolean;
  /** Whether a line ends between it and the one before. */
  startsLine: boolean;
}

const ASCII_END = 0x80;
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/u;
const NEWLINE = 0x0a;

/** The lexemes of a part of a text, in order. Linear time. */
export function lexemesOf(text: string, from = 0, to = text.length): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let isGlued = false;
  let startsLine = true;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit, text, at)) {
      isGlued = false;
      if (unit === NEWLINE) startsLine = true;
      at += 1;
      continue;
    }
    const kind = kindAt(text, at, unit);
    const end = Math.min(to, kind === 'mark' ? at + unitsAt(text, at) : runEnd(text, at, kind, to));
    const written = text.slice(at, end);
    const lower = kind === 'word' ? written.toLowerCase() : written;
    lexemes.push({ kind, text: written, lower, start: at, end, isGlued, startsLine });
    isGlued = true;
    startsLine = false;
    at = end;
  }
  return lexemes;
}

/** Whether the lexeme begins with a capital letter. */
export function isCapital({ text }: Lexeme): boolean {
  const unit = text.charCodeAt(0);
  if (unit < ASCII_END) return unit >= 65 && unit <= 90;
  const first = String.fromCodePoint(text.codePointAt(0)!);
  return first !== first.toLowerCase();
}

function runEnd(text: string, start: number, kind: Lexeme['kind'], to: number): number {
  let end = start + unitsAt(text, start);
  while (end < to && kindAt(text, end, text.charCodeAt(end)) === kind) end += unitsAt(text, end);
  return end;
}

function kindAt(text: string, at: number, unit: number): Lexeme['kind'] {
  if (unit >= 48 && unit <= 57) return 'number';
  if (unit < ASCII_END) return isPlainLetter(unit) ? 'word' : 'mark';
  return LETTER.test(text.slice(at, at + unitsAt(text, at))) ? 'word' : 'mark';
}

function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function isSpace(unit: number, text: string, at: number): boolean {
  if (unit < ASCII_END) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return SPACE.test(text[at]!);
}
