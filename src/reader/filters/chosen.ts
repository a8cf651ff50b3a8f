/**
 * Whom a filter names. A form sends what is typed: an address's own id where a suggestion was taken, else a name, of
 * which the best suggestion of its kind is meant.
 */
import { answerOf, type Dateline } from '../../../clients/typescript/src';
import type { Asked } from '../page';

export const FILTER_KINDS = ['person', 'organization', 'topic'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

export interface Chosen {
  kind: FilterKind;
  /** What the API is asked with. */
  id: string;
  name: string;
}

export interface Filtered {
  chosen: Chosen[];
  /** What was typed and is nobody's name. */
  unknown: { kind: FilterKind; text: string }[];
}

/** As many as the API takes of a kind. */
const MOST = 20;
const LONGEST = 200;
const SUGGESTED = 25;

export async function readChosen(dateline: Dateline, { queryAll }: Asked): Promise<Filtered> {
  const given = FILTER_KINDS.flatMap((kind) =>
    [...new Set(queryAll[kind] ?? [])]
      .map((text) => text.trim().slice(0, LONGEST))
      .filter((text) => text !== '')
      .slice(0, MOST)
      .map((text) => ({ kind, text })),
  );
  const found = await Promise.all(given.map(({ kind, text }) => find(dateline, kind, text)));
  const chosen = found.flatMap((one) => (one ? [one] : []));
  return {
    chosen: chosen.filter((one, index) => chosen.findIndex(({ id }) => id === one.id) === index),
    unknown: given.filter((_, index) => !found[index]),
  };
}

/** What the API's filters are called with. */
export function idsOf(chosen: readonly Chosen[], kind: FilterKind): string[] {
  return chosen.filter((one) => one.kind === kind).map(({ id }) => id);
}

async function find(dateline: Dateline, kind: FilterKind, text: string): Promise<Chosen | null> {
  return (await byId(dateline, kind, text)) ?? (await byName(dateline, kind, text));
}

/** Null where it is nobody's id: a name may look like one. */
async function byId(dateline: Dateline, kind: FilterKind, text: string): Promise<Chosen | null> {
  if (!/^[a-z0-9-]+$/.test(text)) return null;
  const init = { params: { path: { id: text }, query: { fields: ['name', 'slug'] } } };
  const { data } = await {
    person: () => dateline.GET('/people/{id}', init),
    organization: () => dateline.GET('/organizations/{id}', init),
    topic: () => dateline.GET('/topics/{id}', init),
  }[kind]();
  const found = data?.data;
  return found ? { kind, id: found.slug ?? found.documentId, name: found.name ?? text } : null;
}

async function byName(dateline: Dateline, kind: FilterKind, text: string): Promise<Chosen | null> {
  const { data } = await answerOf(
    dateline.GET('/suggest', { params: { query: { q: text, limit: SUGGESTED } } }),
  );
  const suggestion = data.find(({ type }) => type === kind);
  return suggestion ? { kind, id: suggestion.slug ?? suggestion.documentId, name: suggestion.label } : null;
}
