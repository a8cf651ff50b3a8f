/** The events of a window, bounded: all where they are few, else the most significant, spread over the window. */

import { daysOfSpan } from '../../timeline/bars';
import type { Entry, Significance } from '../../timeline/entries';
import type { Span } from '../../timeline/marks';

export interface Window {
  entries: Entry[];
  /** What is left out: nothing, lower significance, or some of everything. */
  shown: 'all' | Significance | 'some';
}

/** A page of the timeline. */
export interface EventPage {
  data: Entry[];
  meta: { cursor: { next: string | null } };
}

/** Asks for a page of the timeline. */
export type ReadPage = (parameters: Record<string, unknown>) => Promise<EventPage>;

const LIMIT = 100;
const PARTS = 6;
const PER_PART = 20;
const LEVELS: Significance[] = ['minor', 'major', 'milestone'];

/** At most nine questions, and at most 120 events. */
export async function readWindow(
  read: ReadPage,
  filter: Record<string, unknown>,
  span: Span,
): Promise<Window> {
  const least = LEVELS.indexOf((filter.significance as Significance | undefined) ?? 'minor');
  for (const [index, level] of LEVELS.entries()) {
    if (index < least) continue;
    const { data, meta } = await read({
      ...filter,
      ...daysOfSpan(span),
      ...(level !== 'minor' && { significance: level }),
      limit: LIMIT,
    });
    const isFull = meta.cursor.next === null;
    if (isFull && (data.length > 0 || index === least))
      return { entries: data, shown: index === least ? 'all' : level };
    if (isFull) break;
  }
  return { entries: await spread(read, filter, span), shown: 'some' };
}

async function spread(read: ReadPage, filter: Record<string, unknown>, { from, to }: Span): Promise<Entry[]> {
  const step = (to - from) / PARTS;
  const parts = Array.from({ length: PARTS }, (_, index) => ({
    from: from + index * step,
    to: from + (index + 1) * step,
  }));
  const pages = await Promise.all(
    parts.map((part) => read({ ...filter, ...daysOfSpan(part), limit: PER_PART })),
  );
  const byId = new Map(pages.flatMap(({ data }) => data).map((entry) => [entry.documentId, entry]));
  return [...byId.values()];
}
