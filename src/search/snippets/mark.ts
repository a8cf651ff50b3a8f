/** Cuts a passage out of a text and marks what was found in it; pure. What comes out is safe HTML. */

import { escapeHtml } from '../../reading/html-parts';

/** A place in a text, in UTF-16 units, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
  /** What was found: equal for equal words. */
  what: string;
}

/** Longest passage, in UTF-16 units. */
export const LONGEST_PASSAGE = 240;
const LEAD = 60;
const CUT = '…';

/**
 * The passage that holds most different things that were found, the first of such; the beginning where none was.
 *
 * @param places in order, not overlapping
 * @returns escaped HTML whose only elements are `<mark>`
 */
export function passage(text: string, places: readonly Place[]): string {
  const { start, end } = bestWindow(text, places);
  const inside = places.filter((place) => place.start >= start && place.end <= end);
  const whole = `${start > 0 ? CUT : ''}${marked(text.slice(start, end), inside, start)}${end < text.length ? CUT : ''}`;
  return whole;
}

/** Escapes a text and puts `<mark>` around places in it. @param offset of the text in what the places count from */
export function marked(text: string, places: readonly Place[], offset = 0): string {
  let html = '';
  let at = 0;
  for (const { start, end } of places) {
    html += `${escapeHtml(text.slice(at, start - offset))}<mark>${escapeHtml(text.slice(start - offset, end - offset))}</mark>`;
    at = end - offset;
  }
  return html + escapeHtml(text.slice(at));
}

function bestWindow(text: string, places: readonly Place[]): { start: number; end: number } {
  if (text.length <= LONGEST_PASSAGE) return { start: 0, end: text.length };
  let best = { start: 0, different: -1 };
  for (const place of places) {
    const start = Math.max(0, Math.min(place.start - LEAD, text.length - LONGEST_PASSAGE));
    const inside = places.filter(
      (other) => other.start >= place.start && other.end <= start + LONGEST_PASSAGE,
    );
    const different = new Set(inside.map(({ what }) => what)).size;
    if (different > best.different) best = { start, different };
  }
  const start = best.start === 0 ? 0 : wordStart(text, best.start);
  return { start, end: wordEnd(text, Math.min(text.length, start + LONGEST_PASSAGE), start) };
}

/** The first beginning of a word at or after a position, if one is near. */
function wordStart(text: string, position: number): number {
  const space = text.indexOf(' ', position);
  return space >= 0 && space - position < LEAD / 2 ? space + 1 : wholeCharacter(text, position);
}

/** The last end of a word at or before a position, if one is near. */
function wordEnd(text: string, position: number, start: number): number {
  if (position === text.length) return position;
  const space = text.lastIndexOf(' ', position);
  return space > Math.max(start, position - LEAD / 2) ? space : wholeCharacter(text, position);
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return code >= 0xdc00 && code <= 0xdfff ? position - 1 : position;
}
