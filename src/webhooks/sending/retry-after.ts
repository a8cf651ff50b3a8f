/** How long a receiver wants to be left alone. Pure. */

const SECOND = 1_000;

/** `Retry-After` (RFC 9110, 10.2.3), seconds or a date, in milliseconds from now; null for anything else. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const written = header.trim();
  if (/^\d{1,9}$/.test(written)) return Number(written) * SECOND;
  const date = /^[A-Z][a-z]{2,8},? /.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
