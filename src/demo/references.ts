/** Turns the slugs of a demo document into documentIds. */
import type { DemoKind } from './archive';

/** Which fields of a document or component point at which type. */
type Pointers = Record<string, DemoKind>;

const POINTERS: Record<DemoKind | 'role' | 'figure' | 'reportedEvent' | 'quote' | 'citation', Pointers> = {
  topic: { parent: 'topic', leadArticles: 'article' },
  organization: { parent: 'organization' },
  person: {},
  source: { organization: 'organization', person: 'person' },
  event: { people: 'person', organizations: 'organization', superEvent: 'event' },
  story: { pinnedEvents: 'event' },
  article: {
    topics: 'topic',
    story: 'story',
    byline: 'person',
    people: 'person',
    organizations: 'organization',
  },
  role: { organization: 'organization' },
  figure: { credit: 'source' },
  reportedEvent: { event: 'event', sources: 'source' },
  quote: { speaker: 'person', onBehalfOf: 'organization' },
  citation: { source: 'source', originatesFrom: 'source' },
};

const PARTS: Record<string, keyof typeof POINTERS> = {
  roles: 'role',
  leadFigure: 'figure',
  portrait: 'figure',
  logo: 'figure',
  cover: 'figure',
  events: 'reportedEvent',
  quotes: 'quote',
  citations: 'citation',
};

type Json = Record<string, unknown>;

/** What the slugs and picture names of the archive became when they were loaded. */
export interface Loaded {
  documents: Map<string, string>;
  pictures: Map<string, number>;
}

/**
 * The document's data as the Document Service takes it.
 *
 * @throws Error that names the document and the slug or picture that there is not
 */
export function resolve(kind: DemoKind, document: Json, loaded: Loaded): Json {
  return resolveFields(POINTERS[kind], document, loaded, `${kind} ${String(document.slug)}`);
}

function resolveFields(pointers: Pointers, fields: Json, loaded: Loaded, where: string): Json {
  const resolved = Object.entries(fields).map(([name, value]) => {
    const here = `${where}: ${name}`;
    const [target, part] = [pointers[name], PARTS[name]];
    if (value === null || value === undefined) return [name, value];
    if (name === 'image') return [name, found(loaded.pictures, String(value), here)];
    if (target)
      return [name, each(value, (slug) => found(loaded.documents, `${target} ${String(slug)}`, here))];
    if (part) return [name, each(value, (one) => resolveFields(POINTERS[part], one as Json, loaded, here))];
    return [name, value];
  });
  return Object.fromEntries(resolved);
}

function each<T>(value: unknown, change: (one: unknown) => T): T | T[] {
  return Array.isArray(value) ? value.map(change) : change(value);
}

function found<T>(known: Map<string, T>, key: string, where: string): T {
  const value = known.get(key);
  if (value === undefined) throw new Error(`${where} points at ${key}, which the archive does not hold`);
  return value;
}
