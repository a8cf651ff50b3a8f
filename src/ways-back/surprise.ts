/** How surprising it is that two appear together. */

export interface Together {
  /** Articles that name both, of those looked at. */
  count: number;
  /** Articles looked at, which all name the first. */
  looked: number;
  /** Articles of the archive that name the first, and that name the second. */
  first: number;
  second: number;
  /** Articles of the archive. */
  archive: number;
}

/**
 * Normalised pointwise mutual information (Bouma 2009, "Normalized (Pointwise) Mutual Information in Collocation
 * Extraction"): ln(p(xy) / (p(x) p(y))) / -ln p(xy). 1 where they appear only together, 0 where they meet as often as
 * chance would have it, below 0 where less. Of long lists only the newest articles are looked at, and p(xy) is
 * estimated from their share.
 *
 * @returns -1 to 1, with three decimals
 */
export function surprise({ count, looked, first, second, archive }: Together): number {
  const share = count / looked;
  const [one, other] = [first / archive, second / archive];
  const both = Math.min(share * one, one, other);
  if (both <= 0) return -1;
  if (both >= 1) return 0;
  const mutual = Math.log(both / (one * other)) / -Math.log(both);
  return Math.round(Math.max(-1, Math.min(1, mutual)) * 1000) / 1000;
}
