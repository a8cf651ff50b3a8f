/** How confidence and reasons are told. */

/** Two decimals say all there is to say. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** A reason as a sentence. */
export function sentence(reason: string): string {
  const first = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
