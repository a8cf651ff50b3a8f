/** The seven content types as the record knows them. */

/** Everything that an article can put on the record. The order is the order in which locks are taken. */
export const ENTITY_KINDS = ['story', 'topic', 'organization', 'person', 'source', 'event'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type DocumentKind = 'article' | EntityKind;

/** How types go by in addresses; as `info.pluralName` of their schemas. */
export const PLURALS = {
  article: 'articles',
  person: 'people',
  organization: 'organizations',
  source: 'sources',
  event: 'events',
  topic: 'topics',
  story: 'stories',
} as const satisfies Record<DocumentKind, string>;

/** What has a compact key in the record: documents and telling terms. */
export type KeyKind = DocumentKind | 'term';

/** The Strapi uid of a content type. */
export type UidOf<K extends DocumentKind> = K extends DocumentKind ? `api::${K}.${K}` : never;

/** The Strapi uid of a content type. */
export function uidOf<K extends DocumentKind>(kind: K): UidOf<K> {
  return `api::${kind}.${kind}` as UidOf<K>;
}

/** The content type behind a Strapi uid, or null where it is none of ours. */
export function kindOf(uid: string): DocumentKind | null {
  const kind = /^api::([a-z]+)\.\1$/.exec(uid)?.[1];
  return kind === 'article' || isEntityKind(kind) ? kind : null;
}

/** Whether a word names one of the six entity types. */
export function isEntityKind(kind: string | undefined): kind is EntityKind {
  return ENTITY_KINDS.some((known) => known === kind);
}

/** How an article names an entity: bits of `record_posting.roles`. A telling term has none. */
export const ROLE = {
  /** In `people` or `organizations`. */
  mention: 1,
  byline: 2,
  /** Speaks in a quote, or has somebody speak on its behalf. */
  quoted: 4,
  /** Source of a citation. */
  cited: 8,
  /** Source of the lead figure. */
  credited: 16,
  topic: 32,
  /** An ancestor of one of its topics. */
  broaderTopic: 64,
  story: 128,
  event: 256,
  /** Source of a reported event. */
  eventSource: 512,
} as const;

export type RoleName = keyof typeof ROLE;
