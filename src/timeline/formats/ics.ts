/** iCalendar (RFC 5545): every entry an all-day event. */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { EntryDate, EventEntry, TimelineEntry } from '../entry';
import { foldLines } from './fold-lines';

const STATUS = { announced: 'TENTATIVE', happened: 'CONFIRMED', cancelled: 'CANCELLED' } as const;
const PRODUCT = '-//Dateline//Timelines//EN';
const LAST_YEAR = 9999;

/**
 * The calendar of these entries. Each has the documentId for a UID, so that a subscribed calendar updates it. What
 * has no end stands on its first day, what has no beginning on its last; its description says what is known.
 *
 * @param title the calendar's name
 * @param now when it is written (DTSTAMP)
 */
export function toCalendar(
  entries: readonly TimelineEntry[],
  { title, now }: { title: string; now: Date },
): string {
  const events = entries.flatMap((entry) => calendarEvent(entry, now) ?? []);
  const { error, value } = createEvents(events, { productId: PRODUCT, calName: escaped(title) });
  if (value === null) throw error ?? new Error('No calendar was made');
  // The package writes years below 1000 without their zeros, and folds by characters, not by bytes.
  const padded = value.replace(/(;VALUE=DATE:)(\d{5,7})\r\n/g, (_, name: string, day: string) => {
    return `${name}${day.padStart(8, '0')}\r\n`;
  });
  return foldLines(padded);
}

/** The package's types do not know DTSTAMP, its schema does. */
type CalendarEvent = EventAttributes & { timestamp: number };

function calendarEvent(entry: TimelineEntry, now: Date): CalendarEvent | null {
  const { startsOn, endsOn } = entry.date;
  const [first, last] = [startsOn ?? endsOn, endsOn ?? startsOn];
  if (first === null || last === null) return null;
  return {
    uid: `${entry.documentId}@dateline`,
    timestamp: now.getTime(),
    start: dateArray(first),
    end: dayAfter(last),
    transp: 'TRANSPARENT',
    ...(entry.type === 'event' ? ofEvent(entry) : { title: plain(entry.headline), status: 'CONFIRMED' }),
  };
}

function ofEvent(
  entry: EventEntry,
): Pick<EventAttributes, 'title' | 'status' | 'categories' | 'location' | 'description'> {
  const place = [entry.place, entry.country].filter((part) => part !== null).join(', ');
  const description = [entry.summary, datedAs(entry.date)].filter((part) => part !== null).join('\n\n');
  return {
    title: plain(entry.title),
    status: STATUS[entry.eventStatus],
    categories: [entry.significance],
    ...(place && { location: plain(place) }),
    ...(description && { description: plain(description) }),
  };
}

/** Days alone would claim to know more than is known. */
function datedAs({ precision, display }: EntryDate): string | null {
  return precision === 'day' ? null : `Date: ${display}`;
}

function dateArray(day: string): DateArray {
  const [year = 1, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return [year, month, dayOfMonth];
}

/** DTEND is the first day that is no longer part of it. */
function dayAfter(day: string): DateArray {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  if (date.getUTCFullYear() > LAST_YEAR) return dateArray(day);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The package escapes what separates, but lets a lone carriage return and other control characters through. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
}

/** The calendar's name is the one text that the package does not escape. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}
