/** PostgreSQL takes no NUL, and no name or address holds other control characters. */

// White space that a text may hold.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** The way to the first text or key with a control character, or null. */
export function controlIn(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return CONTROL.test(value) ? path : null;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = CONTROL.test(key) ? [...path, key] : controlIn(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

/** A path to be shown: short, and without what it is refused for. */
export function shownPath(path: readonly string[]): string[] {
  return path.map((name) => name.replaceAll(/\p{Cc}/gu, '?').slice(0, 80));
}
