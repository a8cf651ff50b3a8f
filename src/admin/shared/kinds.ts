/** The seven content types in the panel: their uids, plurals and edit views. */
export const PLURALS = {
  article: 'articles',
  person: 'people',
  organization: 'organizations',
  source: 'sources',
  event: 'events',
  topic: 'topics',
  story: 'stories',
} as const;

export type Kind = keyof typeof PLURALS;

/** A document as the desk's routes name it. */
export interface Named {
  kind: Kind;
  documentId: string;
  label: string;
}

/** The kind behind a Strapi uid, or null where it is none of ours. */
export function kindOf(uid: string): Kind | null {
  const kind = /^api::([a-z]+)\.\1$/.exec(uid)?.[1];
  return kind !== undefined && Object.hasOwn(PLURALS, kind) ? (kind as Kind) : null;
}

/** The Strapi uid of a kind. */
export function uidOf(kind: Kind): string {
  return `api::${kind}.${kind}`;
}

/** The address of a document's edit view, for react-router. */
export function editHref(kind: Kind, documentId: string): string {
  return `/content-manager/collection-types/${uidOf(kind)}/${documentId}`;
}
