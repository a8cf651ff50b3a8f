/** Which types a stock query reaches, so that a cache in front drops its answer when one of them changes. */
import type { Core } from '@strapi/strapi';
import { noteLists } from '../record/dependencies';
import { type DocumentKind, kindOf } from '../record/kinds';
import { attributesOf } from './schemas';

type Query = Record<string, unknown>;

/** References that may come on the record without a change that names who refers to them. */
const UNFOLLOWED: Partial<Record<DocumentKind, readonly DocumentKind[]>> = {
  source: ['organization', 'person'],
};

/**
 * Notes the types that decide what a query selects and in which order. What its answer shows names itself.
 *
 * @param query as the request has it
 */
export function noteReached(strapi: Core.Strapi, kind: DocumentKind, query: Query): void {
  const { filters, sort, populate } = query;
  noteLists(...(UNFOLLOWED[kind] ?? []));
  // A figure may be credited to a source that comes on the record.
  if (populate !== undefined) noteLists('source');
  const asked = JSON.stringify([filters, sort, isNarrowed(populate) ? populate : null]);
  const relations = relationsOf(strapi);
  for (const [name] of asked.matchAll(/\w+/g)) noteLists(...(relations.get(name) ?? []));
}

function isNarrowed(populate: unknown): boolean {
  return /"(filters|sort)"/.test(JSON.stringify(populate ?? null));
}

const known = new WeakMap<Core.Strapi, Map<string, Set<DocumentKind>>>();

/** The types that relations of a name lead to, in whichever model. */
function relationsOf(strapi: Core.Strapi): Map<string, Set<DocumentKind>> {
  const found = known.get(strapi) ?? new Map<string, Set<DocumentKind>>();
  if (known.has(strapi)) return found;
  known.set(strapi, found);
  const models = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  for (const [name, { target = '' }] of models.flatMap((uid) => Object.entries(attributesOf(strapi, uid)))) {
    const kind = kindOf(target);
    if (kind) found.set(name, (found.get(name) ?? new Set()).add(kind));
  }
  return found;
}
