/** Dates as pages, feeds and exports write them, as the record keeps them. */
import { daysInMonth } from '../../dates/calendar';
import type { PageDate } from '../page';
import { clockIn } from './clock';
import { dayIn } from './day';
import { type Lexeme, lexemesOf } from './lexemes';
import { type ClockTime, instantAt } from './zones';

export interface DateContext {
  /** IANA name, for times without a zone. */
  timeZone: string;
  /** BCP 47: whose names of months count, and whether `10/11/2021` begins with the day. */
  language?: string | null;
  now: Date;
}

/** Longer texts are no dates. */
const LONGEST = 120;
const DAY = 86_400_000;
// Clocks of servers and zones differ; a story that is dated later was dated wrongly.
const FUTURE_ALLOWED = 2 * DAY;
const UNIX = /^\d{10}(?:\d{3})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?/;

/**
 * The first date that a text writes: ISO 8601, RFC 5322, seconds or milliseconds since 1970, days in numbers
 * (`19.10.2021`, `10/19/2021`) and in words of some thirty languages (`19. Oktober 2021, 14.30 Uhr`). An instant with
 * its offset where the time is told, else a day, month or year in EDTF. Null where there is none, or where two days
 * are meant by the numbers and nothing says which.
 *
 * @throws RangeError where the time zone is unknown
 */
export function readWrittenDate(text: string, context: DateContext): PageDate | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST) return null;
  if (UNIX.test(trimmed)) return fromUnix(trimmed);
  const compact = COMPACT.exec(trimmed);
  if (compact) {
    const [whole, year, month, day, hour, minute, second] = compact;
    const spaced = `${year}-${month}-${day}${hour ? ` ${hour}:${minute}:${second ?? '00'}` : ''}`;
    return fromLexemes(lexemesOf(spaced + trimmed.slice(whole.length)), context);
  }
  if (/^\d{4}$/.test(trimmed)) return trimmed;
  return fromLexemes(lexemesOf(trimmed.replace(/(\d)T(\d)/, '$1 $2')), context);
}

/** Whether a date lies more than two days after the present. */
export function liesAhead(date: PageDate, now: Date): boolean {
  return Date.parse(date) > now.getTime() + FUTURE_ALLOWED;
}

function fromUnix(text: string): PageDate {
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

function fromLexemes(lexemes: readonly Lexeme[], context: DateContext): PageDate | null {
  const date = dayIn(lexemes, context.language ?? null);
  if (!date || !exists(date)) return null;
  const { year, month, day } = date;
  const iso = [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const time = month !== null && day !== null ? clockIn(lexemes, date.end, date.start) : null;
  if (!time) return iso;
  const clock: ClockTime = { year, month: month!, day: day!, ...time };
  return instantAt(clock, time.zone ?? context.timeZone);
}

function exists({ year, month, day }: { year: number; month: number | null; day: number | null }): boolean {
  if (year < 1400 || year > 2200) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month!));
}
