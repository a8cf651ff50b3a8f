/** What ranking takes and gives. Articles and keys are known by compact numbers. */
import type { Signal } from '../../editorial';

/** Something that the article says, and that others may say too: somebody it names, an event, a term. */
export interface Key {
  id: number;
  kind: Signal;
  /** How central it is to the article: over 0 and at most 1. */
  weight: number;
}

/** The article to which others are related. */
export interface Subject {
  /** Null for one that is not on the record yet. */
  articleId: number | null;
  /** When it was published, in days since 1970; need not be whole. */
  day: number;
  keys: Key[];
}

/**
 * An article that might be related, with all its weighed keys: those it shares with the subject make its score, all
 * of them together say how like another candidate it is.
 */
export interface Candidate {
  articleId: number;
  day: number;
  keys: { id: number; weight: number }[];
}

/** How common keys are in the archive. */
export interface Frequencies {
  /** Articles on the record. */
  articles: number;
  /** How many of them have the key; asked for the subject's keys and for the candidates'. */
  of(id: number): number;
}

/** One key shared, and its part of the score. */
export interface Reason {
  id: number;
  kind: Signal;
  weight: number;
}

/** A candidate with its score, 0 to 1, and the reasons that sum to it, the weightiest first. */
export interface Scored {
  score: number;
  reasons: Reason[];
}

/** A related article. Score and reasons have four decimals, and the reasons still sum to the score. */
export interface Ranked extends Scored {
  articleId: number;
  pinned: boolean;
}
