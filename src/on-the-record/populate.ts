/** Adds the references to what a query populates. */
import type { Core } from '@strapi/strapi';
import { attributesOf, innerModel, referencesOf } from './schemas';

/** Strapi's `populate` in its one full form. */
export interface Populate {
  [name: string]: { populate?: Populate; fields?: unknown; [option: string]: unknown };
}

const TRUE = ['true', 't', '1'];

/**
 * A sanitized `populate` with the references of every type and component that it puts into the answer: the type
 * asked for, populated relations and components. Each as its documentId alone.
 *
 * @param populate any form that Strapi takes: `*`, names with dots, lists of them, objects
 */
export function withReferences(strapi: Core.Strapi, uid: string, populate: unknown): Populate {
  const asked = normalized(populate, Object.keys(attributesOf(strapi, uid)));
  const attributes = attributesOf(strapi, uid);
  const inner: Populate = {};
  for (const [name, options] of Object.entries(asked)) {
    const attribute = attributes[name];
    const model = attribute && innerModel(attribute);
    if (model) inner[name] = { ...options, populate: withReferences(strapi, model, options.populate) };
  }
  for (const name of referencesOf(strapi, uid).keys()) inner[name] = { fields: ['documentId'] };
  return inner;
}

function normalized(populate: unknown, names: string[]): Populate {
  if (populate === '*' || populate === true) return Object.fromEntries(names.map((name) => [name, {}]));
  if (typeof populate === 'string' || Array.isArray(populate)) return fromPaths(paths(populate));
  const found: Populate = {};
  for (const [name, value] of Object.entries((populate ?? {}) as Record<string, unknown>)) {
    if (value === true || value === '*' || TRUE.includes(String(value))) found[name] = {};
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) found[name] = { ...value };
  }
  return found;
}

function paths(populate: unknown): string[] {
  return [populate]
    .flat()
    .flatMap((path) => String(path).split(','))
    .map((path) => path.trim())
    .filter((path) => path.length > 0);
}

function fromPaths(list: string[]): Populate {
  const found: Populate = {};
  for (const path of list) {
    const [name = '', ...rest] = path.split('.');
    const below = fromPaths(rest.length > 0 ? [rest.join('.')] : []);
    found[name] = { populate: merged(found[name]?.populate ?? {}, below) };
  }
  return found;
}

function merged(first: Populate, second: Populate): Populate {
  const both: Populate = { ...first };
  for (const [name, { populate = {} }] of Object.entries(second)) {
    both[name] = { populate: merged(both[name]?.populate ?? {}, populate) };
  }
  return both;
}
