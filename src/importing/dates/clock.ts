/** The time of day in the pieces of a written date. */
import type { Lexeme } from './lexemes';
import { zoneOf } from './zones';

export interface TimeFound {
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC, or an IANA name; null where none is written. */
  zone: number | string | null;
}

/** How far behind the time a zone may stand. */
const ZONE_WITHIN = 3;

/** The first time from a piece on, else the first before another; null where none is written. */
export function clockIn(lexemes: readonly Lexeme[], from: number, before: number): TimeFound | null {
  return firstIn(lexemes, from, lexemes.length) ?? firstIn(lexemes, 0, before);
}

function firstIn(lexemes: readonly Lexeme[], from: number, end: number): TimeFound | null {
  for (let at = from; at < end; at += 1) {
    const found = timeAt(lexemes, at);
    if (found) return found;
  }
  return null;
}

function timeAt(lexemes: readonly Lexeme[], at: number): TimeFound | null {
  const hour = small(lexemes[at], 24);
  if (hour === null) return null;
  const mark = lexemes[at + 1]?.text.toLowerCase() ?? '';
  const minute = small(lexemes[at + 2], 59, 2);
  const isClock = mark === ':' || mark === 'h' || (mark === '.' && isHourWord(lexemes[at + 3]));
  if (isClock && minute !== null) return withSeconds(lexemes, at, hour, minute);
  const half = halfAt(lexemes, at + 1);
  if (half) return finish(lexemes, half.end, hour, 0, 0, half.isAfternoon);
  return mark === 'h' || isHourWord(lexemes[at + 1]) ? finish(lexemes, at + 2, hour, 0, 0, null) : null;
}

function withSeconds(lexemes: readonly Lexeme[], at: number, hour: number, minute: number): TimeFound | null {
  const second = lexemes[at + 3]?.text === ':' ? small(lexemes[at + 4], 60, 2) : null;
  let next = second === null ? at + 3 : at + 5;
  if (lexemes[next]?.text === '.' && lexemes[next + 1]?.kind === 'number') next += 2;
  const half = halfAt(lexemes, next);
  return finish(lexemes, half?.end ?? next, hour, minute, second ?? 0, half?.isAfternoon ?? null);
}

function finish(
  lexemes: readonly Lexeme[],
  next: number,
  written: number,
  minute: number,
  second: number,
  isAfternoon: boolean | null,
): TimeFound | null {
  if (isAfternoon !== null && (written < 1 || written > 12)) return null;
  const hour = isAfternoon === null ? written : (written % 12) + (isAfternoon ? 12 : 0);
  return hour > 23 ? null : { hour, minute, second: Math.min(second, 59), zone: zoneAfter(lexemes, next) };
}

/** `am`, `p.m.` */
function halfAt(lexemes: readonly Lexeme[], at: number): { isAfternoon: boolean; end: number } | null {
  const word = lexemes[at]?.text.toLowerCase();
  if (word === 'am' || word === 'pm') return { isAfternoon: word === 'pm', end: at + 1 };
  const isDotted =
    lexemes[at + 1]?.text === '.' &&
    lexemes[at + 2]?.text.toLowerCase() === 'm' &&
    (word === 'a' || word === 'p');
  return isDotted ? { isAfternoon: word === 'p', end: at + (lexemes[at + 3]?.text === '.' ? 4 : 3) } : null;
}

function zoneAfter(lexemes: readonly Lexeme[], from: number): number | string | null {
  let named: number | string | null = null;
  for (let at = from; at < Math.min(lexemes.length, from + ZONE_WITHIN); at += 1) {
    const { kind, text } = lexemes[at]!;
    if (kind === 'number') return named;
    const offset = offsetAt(lexemes, at);
    if (offset !== null) return offset;
    if (kind === 'word') named ??= zoneOf(text);
  }
  return named;
}

/** `+0200`, `-05:00`, `+02`. */
function offsetAt(lexemes: readonly Lexeme[], at: number): number | null {
  const sign = lexemes[at]?.text ?? '';
  const first = lexemes[at + 1];
  if (!/^[+\-−]$/.test(sign) || first?.kind !== 'number') return null;
  const second = lexemes[at + 2]?.text === ':' ? (lexemes[at + 3]?.text ?? '') : '';
  const digits = first.text.length === 4 ? first.text : first.text.length === 2 ? first.text + second : '';
  if (digits.length !== 4 && !(digits.length === 2 && sign === '+')) return null;
  const zone = zoneOf(`${sign === '+' ? '+' : '-'}${digits}`);
  return typeof zone === 'number' ? zone : null;
}

function isHourWord(lexeme: Lexeme | undefined): boolean {
  return /^(?:uhr|hrs?|hours|klo|ore)$/i.test(lexeme?.text ?? '');
}

function small(lexeme: Lexeme | undefined, most: number, length?: number): number | null {
  if (lexeme?.kind !== 'number' || lexeme.text.length > 2 || lexeme.value > most) return null;
  return length === undefined || lexeme.text.length === length ? lexeme.value : null;
}
