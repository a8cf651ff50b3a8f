/** The places of a small drawn network: one in the middle, the others on a ring, the most frequent at the top. */

export interface Node<T> {
  of: T;
  x: number;
  y: number;
  /** Where its label goes: on the outer side. */
  anchor: 'start' | 'middle' | 'end';
}

/** Clockwise from the top, in a square of the given side. */
export function ring<T>(neighbours: T[], side: number): Node<T>[] {
  const middle = side / 2;
  const radius = side * 0.32;
  return neighbours.map((of, index) => {
    const angle = (index / neighbours.length) * 2 * Math.PI - Math.PI / 2;
    const cosine = Math.cos(angle);
    const anchor = Math.abs(cosine) < 0.2 ? 'middle' : cosine > 0 ? 'start' : 'end';
    return { of, x: middle + radius * cosine, y: middle + radius * Math.sin(angle), anchor };
  });
}

/** Line width for a count, against the largest: by area, so that the largest does not drown the others. */
export function lineWidth(count: number, largest: number): number {
  return 1 + 4 * Math.sqrt(count / Math.max(largest, 1));
}
