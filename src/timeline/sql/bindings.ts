/** What goes into the statements of sql/statements.ts. */
import type { TimelineFilter, TimelineRequest } from '../types';

/** Requests and their clauses as JSON, and the conditions that they share. */
export function bindingsOf(
  members: readonly { n: number; request: Pick<TimelineRequest, 'clauses' | 'position'> }[],
  filter: TimelineFilter,
  timeZone: string,
): Record<string, unknown> {
  const requests = members.map(({ n, request: { clauses, position } }) => {
    const [startsOn, endsOn, documentId] = position ?? [null, null, null];
    const except = clauses.flatMap((clause) => clause.except);
    return { n, clauses: clauses.length, except, startsOn, endsOn, documentId };
  });
  const clauses = members.flatMap(({ n, request }) =>
    request.clauses.map((clause, index) => ({ place: { n, clause: index }, clause })),
  );
  const timelines = clauses.flatMap(({ place, clause }) => clause.timelines.map((t) => ({ ...place, ...t })));
  const singles = clauses.flatMap(({ place, clause: { events, articles } }) => [
    ...events.map((event) => ({ ...place, event })),
    ...articles.map((article) => ({ ...place, article })),
  ]);
  const mentions = clauses.flatMap(({ place, clause }) => clause.mentions.map((key) => ({ ...place, key })));
  const { publications: _, ...conditions } = filter;
  const json = { requests, timelines, singles, mentions };
  const given = Object.entries(json).map(([name, value]) => [name, JSON.stringify(value)]);
  return { ...conditions, timeZone, ...Object.fromEntries(given) };
}
