/** Addresses of the reader's pages. */
import { type DocumentKind, PLURALS } from '../record/kinds';
import { type Asked, type Linked, MovedError } from './page';

/** Where the reader is below the server. */
export const READER = '/reader';

/** The page of a document. */
export function pathOf(kind: DocumentKind, { documentId, slug }: Linked): string {
  return `${READER}/${PLURALS[kind]}/${encodeURIComponent(slug ?? documentId)}`;
}

/** The path of a document in the API, with what stands below it: `/api/people/nato/feed`. */
export function apiPathOf(kind: DocumentKind, { documentId, slug }: Linked, below = ''): string {
  return `/api/${PLURALS[kind]}/${encodeURIComponent(slug ?? documentId)}${below}`;
}

/** A page with parameters; what is undefined or empty is left out. */
export function pathWith(path: string, query: Record<string, string | null | undefined>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}

/** @throws MovedError where a document was asked for by a past slug, or by its documentId */
export function requirePresentSlug(kind: DocumentKind, asked: Asked, found: Linked): void {
  if (found.slug && found.slug !== asked.id) throw new MovedError(pathWith(pathOf(kind, found), asked.query));
}
