/**
 * Whom a filter names. A form sends what is typed: an address's own id where a suggestion was taken, else a name, of
 * which the best suggestion of its kind is meant.
 */
import { answerOf, type Dateline } from '../../../clients/typescript/src';
import type { Asked } from '../page';

export const FILTER_KINDS = ['person', 'organization', 'topic', 'story', 'article'] as const;
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

export async function readChosen(
  dateline: Dateline,
  { queryAll }: Asked,
  kinds: readonly FilterKind[],
): Promise<Filtered> {
  const given = kinds.flatMap((kind) =>
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
  const path = { id: text };
  const named = { params: { path, query: { fields: ['name', 'slug'] } } };
  const titled = { params: { path, query: { fields: ['title', 'slug'] } } };
  const headed = { params: { path, query: { fields: ['headline', 'slug'] } } };
  switch (kind) {
    case 'person':
      return chosenOf(kind, (await dateline.GET('/people/{id}', named)).data);
    case 'organization':
      return chosenOf(kind, (await dateline.GET('/organizations/{id}', named)).data);
    case 'topic':
      return chosenOf(kind, (await dateline.GET('/topics/{id}', named)).data);
    case 'story':
      return chosenOf(kind, (await dateline.GET('/stories/{id}', titled)).data);
    case 'article':
      return chosenOf(kind, (await dateline.GET('/articles/{id}', headed)).data);
  }
}

interface Titled {
  documentId: string;
  slug?: string | null;
  name?: string;
  title?: string;
  headline?: string;
}

function chosenOf(kind: FilterKind, answer: { data: Titled } | undefined): Chosen | null {
  if (!answer) return null;
  const { documentId, slug, name, title, headline } = answer.data;
  return { kind, id: slug ?? documentId, name: name ?? title ?? headline ?? '' };
}

async function byName(dateline: Dateline, kind: FilterKind, text: string): Promise<Chosen | null> {
  const { data } = await answerOf(
    dateline.GET('/suggest', { params: { query: { q: text, limit: SUGGESTED } } }),
  );
  const suggestion = data.find(({ type }) => type === kind);
  return suggestion ? { kind, id: suggestion.slug ?? suggestion.documentId, name: suggestion.label } : null;
}
