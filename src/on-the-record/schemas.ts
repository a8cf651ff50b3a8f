/** What the schemas say about who may see which attribute. */
import type { Core, UID } from '@strapi/strapi';
import { type DocumentKind, kindOf } from '../record/kinds';

/** An attribute of a content type or component, as far as reading it is concerned. */
export interface Attribute {
  type: string;
  private?: boolean;
  writable?: boolean;
  target?: string;
  component?: string;
}

export const MEDIA_UID = 'plugin::upload.file';

/** A content type or component. */
export type ModelUid = UID.Schema;

/** The attributes of a content type or component by name. */
export function attributesOf(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  return strapi.getModel(uid as ModelUid).attributes as unknown as Record<string, Attribute>;
}

/** Whether it is a content type, whose entries have an id of their own; a component has none. */
export function hasDocumentId(strapi: Core.Strapi, uid: string): boolean {
  return strapi.getModel(uid as ModelUid).modelType === 'contentType';
}

/**
 * The relations that can lead off the record: those that the schema calls private. Strapi neither returns, filters,
 * sorts nor populates by them; references.ts answers them from the record.
 *
 * @returns the type that each leads to, by name
 */
export function referencesOf(strapi: Core.Strapi, uid: string): Map<string, DocumentKind> {
  const found = new Map<string, DocumentKind>();
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    const kind = attribute.type === 'relation' && attribute.private ? kindOf(attribute.target ?? '') : null;
    // Strapi's own relations (createdBy, localizations) cannot be written.
    if (kind && attribute.writable !== false) found.set(name, kind);
  }
  return found;
}

/** The model that an attribute holds or leads to, where Strapi would show it; null for a plain value. */
export function innerModel(attribute: Attribute): string | null {
  if (attribute.type === 'component') return attribute.component ?? null;
  if (attribute.type === 'media') return MEDIA_UID;
  return attribute.type === 'relation' && !attribute.private ? (attribute.target ?? null) : null;
}

/**
 * Components that are left out whole when what they name is off the record, and the relation that decides it: a
 * citation says what a source said, so that without the source it still betrays it.
 */
export const WITHHELD_WITH: Readonly<Record<string, string>> = { 'record.citation': 'source' };

const WORDS = ['string', 'text', 'richtext', 'uid', 'enumeration'];

/** The attributes in which a search by words may look. */
export function searchable(strapi: Core.Strapi, uid: string): string[] {
  return Object.entries(attributesOf(strapi, uid))
    .filter(([name, { type, private: hidden }]) => WORDS.includes(type) && !hidden && name !== 'locale')
    .map(([name]) => name);
}
