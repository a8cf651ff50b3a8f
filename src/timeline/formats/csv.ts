/** Comma-separated values (RFC 4180) that a spreadsheet opens without running anything. */
import { stringify } from 'csv-stringify/sync';
import type { TimelineEntry } from '../entry';

/** The columns, in order. Several names stand in one cell, with `; ` between them. */
export const CSV_COLUMNS = [
  ...['type', 'documentId', 'slug', 'title', 'summary', 'date', 'display', 'precision', 'startsOn', 'endsOn'],
  ...['significance', 'eventStatus', 'place', 'country', 'people', 'organizations', 'reportedBy'],
  'independentSources',
];

/** With a byte order mark, without which spreadsheets take UTF-8 for something else. */
export function toCsv(entries: readonly TimelineEntry[]): string {
  const rows = entries.map((entry) => {
    const cells = { ...columns(entry), ...entry.date };
    return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, harmless(value)]));
  });
  return stringify(rows, {
    header: true,
    columns: CSV_COLUMNS,
    bom: true,
    record_delimiter: 'windows',
    // By itself the package quotes a whole CRLF only, and a lone CR or LF would end the row.
    quoted_match: /[\r\n]/,
  });
}

function columns(entry: TimelineEntry): Record<string, string | number | null> {
  const { type, documentId, slug } = entry;
  const common = { type, documentId, slug, date: entry.date.edtf };
  if (entry.type === 'publication') return { ...common, title: entry.headline };
  return {
    ...common,
    title: entry.title,
    summary: entry.summary,
    significance: entry.significance,
    eventStatus: entry.eventStatus,
    place: entry.place,
    country: entry.country,
    people: names(entry.people),
    organizations: names(entry.organizations),
    reportedBy: entry.reportedBy.count,
    independentSources: entry.reportedBy.independentSources,
  };
}

function names(list: readonly { name: string }[]): string {
  return list.map(({ name }) => name).join('; ');
}

/*
 * What begins like a formula is made text by an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection),
 * also behind white space, which some programs trim, and in full width.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function harmless(value: string | number | null): string | number | null {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
}
