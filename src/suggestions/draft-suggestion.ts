/** A suggestion before it is known whether an editor rejected it. */
import type { Suggested } from './suggested';

export interface DraftSuggestion extends Omit<Suggested, 'isRejected'> {
  /** Where its words first stand, in UTF-16 units of the article's text. */
  at: number;
}

/** Passages of one suggestion that are shown. */
export const PASSAGES = 3;

/** Two decimals say all there is to say. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** A reason as a sentence. */
export function sentence(reason: string): string {
  const first = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
