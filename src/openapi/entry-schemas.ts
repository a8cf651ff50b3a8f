/** Schemas of entries, from Strapi's schemas of content types and components: what is private is in none of them. */
import type { Core } from '@strapi/strapi';
import { innerModel, referencesOf } from '../on-the-record/schemas';
import { type DocumentKind, ENTITY_KINDS, kindOf, uidOf } from '../record/kinds';
import { orNull, type Schema, schemaNamed } from './types';
import { valueSchema } from './value-schemas';

interface Attribute {
  type: string;
  required?: boolean;
  private?: boolean;
  writable?: boolean;
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
}

type Attributes = Record<string, Attribute>;

const KINDS: readonly DocumentKind[] = ['article', ...ENTITY_KINDS];
const FILE = 'plugin::upload.file';
const LABEL = { article: 'headline', event: 'title', story: 'title' } as const;

/** By name: entries and inputs of the seven types, their components, files, and references to entries. */
export function entrySchemas(strapi: Core.Strapi): Record<string, Schema> {
  const components = Object.keys(strapi.components).filter((uid) => uid.startsWith('record.'));
  const named = [
    ...[...KINDS.map(uidOf), ...components, FILE].map((uid) => [schemaName(uid), entry(strapi, uid)]),
    ...[...KINDS.map(uidOf), ...components].map((uid) => [`${schemaName(uid)}Input`, input(strapi, uid)]),
    ...KINDS.map((kind) => [`${capital(kind)}Reference`, reference(kind)]),
  ];
  return Object.fromEntries(named);
}

/** The name of the schema of a content type or component. */
export function schemaName(uid: string): string {
  const name = uid.split('.').at(-1) ?? uid;
  return name.split('-').map(capital).join('');
}

function entry(strapi: Core.Strapi, uid: string): Schema {
  const isDocument = kindOf(uid) !== null || uid === FILE;
  const references = referencesOf(strapi, uid);
  const own = isDocument ? { documentId: { type: 'string' } } : {};
  const shown = Object.entries(attributesOf(strapi, uid)).flatMap(([name, attribute]) => {
    if (references.has(name)) return [[name, referenceSchema(attribute, references.get(name)!)] as const];
    return isShown(strapi, uid, name, attribute) ? [[name, shownSchema(uid, name, attribute)] as const] : [];
  });
  return {
    type: 'object',
    ...(isDocument && { required: ['documentId'] }),
    properties: { ...own, ...Object.fromEntries(shown) },
    additionalProperties: false,
  };
}

function input(strapi: Core.Strapi, uid: string): Schema {
  const references = referencesOf(strapi, uid);
  const written = Object.entries(attributesOf(strapi, uid)).filter(
    ([name, attribute]) =>
      attribute.writable !== false &&
      !(attribute.private && !references.has(name)) &&
      ![
        'createdBy',
        'updatedBy',
        'locale',
        'localizations',
        'publishedAt',
        'createdAt',
        'updatedAt',
      ].includes(name),
  );
  const required = written.filter(([, attribute]) => attribute.required).map(([name]) => name);
  return {
    type: 'object',
    ...(required.length > 0 && kindOf(uid) === null && { required }),
    properties: Object.fromEntries(
      written.map(([name, attribute]) => [name, inputSchema(uid, name, attribute)]),
    ),
  };
}

function isShown(strapi: Core.Strapi, uid: string, name: string, attribute: Attribute): boolean {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]);
  const hidden = (model.options as { privateAttributes?: string[] } | undefined)?.privateAttributes ?? [];
  const internal = ['createdBy', 'updatedBy', 'locale', 'localizations', 'related'].includes(name);
  return !attribute.private && !hidden.includes(name) && !internal;
}

function shownSchema(uid: string, name: string, attribute: Attribute): Schema {
  const model = innerModel(attribute);
  if (!model) return valueSchema(uid, name, attribute);
  const inner = schemaNamed(schemaName(model));
  return isMany(attribute) ? { type: 'array', items: inner } : orNull(inner);
}

function inputSchema(uid: string, name: string, attribute: Attribute): Schema {
  if (attribute.type === 'media') return orNull({ type: 'integer', description: 'Id of a file.' });
  if (attribute.type === 'relation') {
    const target = { type: 'string', description: 'documentId' };
    return isMany(attribute) ? { type: 'array', items: target } : orNull(target);
  }
  const model = innerModel(attribute);
  if (!model) return valueSchema(uid, name, attribute);
  const inner = schemaNamed(`${schemaName(model)}Input`);
  return isMany(attribute) ? { type: 'array', items: inner } : orNull(inner);
}

function referenceSchema(attribute: Attribute, kind: DocumentKind): Schema {
  const inner = schemaNamed(`${capital(kind)}Reference`);
  return isMany(attribute) ? { type: 'array', items: inner } : orNull(inner);
}

function reference(kind: DocumentKind): Schema {
  const label = kind in LABEL ? LABEL[kind as keyof typeof LABEL] : 'name';
  return {
    type: 'object',
    required: ['documentId', 'slug', label],
    properties: {
      documentId: { type: 'string' },
      slug: { type: ['string', 'null'] },
      [label]: { type: 'string' },
    },
    additionalProperties: false,
  };
}

function isMany({ repeatable, multiple, relation }: Attribute): boolean {
  return repeatable === true || multiple === true || (relation?.endsWith('Many') ?? false);
}

function attributesOf(strapi: Core.Strapi, uid: string): Attributes {
  return strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]).attributes as unknown as Attributes;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
