/**
 * Refuses questions whose answers would tell of what is not public. Strapi itself refuses private attributes; the
 * row id is no attribute, and a component that may be left out of the answer must not be asked about either.
 */
import type { Core } from '@strapi/strapi';
import { checkOperators } from './operators';
import { refused } from './refuse';
import { type Attribute, attributesOf, hasDocumentId, innerModel, WITHHELD_WITH } from './schemas';

type Tree = Record<string, unknown>;

/** Attributes that betray hidden rows: how many there are, and when something unpublished was written. */
const HIDDEN = ['id', 'createdAt', 'updatedAt'];
const NULL_CHECKS = ['$null', '$notNull'];
const LOGIC = ['$and', '$or', '$not'];
/** What narrows or counts a populated list before withheld entries are taken out of it. */
const NARROWING = ['filters', 'sort', 'start', 'limit', 'page', 'pageSize', 'count'];

/**
 * @param query `filters`, `sort`, `fields` and `populate` as the request has them
 * @throws ValidationError (400) that names the parameter
 */
export function refuseHidden(strapi: Core.Strapi, uid: string, query: Tree): void {
  checkLevel({ strapi, uid, path: [] }, query);
}

interface Place {
  strapi: Core.Strapi;
  uid: string;
  path: readonly string[];
}

const inside = (place: Place, key: string, uid = place.uid): Place => ({
  ...place,
  uid,
  path: [...place.path, key],
});

function checkLevel(place: Place, { filters, sort, fields, populate }: Tree): void {
  checkFilters(inside(place, 'filters'), filters);
  for (const path of sortPaths(sort)) checkPath(inside(place, 'sort'), path);
  for (const field of words(fields)) checkPath(inside(place, 'fields'), [field]);
  checkPopulate(inside(place, 'populate'), populate);
}

function checkFilters(place: Place, filters: unknown): void {
  if (Array.isArray(filters)) {
    for (const filter of filters) checkFilters(place, filter);
    return;
  }
  if (!isTree(filters)) return;
  const attributes = attributesOf(place.strapi, place.uid);
  for (const [key, value] of Object.entries(filters)) {
    const here = inside(place, key);
    refuseHiddenName(here, key);
    const attribute = attributes[key];
    const model = attribute && followed(here, attribute);
    if (model) checkRelated(inside(place, key, model), value);
    else if (attribute || key === 'documentId') checkOperators(here.path, value);
    else checkFilters(here, value);
  }
}

/** Below a relation, attributes of its target and the question whether there is one; never its row id. */
function checkRelated(place: Place, value: unknown): void {
  if (!isTree(value)) throw refused(place.path, 'must name a field, such as documentId');
  const attributes = attributesOf(place.strapi, place.uid);
  for (const key of Object.keys(value)) {
    const allowed = key in attributes || key === 'documentId' || [...LOGIC, ...NULL_CHECKS].includes(key);
    if (!allowed) {
      refuseHiddenName(inside(place, key), key);
      throw refused([...place.path, key], 'must be a field, such as documentId');
    }
  }
  checkFilters(place, value);
}

function checkPath(place: Place, [name = '', ...rest]: readonly string[]): void {
  const here = inside(place, name);
  refuseHiddenName(here, name);
  const attribute = attributesOf(place.strapi, place.uid)[name];
  const model = attribute && followed(here, attribute);
  if (model && rest.length > 0) checkPath({ ...here, uid: model }, rest);
}

function checkPopulate(place: Place, populate: unknown): void {
  if (!isTree(populate)) return;
  const attributes = attributesOf(place.strapi, place.uid);
  for (const [key, value] of Object.entries(populate)) {
    const attribute = attributes[key];
    const model = attribute && innerModel(attribute);
    if (!model || !isTree(value)) continue;
    const here = inside(place, key, model);
    const narrowing = Object.keys(value).find((option) => NARROWING.includes(option));
    if (model in WITHHELD_WITH && narrowing) throw refused([...here.path, narrowing], 'is not offered here');
    if ('count' in value) throw refused([...here.path, 'count'], 'is not offered here');
    checkLevel(here, value);
  }
}

function followed(place: Place, attribute: Attribute): string | null {
  const model = innerModel(attribute);
  if (model && model in WITHHELD_WITH) throw refused(place.path, 'cannot be filtered or sorted by');
  return model;
}

function refuseHiddenName({ strapi, uid, path }: Place, name: string): void {
  if (HIDDEN.includes(name)) throw refused(path, 'is not public; use documentId or publishedOn');
  // Strapi lets it pass, and then asks the database for a column that parts of a document do not have.
  if (name === 'documentId' && !hasDocumentId(strapi, uid)) throw refused(path, 'is not a field');
}

function sortPaths(sort: unknown): string[][] {
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (isTree(sort)) {
    return Object.entries(sort).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key]] : sortPaths(value).map((path) => [key, ...path]),
    );
  }
  return words(sort).map((word) => word.split(':')[0]?.split(/[.[\]]+/) ?? []);
}

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (isTree(value)) return Object.values(value).flatMap(words);
  return typeof value === 'string' ? value.split(',').map((word) => word.trim()) : [];
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
