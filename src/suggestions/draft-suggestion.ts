/** A suggestion before it is known whether an editor rejected it. */
import type { Suggested } from './suggested';

export interface DraftSuggestion extends Omit<Suggested, 'isRejected'> {
  /** Where its words first stand, in UTF-16 units of the article's text. */
  at: number;
}

/** Passages of one suggestion that are shown. */
export const PASSAGES = 3;
