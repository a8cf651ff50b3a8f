/** The shapes in which a page of a timeline leaves. */
import type { TimelinePage } from '../entry';
import { toCsv } from './csv';
import { type CalendarSettings, toCalendar } from './ics';
import { toTimelineJs } from './timelinejs';

export const FORMATS = ['json', 'timelinejs', 'ics', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What an Accept header may ask for; the first is what any other gets. */
export const MEDIA_TYPES: Record<Format, string> = {
  json: 'application/json',
  timelinejs: 'application/vnd.timelinejs+json',
  ics: 'text/calendar',
  csv: 'text/csv',
};

export interface Written {
  contentType: string;
  body: string | object;
}

/** A page in one of the formats. */
export function writeTimeline(
  page: TimelinePage<string>,
  format: Format,
  calendar: CalendarSettings,
): Written {
  const { entries, next, extent } = page;
  const type = MEDIA_TYPES[format];
  if (format === 'csv') {
    return { contentType: `${type}; charset=utf-8; header=present`, body: toCsv(entries) };
  }
  if (format === 'ics') {
    return { contentType: `${type}; charset=utf-8`, body: toCalendar(entries, calendar) };
  }
  if (format === 'timelinejs') return { contentType: type, body: toTimelineJs(entries) };
  return { contentType: type, body: { data: entries, meta: { cursor: { next }, extent } } };
}
