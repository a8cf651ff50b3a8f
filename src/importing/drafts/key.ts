/** How the same item is known again. Pure. */
import { createHash } from 'node:crypto';
import { normalized } from '../../ways-back/addresses';
import type { ImportedItem } from '../item';
import { digestOf } from './again/digest';

/** A primary key of PostgreSQL holds some 2,700 bytes. */
const LONGEST = 1000;
/** What its texts do not hold. */
const UNSTORABLE = /[\p{Cc}\p{Surrogate}]/u;

/** Ids that name one thing wherever they stand: addresses, URNs, tags. */
const GLOBAL_ID = /^(?:https?:\/\/|urn:|tag:)/i;

/**
 * What an item is known by, whichever import brings it: an article's own address; else the id that its system gave it,
 * within its file unless it is an address or URN; a person's or organization's Wikidata id; else the file with what
 * the item is called.
 */
export function keyOf(file: string, item: ImportedItem): string {
  return bounded(item.kind, item.kind === 'article' ? articleParts(file, item) : entityParts(file, item));
}

/** The key of the item that an export knows by an id. */
export function keyOfId(kind: ImportedItem['kind'], file: string, externalId: string): string {
  return bounded(kind, idParts(file, externalId) ?? []);
}

function bounded(kind: ImportedItem['kind'], parts: readonly string[]): string {
  const key = [kind, ...parts].join(' ');
  const isPlain = key.length <= LONGEST && !UNSTORABLE.test(key);
  return isPlain ? key : `${kind} sha256 ${createHash('sha256').update(key).digest('hex')}`;
}

function articleParts(file: string, item: Extract<ImportedItem, { kind: 'article' }>): string[] {
  const address = item.canonicalUrl === null ? null : pageAddress(item.canonicalUrl);
  if (address !== null) return ['url', address];
  return idParts(file, item.externalId) ?? ['title', file, digestOf(item.title)];
}

function entityParts(file: string, item: Exclude<ImportedItem, { kind: 'article' }>): string[] {
  return (
    idParts(file, item.externalId) ??
    (item.wikidataId ? ['wikidata', item.wikidataId] : ['name', file, digestOf(item.name)])
  );
}

function idParts(file: string, id: string | null): string[] | null {
  if (id === null || id === '') return null;
  return GLOBAL_ID.test(id) ? ['id', id] : ['id', file, id];
}

/** A page's address, the same however it was reached: without scheme, tracking and what stands after `#`. */
export function pageAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return normalized(address).replace(/^https?:\/\//, '');
}
