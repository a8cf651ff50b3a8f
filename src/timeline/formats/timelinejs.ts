/** TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html). */
import type { EntryDate, TimelineEntry } from '../entry';

interface SlideDate {
  year: number;
  month: number;
  day: number;
}

/** A slide; `unique_id` is the documentId, so that a link to a slide lasts. */
export interface Slide {
  unique_id: string;
  start_date: SlideDate;
  /** Left out for a single day and for what has no end. */
  end_date?: SlideDate;
  display_date: string;
  text: { headline: string; text: string };
  group: 'Events' | 'Articles';
}

/** The slides of these entries. One whose days are open on both sides stands nowhere and is left out. */
export function toTimelineJs(entries: readonly TimelineEntry[]): { events: Slide[] } {
  return { events: entries.flatMap((entry) => slide(entry) ?? []) };
}

function slide(entry: TimelineEntry): Slide | null {
  const { startsOn, endsOn, display } = entry.date;
  const first = startsOn ?? endsOn;
  if (first === null) return null;
  return {
    unique_id: entry.documentId,
    start_date: slideDate(first),
    ...(endsOn !== null && endsOn !== first && { end_date: slideDate(endsOn) }),
    display_date: escapeHtml(display),
    ...(entry.type === 'event'
      ? { text: slideText(entry.title, entry.summary), group: 'Events' }
      : { text: slideText(entry.headline, null), group: 'Articles' }),
  };
}

/** TimelineJS takes both for HTML. */
function slideText(headline: string, text: string | null): Slide['text'] {
  return { headline: escapeHtml(headline), text: text === null ? '' : `<p>${escapeHtml(text)}</p>` };
}

function slideDate(day: NonNullable<EntryDate['startsOn']>): SlideDate {
  const [year = 1, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
