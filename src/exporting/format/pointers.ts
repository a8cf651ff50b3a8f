/** Which fields of a line point at which type: one table for telling, exporting and restoring. Pure. */
import type { DocumentKind } from '../../record/kinds';

type Pointers = Readonly<Record<string, DocumentKind>>;

/** By path: a field, or a field of each component. */
export const POINTERS: Readonly<Record<DocumentKind, Pointers>> = {
  article: {
    ...{ topics: 'topic', story: 'story', byline: 'person', people: 'person' },
    ...{ organizations: 'organization', 'leadFigure.credit': 'source' },
    ...{ 'events.event': 'event', 'events.sources': 'source' },
    ...{ 'quotes.speaker': 'person', 'quotes.onBehalfOf': 'organization' },
    ...{ 'citations.source': 'source', 'citations.originatesFrom': 'source' },
  },
  person: { 'portrait.credit': 'source', 'roles.organization': 'organization' },
  organization: { parent: 'organization', 'logo.credit': 'source' },
  source: { organization: 'organization', person: 'person' },
  event: { people: 'person', organizations: 'organization', superEvent: 'event' },
  topic: { parent: 'topic', leadArticles: 'article' },
  story: { 'cover.credit': 'source', pinnedEvents: 'event' },
};

/** Fields that point at what comes later: their own type, or each other's in a ring. */
export const LATER: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  source: ['organization', 'person'],
  topic: ['parent', 'leadArticles'],
  organization: ['parent'],
  event: ['superEvent'],
};

/** The fields that hold a picture, by type. */
export const FIGURES: Readonly<Partial<Record<DocumentKind, string>>> = {
  article: 'leadFigure',
  person: 'portrait',
  organization: 'logo',
  story: 'cover',
};

/** The fields of rich text, by type. */
export const TEXTS: Readonly<Partial<Record<DocumentKind, string>>> = {
  article: 'body',
  person: 'biography',
};

export interface Pointer {
  documentId: string;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The document with each pointer exchanged. Of a list, what becomes null is left out.
 *
 * @param exchange its answer for one pointer; called in the order of the fields
 */
export function mapPointers(
  kind: DocumentKind,
  document: Values,
  exchange: (pointer: Pointer, target: DocumentKind, path: string) => unknown,
): Record<string, unknown> {
  const mapped: Record<string, unknown> = { ...document };
  for (const [path, target] of Object.entries(POINTERS[kind])) {
    const [field, inner] = path.split('.') as [string, string?];
    const one = (pointer: unknown) => exchange(pointer as Pointer, target, path);
    mapped[field] =
      inner === undefined
        ? each(mapped[field], one)
        : each(mapped[field], (part) => ({
            ...(part as Values),
            [inner]: each((part as Values)[inner], one),
          }));
  }
  return mapped;
}

/** The documents that a line points at, with their types and the paths that lead there. */
export function pointersIn(
  kind: DocumentKind,
  document: Values,
): { documentId: string; target: DocumentKind; path: string }[] {
  const found: { documentId: string; target: DocumentKind; path: string }[] = [];
  mapPointers(kind, document, ({ documentId }, target, path) => {
    found.push({ documentId, target, path });
    return null;
  });
  return found;
}

function each(value: unknown, change: (one: unknown) => unknown): unknown {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return change(value);
  return value.map(change).filter((one) => one !== null);
}
