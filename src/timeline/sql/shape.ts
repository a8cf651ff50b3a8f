/** What decides the text of a statement: requests of one shape are answered by one. */
import type { TimelineFilter, TimelineOrder, TimelineRequest } from '../types';

export interface Shape {
  filter: TimelineFilter;
  /** Some subject has to be concerned; otherwise the whole record is gone through. */
  hasSubject: boolean;
  /** There are clauses beside the one that is gone through. */
  hasFurtherClauses: boolean;
  /** Some events or articles stand on it by themselves. */
  hasSingles: boolean;
  hasExceptions: boolean;
}

export interface PagedShape extends Shape {
  order: TimelineOrder;
  hasPosition: boolean;
  limit: number;
}

/** The shape of a request. */
export function shapeOf({ clauses, filter, order, position, limit }: TimelineRequest): PagedShape {
  return {
    filter,
    hasSubject: clauses.length > 0,
    hasFurtherClauses: clauses.length > 1,
    hasSingles: clauses.some(({ events, articles }) => events.length + articles.length > 0),
    hasExceptions: clauses.some(({ except }) => except.length > 0),
    order,
    hasPosition: position !== null,
    limit,
  };
}

/** Requests by shape, each with its place among all. */
export function byShape<R extends TimelineRequest>(
  requests: readonly R[],
): { shape: PagedShape; members: { n: number; request: R }[] }[] {
  const groups = new Map<string, { shape: PagedShape; members: { n: number; request: R }[] }>();
  for (const [n, request] of requests.entries()) {
    const shape = shapeOf(request);
    const name = JSON.stringify(shape);
    const group = groups.get(name) ?? { shape, members: [] };
    group.members.push({ n, request });
    groups.set(name, group);
  }
  return [...groups.values()];
}
