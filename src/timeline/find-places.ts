/** Finds what stands on timelines, page by page. */
import { type Raw, rowsOf } from '../record/sql';
import type { Extent } from './entry';
import { rarestFirst } from './rarest-first';
import { pageStatement } from './sql/statements';
import type { Place, TimelinePosition, TimelineRequest } from './types';

/** A page before its entries are read. */
export interface PlacedPage {
  places: Place[];
  next: TimelinePosition | null;
  extent: Extent | null;
}

interface Found extends Omit<PlacedPage, 'next'> {
  /** Where looking ended before the page was full. */
  horizon: TimelinePosition | null;
}

export interface TimelineSettings {
  /** IANA zone of the newsroom's days. */
  timeZone: string;
  /** Whether pages say the first and last day of their whole selection; default true. */
  extent?: boolean;
  /** Rows that are looked up for a page at most; default 300. */
  budget?: number;
}

const BUDGET = 300;

interface Row {
  n: number;
  type: Place['type'] | 'extent' | 'horizon';
  key: number;
  starts_on: string;
  ends_on: string;
  document_id: string;
}

/** The page of each request, in their order. One statement, and one before it where the subjects of a request meet. */
export async function findPlaces(
  transaction: Raw,
  requests: readonly TimelineRequest[],
  { timeZone, extent = true, budget = BUDGET }: TimelineSettings,
): Promise<PlacedPage[]> {
  if (requests.length === 0) return [];
  const ordered = await rarestFirst(transaction, requests);
  const pages: Found[] = requests.map(() => ({ places: [], extent: null, horizon: null }));
  const { sql, bindings } = pageStatement(ordered, { timeZone, extent, budget });
  for (const row of await rowsOf<Row>(transaction, sql, bindings)) addRow(pages[row.n]!, row);
  return pages.map((page, index) => cut(page, requests[index]!.limit));
}

function addRow(page: Found, { type, key, starts_on, ends_on, document_id }: Row): void {
  if (type === 'extent') page.extent = { from: dayOrNull(starts_on), to: dayOrNull(ends_on) };
  else if (type === 'horizon') page.horizon = [starts_on, ends_on, document_id];
  else page.places.push({ type, key, position: [starts_on, ends_on, document_id] });
}

function cut({ places, extent, horizon }: Found, limit: number): PlacedPage {
  const next = places.length > limit ? places[limit - 1]!.position : horizon;
  return { places: places.slice(0, limit), next, extent };
}

function dayOrNull(day: string): string | null {
  return day.endsWith('infinity') ? null : day;
}
