/** The core routes of the seven types: what Strapi's generator says of them is too narrow or too wide. */
import type { Core } from '@strapi/strapi';
import { ENTRY_PARAMETERS, LIST_PARAMETERS } from '../on-the-record/query';
import { type DocumentKind, ENTITY_KINDS, uidOf } from '../record/kinds';
import { schemaName } from './entry-schemas';
import { CONDITIONAL, UNCHANGED } from './headers';
import { pathParameters } from './path';
import { refusals } from './refusals';
import { AS_OF, strapiParameters } from './strapi-parameters';
import { type Operation, type Parameter, type PathItem, type Schema, schemaNamed } from './types';

/** The paths of the seven types. */
export function corePaths(strapi: Core.Strapi): Record<string, PathItem> {
  const most = strapi.config.get<number>('api.rest.maxLimit');
  const parameters = strapiParameters(most, strapi.config.get<number>('api.rest.defaultLimit'));
  const named = (names: readonly string[]) => names.flatMap((name) => parameters[name] ?? []);
  const items = (['article', ...ENTITY_KINDS] as const).flatMap((kind) => {
    const plural = strapi.contentType(uidOf(kind)).info.pluralName;
    const [all, one] = [`/${plural}`, `/${plural}/{id}`];
    return [
      [all, { get: find(kind, plural, named(LIST_PARAMETERS)), post: create(kind, named(ENTRY_PARAMETERS)) }],
      [
        one,
        {
          get: findOne(kind, one, [...named(ENTRY_PARAMETERS), ...(kind === 'person' ? AS_OF : [])]),
          put: update(kind, one, named(ENTRY_PARAMETERS)),
          delete: remove(kind, one),
        },
      ],
    ] as const;
  });
  return Object.fromEntries(items);
}

function find(kind: DocumentKind, plural: string, parameters: Parameter[]): Operation {
  const answer = answerOf({ type: 'array', items: entryOf(kind) }, PAGINATION);
  return {
    operationId: `${kind}.find`,
    summary: `The ${plural} on the record`,
    tags: [kind],
    parameters,
    responses: {
      200: { ...answer, headers: CONDITIONAL },
      304: UNCHANGED,
      ...refusals(400, 401, 403, 503),
    },
  };
}

function findOne(kind: DocumentKind, path: string, parameters: Parameter[]): Operation {
  return {
    operationId: `${kind}.findOne`,
    summary: `One ${kind}, by documentId or slug, present or past`,
    tags: [kind],
    parameters: [...pathParameters(path), ...parameters],
    responses: {
      200: { ...shown(kind), headers: CONDITIONAL },
      304: UNCHANGED,
      ...refusals(400, 401, 403, 404, 503),
    },
  };
}

/** Answered as JSON-LD too, without parameters. */
function shown(kind: DocumentKind) {
  const { description, content } = answerOf(shownAs(kind));
  const jsonLd = { 'application/ld+json': { schema: schemaNamed('JsonLd') } };
  return { description, content: { ...content, ...jsonLd } };
}

/** A person with `asOf` has the roles held then beside its own attributes. */
function shownAs(kind: DocumentKind): Schema {
  if (kind !== 'person') return entryOf(kind);
  return schemaNamed('PersonAsOf');
}

function create(kind: DocumentKind, parameters: Parameter[]): Operation {
  return {
    operationId: `${kind}.create`,
    summary:
      kind === 'article' ? 'Makes an article; it is published unless status=draft' : `Makes one ${kind}`,
    tags: [kind],
    parameters,
    requestBody: bodyOf(kind),
    responses: { 201: answerOf(entryOf(kind)), ...refusals(400, 401, 403, 409, 413) },
  };
}

function update(kind: DocumentKind, path: string, parameters: Parameter[]): Operation {
  return {
    operationId: `${kind}.update`,
    summary: `Changes one ${kind}, by documentId`,
    tags: [kind],
    parameters: [...pathParameters(path), ...parameters],
    requestBody: bodyOf(kind),
    responses: { 200: answerOf(entryOf(kind)), ...refusals(400, 401, 403, 404, 409, 413) },
  };
}

function remove(kind: DocumentKind, path: string): Operation {
  return {
    operationId: `${kind}.delete`,
    summary: `Deletes one ${kind}, by documentId`,
    tags: [kind],
    parameters: pathParameters(path),
    responses: { 204: { description: 'Deleted' }, ...refusals(400, 401, 403, 404, 409) },
  };
}

const counts = (...names: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer' }])),
  additionalProperties: false,
});

/** As it was asked for; how many there are is said where withCount asks. */
const PAGINATION: Schema = closed({
  pagination: {
    anyOf: [counts('page', 'pageSize', 'pageCount', 'total'), counts('start', 'limit', 'total')],
  },
});

function answerOf(data: Schema, meta: Schema = { type: 'object', additionalProperties: false }) {
  const schema = closed({ data, meta });
  return { description: 'OK', content: { 'application/json': { schema } } };
}

function bodyOf(kind: DocumentKind) {
  const data = schemaNamed(`${schemaName(uidOf(kind))}Input`);
  const schema = { type: 'object', required: ['data'], properties: { data } };
  return { required: true, content: { 'application/json': { schema } } };
}

/** An object of these and nothing else. */
function closed(properties: Record<string, Schema>): Schema {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}

function entryOf(kind: DocumentKind): Schema {
  return schemaNamed(schemaName(uidOf(kind)));
}
