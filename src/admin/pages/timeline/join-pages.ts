/** From the pages of an export to one file. Pure. */

export const FORMATS = {
  csv: { extension: 'csv', type: 'text/csv' },
  timelinejs: { extension: 'json', type: 'application/json' },
  ics: { extension: 'ics', type: 'text/calendar' },
} as const;

export type Format = keyof typeof FORMATS;

/** The pages joined; the first one's head and tail stand. */
export function joinPages(format: Format, pages: string[]): string {
  const [first = '', ...others] = pages;
  if (others.length === 0) return first;
  if (format === 'csv') return [first.trimEnd(), ...others.map(withoutHead)].join('\r\n');
  return format === 'ics' ? joinCalendars(first, others) : joinSlides(first, others);
}

function withoutHead(csv: string): string {
  return csv.slice(csv.indexOf('\n') + 1).trimEnd();
}

function joinCalendars(first: string, others: string[]): string {
  const end = first.lastIndexOf('END:VCALENDAR');
  const events = others.map((calendar) =>
    calendar.slice(calendar.indexOf('BEGIN:VEVENT'), calendar.lastIndexOf('END:VCALENDAR')),
  );
  return first.slice(0, end) + events.join('') + first.slice(end);
}

function joinSlides(first: string, others: string[]): string {
  const parsed = [first, ...others].map((page) => JSON.parse(page) as { events: unknown[] });
  return JSON.stringify({ ...parsed[0], events: parsed.flatMap(({ events }) => events) });
}

/** The cursor of the next page in a Link header (RFC 8288), or null. */
export function nextCursor(link: string | null | undefined): string | null {
  const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return address ? new URLSearchParams(address.split('?')[1]).get('cursor') : null;
}
