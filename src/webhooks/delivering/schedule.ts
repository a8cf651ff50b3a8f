/** When a delivery that failed is tried again. Pure. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds after the first attempt, the second, and so on: a day in all. docs/webhooks.md shows them. */
export const DELAYS: readonly number[] = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  8 * HOUR,
];

/** A delay is longer or shorter by up to this part of it, so that receivers are not asked by all at once. */
const JITTER = 0.2;

/** A receiver may put an attempt off for so long. */
const LONGEST_RETRY_AFTER = 4 * HOUR;

/** Between attempts of one webhook that failed again and again, whichever delivery they are of. */
const LONGEST_PAUSE = 15 * MINUTE;

/** Failed attempts after which a delivery no longer holds up those behind it. */
export const STEPS_ASIDE_AFTER = 4;

export interface Failed {
  /** Attempts so far, at least 1. */
  attempts: number;
  /** What the receiver asked for, in milliseconds; null where it did not. */
  retryAfter: number | null;
  /** A number from 0 to 1, by chance. */
  chance: number;
}

/** Milliseconds until the next attempt; null where that was the last. */
export function delayAfter({ attempts, retryAfter, chance }: Failed): number | null {
  const delay = DELAYS[attempts - 1];
  if (delay === undefined) return null;
  const spread = delay * (1 - JITTER + 2 * JITTER * chance);
  return Math.round(Math.max(spread, Math.min(retryAfter ?? 0, LONGEST_RETRY_AFTER)));
}

/** Milliseconds for which a webhook whose attempts failed so many times in a row is left alone. */
export function pauseAfter({ attempts, retryAfter, chance }: Failed): number {
  const last = DELAYS.length;
  const delay = delayAfter({ attempts: Math.min(attempts, last), retryAfter, chance }) ?? LONGEST_PAUSE;
  return Math.max(Math.min(delay, LONGEST_PAUSE), Math.min(retryAfter ?? 0, LONGEST_RETRY_AFTER));
}
