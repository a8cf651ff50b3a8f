/** How sure a suggestion is, in three words. Pure. */

export type Level = 'certain' | 'likely' | 'possible';

/** The least confidence of each, from 0 to 1. */
export const LEAST: Record<Level, number> = { certain: 0.9, likely: 0.7, possible: 0 };

export function levelOf(confidence: number): Level {
  if (confidence >= LEAST.certain) return 'certain';
  return confidence >= LEAST.likely ? 'likely' : 'possible';
}
