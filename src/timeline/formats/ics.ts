/** iCalendar (RFC 5545, RFC 7986): every entry an all-day event. */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addressOf, type Site } from '../../feeds/site';
import type { EntryDate, EventEntry, TimelineEntry } from '../entry';
import type { Changes } from '../read-changes';
import { foldLines } from './fold-lines';

const STATUS = { announced: 'TENTATIVE', happened: 'CONFIRMED', cancelled: 'CANCELLED' } as const;
const PRODUCT = '-//Dateline//Timelines//EN';
const LAST_YEAR = 9999;
/** Where SEQUENCE begins: it has to fit 32 bits, and to grow with each change. */
const FIRST_SEQUENCE = Date.UTC(2026, 0, 1);

/** What a calendar is made with. */
export interface CalendarSettings {
  /** The calendar's name. */
  title: string;
  changes: Changes;
  /** Where the articles are to which events lead. */
  site: Site;
}

/**
 * The calendar of these entries. Each has the documentId for a UID, so that a subscribed calendar updates it. What
 * has no end stands on its first day, what has no beginning on its last; its description says what is known.
 */
export function toCalendar(entries: readonly TimelineEntry[], settings: CalendarSettings): string {
  const events = entries.flatMap((entry) => calendarEvent(entry, settings) ?? []);
  const name = escaped(settings.title);
  const { error, value } = createEvents(events, { productId: PRODUCT, calName: name });
  if (value === null) throw error ?? new Error('No calendar was made');
  // The package knows nothing of RFC 7986.
  const named = value.replace(
    '\r\nX-PUBLISHED-TTL:PT1H\r\n',
    (line) => `\r\nNAME:${name}\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H${line}`,
  );
  // The package writes years below 1000 without their zeros, and folds by characters, not by bytes.
  const padded = named.replace(/(;VALUE=DATE:)(\d{5,7})\r\n/g, (_, property: string, day: string) => {
    return `${property}${day.padStart(8, '0')}\r\n`;
  });
  return foldLines(padded);
}

/** The package's types do not know DTSTAMP, its schema does. */
type CalendarEvent = EventAttributes & { timestamp: number };

function calendarEvent(entry: TimelineEntry, settings: CalendarSettings): CalendarEvent | null {
  const { startsOn, endsOn } = entry.date;
  const [first, last] = [startsOn ?? endsOn, endsOn ?? startsOn];
  if (first === null || last === null) return null;
  return {
    uid: `${entry.documentId}@dateline`,
    ...revision(first, settings.changes.get(entry.documentId)),
    start: dateArray(first),
    end: dayAfter(last),
    transp: 'TRANSPARENT',
    ...(entry.type === 'event'
      ? ofEvent(entry, settings.site)
      : { title: plain(entry.headline), status: 'CONFIRMED' }),
  };
}

/** DTSTAMP is when it was last revised, where no method is given (RFC 5545, 3.8.7.2): not when it is written. */
function revision(
  day: string,
  changed: Date | undefined,
): Pick<CalendarEvent, 'timestamp' | 'lastModified' | 'sequence'> {
  if (!changed) return { timestamp: Math.max(0, Date.parse(day)) };
  const instant = changed.getTime();
  const sequence = Math.max(0, Math.floor((instant - FIRST_SEQUENCE) / 1000));
  return { timestamp: instant, lastModified: instant, sequence };
}

function ofEvent(
  entry: EventEntry,
  site: Site,
): Pick<EventAttributes, 'title' | 'status' | 'categories' | 'location' | 'description'> {
  const place = [entry.place, entry.country].filter((part) => part !== null).join(', ');
  const description = [entry.summary, datedAs(entry.date), reportedIn(entry, site)]
    .filter((part) => part !== null)
    .join('\n\n');
  return {
    title: plain(entry.title),
    status: STATUS[entry.eventStatus],
    categories: [entry.significance],
    ...(place && { location: plain(place) }),
    ...(description && { description: plain(description) }),
  };
}

/** The article that reported it first. */
function reportedIn({ reportedBy: { articles } }: EventEntry, site: Site): string | null {
  const [first] = articles;
  return first ? `${first.headline}\n${addressOf(site, first)}` : null;
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
