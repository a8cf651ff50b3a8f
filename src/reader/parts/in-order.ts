import type { ComponentChildren } from 'preact';

/** Draws the entries of a list. A page is drawn once, on the server, so that what it draws needs no keys. */
export function inOrder<T>(
  entries: readonly T[],
  draw: (entry: T, index: number) => ComponentChildren,
): ComponentChildren[] {
  return entries.map(draw);
}
