/**
 * The places of a small drawn network: one at the left, the others under one another with room for their names, since
 * a side panel is narrow. Pure.
 */

export interface Point {
  x: number;
  y: number;
}

export interface Node<T> extends Point {
  of: T;
}

const ROW = 22;
const COLUMN = 62;
const HUB = 10;

/** In the order given, from the top. */
export function fan<T>(neighbours: T[]): { hub: Point; nodes: Node<T>[]; height: number } {
  const height = neighbours.length * ROW;
  const nodes = neighbours.map((of, index) => ({ of, x: COLUMN, y: index * ROW + ROW / 2 }));
  return { hub: { x: HUB, y: height / 2 }, nodes, height };
}

/** The path of a line from the hub to a neighbour. */
export function spoke(hub: Point, { x, y }: Point): string {
  const middle = (hub.x + x) / 2;
  return `M${hub.x},${hub.y}C${middle},${hub.y} ${middle},${y} ${x},${y}`;
}

/** The path of a line between two neighbours, bent the further the farther they are apart. */
export function arc(one: Point, other: Point): string {
  const bend = Math.min(COLUMN - HUB, 8 + Math.abs(one.y - other.y) / 4);
  return `M${one.x},${one.y}Q${one.x - bend},${(one.y + other.y) / 2} ${other.x},${other.y}`;
}

/** Line width for a count, against the largest: by area, so that the largest does not drown the others. */
export function lineWidth(count: number, largest: number): number {
  return 1 + 4 * Math.sqrt(count / Math.max(largest, 1));
}
