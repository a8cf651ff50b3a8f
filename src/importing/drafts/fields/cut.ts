/** Texts within the length that a field holds; nothing is shortened without a word. Pure. */
import type { Loss } from '../../page';

/** From this share of the length on, a cut falls between words. */
const LEAST_KEPT = 0.6;

/**
 * A text of at most so many characters: cut between words, with an ellipsis. What is cut is told with the whole text.
 *
 * @param field as the report calls it
 */
export function cutTo(text: string, longest: number, field: string, lost: Loss[]): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  lost.push({ what: 'field', detail: `${field}, cut to ${longest} characters: ${trimmed}` });
  const room = longest - 1;
  const end = trimmed.lastIndexOf(' ', room);
  const kept = trimmed.slice(0, end > room * LEAST_KEPT ? end : room);
  // Not between the halves of a character.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** The same of a text that may be missing or empty. */
export function cutOrNull(text: string | null, longest: number, field: string, lost: Loss[]): string | null {
  return text === null || text.trim() === '' ? null : cutTo(text, longest, field, lost);
}
