/** Scores for people to read, whose reasons still sum to them. */
import type { Reason, Scored } from './types';

const UNITS = 10_000;

/** Whether anything of a score is left with four decimals. */
export function isTold(score: number): boolean {
  return Math.round(score * UNITS) > 0;
}

/**
 * Score and reasons with four decimals. The units that rounding down leaves over go to the largest remainders
 * (Hamilton's method), so that the reasons sum to the score; reasons of nothing are left out.
 */
export function roundScore({ score, reasons }: Scored): Scored {
  const total = Math.round(score * UNITS);
  const shares = reasons.map((reason) => shareOf(reason));
  const given = shares.reduce((sum, { units }) => sum + units, 0);
  const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder || a.reason.id - b.reason.id);
  for (const share of byRemainder.slice(0, Math.max(0, total - given))) share.units += 1;
  const told = shares.filter(({ units }) => units > 0);
  told.sort((a, b) => b.units - a.units || a.reason.id - b.reason.id);
  return {
    score: told.reduce((sum, { units }) => sum + units, 0) / UNITS,
    reasons: told.map(({ reason, units }) => ({ ...reason, weight: units / UNITS })),
  };
}

function shareOf(reason: Reason): { reason: Reason; units: number; remainder: number } {
  const exact = reason.weight * UNITS;
  const units = Math.floor(exact);
  return { reason, units, remainder: exact - units };
}
