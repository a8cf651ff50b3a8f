/** Stretches of a text between quotation marks. */
import type { Lexeme } from '../lexemes';

/** Indices of lexemes; `open` is that of the opening mark, `behind` the first behind the closing one. */
export interface Segment {
  open: number;
  first: number;
  last: number;
  behind: number;
  /** Whether the closing mark is there; a quote of several paragraphs is closed in the last one alone. */
  isClosed: boolean;
}

interface Mark {
  direction: 'open' | 'close' | 'either';
  length: number;
}

const MARKS: Readonly<Record<string, Mark['direction']>> = {
  '"': 'either',
  '＂': 'either',
  '“': 'open',
  '„': 'open',
  '«': 'open',
  '”': 'close',
  '»': 'close',
};

/** In order, without overlaps; marks within a quotation are part of it. A paragraph ends every quotation. */
export function segmentsOf(lexemes: readonly Lexeme[]): Segment[] {
  const segments: Segment[] = [];
  let open: { at: number; first: number } | null = null;
  let depth = 0;
  for (let at = 0; at < lexemes.length; at += 1) {
    if (open && lexemes[at]!.startsLine) {
      segments.push({ open: open.at, first: open.first, last: at - 1, behind: at, isClosed: false });
      open = null;
    }
    const mark = markAt(lexemes, at);
    if (!mark) continue;
    const behind = at + mark.length;
    if (!open) {
      if (opens(lexemes, at, mark)) {
        open = { at, first: behind };
        depth = 1;
      }
    } else if (mark.direction === 'open' && !isMistyped(lexemes, at)) {
      // Of a mark that is doubled, the second opens nothing more.
      if (at > open.first) depth += 1;
    } else {
      depth -= 1;
      // A mark that ends a sentence closes all that is open, for inner marks are often left open.
      if (depth <= 0 || mark.direction === 'either') {
        segments.push({ open: open.at, first: open.first, last: at - 1, behind, isClosed: true });
        open = null;
      }
    }
    at = behind - 1;
  }
  if (open)
    segments.push({
      open: open.at,
      first: open.first,
      last: lexemes.length - 1,
      behind: lexemes.length,
      isClosed: false,
    });
  return segments.filter(({ first, last }) => last >= first);
}

function markAt(lexemes: readonly Lexeme[], at: number): Mark | null {
  const { text, kind } = lexemes[at]!;
  if (kind !== 'mark') return null;
  const direction = Object.hasOwn(MARKS, text) ? MARKS[text] : undefined;
  if (direction) return { direction, length: 1 };
  const next = lexemes[at + 1];
  const isDouble = next?.isGlued && next.text === text;
  if (!isDouble) return null;
  if (text === '`') return { direction: 'open', length: 2 };
  if (text === "'" || text === '’') {
    // Of three, an inner quotation closes by the first, and opens by the last.
    const third = lexemes[at + 2];
    const isTriple = third?.isGlued && third.text === text;
    return isTriple && lexemes[at]!.isGlued ? null : { direction: 'either', length: 2 };
  }
  return text === '‘' ? { direction: 'open', length: 2 } : null;
}

/** `“It is unusual,“ said`: an opening mark that closes. */
function isMistyped(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.isGlued && lexemes[at + 1]?.isGlued !== true && lexemes[at]!.text !== '`';
}

function opens(lexemes: readonly Lexeme[], at: number, { direction, length }: Mark): boolean {
  if (direction !== 'either') return direction === 'open';
  const next = lexemes[at + length];
  const isStart = !lexemes[at]!.isGlued || /^[([:—–-]$/.test(lexemes[at - 1]!.text);
  return isStart && next !== undefined && (next.isGlued || !lexemes[at]!.isGlued);
}
