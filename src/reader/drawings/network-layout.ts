/**
 * Who stands where in a drawn network: forces find the places, then each name takes the free place nearest to its own.
 * Pure, and the same for the same input: d3-force has a seed of its own and starts from a fixed spiral.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { breakName, widthOf } from './names-in-lines';

export interface NetworkNode {
  documentId: string;
  name: string;
  type: 'person' | 'organization';
  /** How many articles name it with the one in the middle. */
  count: number;
}

/** How many articles name both. */
export interface NetworkLink {
  source: string;
  target: string;
  count: number;
}

/** A node and its name, in pixels; `x` and `y` are the middle of its shape. */
export interface PlacedNode extends NetworkNode {
  isHub: boolean;
  x: number;
  y: number;
  radius: number;
  /** The name, broken into lines. */
  lines: string[];
  box: Box;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLink {
  from: PlacedNode;
  to: PlacedNode;
  /** In pixels. */
  width: number;
  count: number;
  isOfHub: boolean;
}

export interface NetworkDrawing {
  width: number;
  height: number;
  nodes: PlacedNode[];
  links: PlacedLink[];
}

export const LINE = 15;
const MARGIN = 6;
/** A phone. */
const NARROW = 500;
const GAP = 5;
const TICKS = 200;
const SMALLEST = 5;
const HUB_RADIUS = 13;
const LINKS_OF_EACH = 3;

interface Moving extends SimulationNodeDatum {
  node: PlacedNode;
}

interface Input {
  hub: Omit<NetworkNode, 'count'>;
  /** The most connected first: they find their places first. */
  neighbours: NetworkNode[];
  /** Between neighbours. */
  links: NetworkLink[];
  /** In pixels. The height is what they need. */
  width: number;
}

export function layOutNetwork({ hub, neighbours, links, width }: Input): NetworkDrawing {
  const most = Math.max(1, ...neighbours.map(({ count }) => count));
  const nodes = [
    nodeOf({ ...hub, count: most }, { isHub: true, radius: HUB_RADIUS, width }),
    ...neighbours.map((one) => nodeOf(one, { isHub: false, radius: radiusFor(one.count, most), width })),
  ];
  const known = new Map(nodes.map((node) => [node.documentId, node]));
  const placedLinks = linksOf(nodes, strongest(links), known);
  settle(nodes, placedLinks, width);
  separate(nodes, width);
  return { width, ...withHeight(nodes), nodes, links: placedLinks };
}

function nodeOf(
  node: NetworkNode,
  { isHub, radius, width }: { isHub: boolean; radius: number; width: number },
): PlacedNode {
  const lines = breakName(node.name, width < NARROW ? 95 : 140);
  return { ...node, isHub, radius, lines, x: 0, y: 0, box: { left: 0, top: 0, right: 0, bottom: 0 } };
}

/** By area, so that the most named does not drown the others. */
function radiusFor(count: number, most: number): number {
  return Math.round((SMALLEST + 6 * Math.sqrt(count / most)) * 10) / 10;
}

function linksOf(nodes: PlacedNode[], links: NetworkLink[], known: Map<string, PlacedNode>): PlacedLink[] {
  const [hub, ...neighbours] = nodes;
  const most = Math.max(1, ...neighbours.map(({ count }) => count));
  const own = neighbours.map((to) => link(hub!, to, { count: to.count, most, isOfHub: true }));
  const between = links.flatMap(({ source, target, count }) => {
    const [from, to] = [known.get(source), known.get(target)];
    return from && to && from !== to && !from.isHub && !to.isHub
      ? [link(from, to, { count, most, isOfHub: false })]
      : [];
  });
  return [...between, ...own];
}

/** Each one's strongest alone: where everybody knows everybody, all of them would be a blot. */
function strongest(links: NetworkLink[]): NetworkLink[] {
  const taken = new Map<string, number>();
  const hasRoom = (one: string) => (taken.get(one) ?? 0) < LINKS_OF_EACH;
  return [...links]
    .sort((one, other) => other.count - one.count)
    .filter(({ source, target }) => {
      if (!hasRoom(source) || !hasRoom(target)) return false;
      for (const one of [source, target]) taken.set(one, (taken.get(one) ?? 0) + 1);
      return true;
    });
}

function link(
  from: PlacedNode,
  to: PlacedNode,
  { count, most, isOfHub }: { count: number; most: number; isOfHub: boolean },
): PlacedLink {
  const width = Math.round((0.8 + (isOfHub ? 4 : 2) * Math.sqrt(count / most)) * 10) / 10;
  return { from, to, count, isOfHub, width };
}

function settle(nodes: PlacedNode[], links: PlacedLink[], width: number): void {
  const moving: Moving[] = nodes.map((node) => (node.isHub ? { node, fx: 0, fy: 0 } : { node }));
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const reach = Math.min(width / 3, 70 + nodes.length * 8);
  // A wide drawing uses its width, a narrow one its length.
  const shape = width < NARROW ? { x: 0.1, y: 0.03 } : { x: 0.015, y: 0.07 };
  const simulation = forceSimulation(moving)
    .force(
      'link',
      forceLink(
        links.map(({ from, to, count, isOfHub }) => ({
          source: indexOf.get(from)!,
          target: indexOf.get(to)!,
          count,
          isOfHub,
        })),
      )
        .distance(({ isOfHub }) => (isOfHub ? reach : reach * 0.8))
        .strength(({ isOfHub }) => (isOfHub ? 0.25 : 0.06)),
    )
    .force('charge', forceManyBody().strength(-420))
    .force(
      'collide',
      forceCollide<Moving>(({ node }) => halfWidth(node) * 0.7 + GAP),
    )
    .force('x', forceX(0).strength(shape.x))
    .force('y', forceY(0).strength(shape.y))
    .stop();
  simulation.tick(TICKS);
  for (const { node, x = 0, y = 0 } of moving) moveTo(node, width / 2 + x, y, width);
}

/** One after another, on a spiral from where the forces put it, the first place where it covers nothing. */
function separate(nodes: PlacedNode[], width: number): void {
  const placed: PlacedNode[] = [];
  for (const node of nodes) {
    const { x, y } = node;
    for (let step = 0; placed.some((other) => touches(node.box, other.box)); step += 1) {
      const angle = step * 0.5;
      const away = 2.2 * angle;
      moveTo(node, x + away * 1.4 * Math.cos(angle), y + away * Math.sin(angle), width);
    }
    placed.push(node);
  }
}

function withHeight(nodes: PlacedNode[]): { height: number } {
  const top = Math.min(...nodes.map(({ box }) => box.top));
  for (const node of nodes) place(node, node.x, node.y - top + MARGIN);
  const bottom = Math.max(...nodes.map(({ box }) => box.bottom));
  return { height: Math.ceil(bottom + MARGIN) };
}

/** As near to it as the width permits. */
function moveTo(node: PlacedNode, x: number, y: number, width: number): void {
  const half = halfWidth(node);
  place(node, Math.min(Math.max(x, half + MARGIN), Math.max(width - half - MARGIN, half + MARGIN)), y);
}

function place(node: PlacedNode, x: number, y: number): void {
  node.x = Math.round(x * 10) / 10;
  node.y = Math.round(y * 10) / 10;
  const half = halfWidth(node);
  node.box = {
    left: node.x - half,
    right: node.x + half,
    top: node.y - node.radius,
    bottom: node.y + node.radius + 3 + node.lines.length * LINE,
  };
}

function halfWidth({ lines, radius }: Pick<PlacedNode, 'lines' | 'radius'>): number {
  return Math.max(radius, ...lines.map((line) => widthOf(line) / 2));
}

function touches(one: Box, other: Box): boolean {
  return (
    one.left < other.right + GAP &&
    other.left < one.right + GAP &&
    one.top < other.bottom + GAP &&
    other.top < one.bottom + GAP
  );
}
