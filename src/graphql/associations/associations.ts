/** Which fields of our types lead to rows of other tables: read from Strapi's schemas. */
import type { Core, Schema } from '@strapi/strapi';
import { type DocumentKind, ENTITY_KINDS, kindOf, uidOf } from '../../record/kinds';
import { type Link, linkOf, mediaLinkOf } from './link';

/** A relation, component or media field of one of our types or components. */
export interface Association {
  uid: string;
  field: string;
  many: boolean;
  /** Uid of what it leads to. */
  target: string;
  /** The content type that it leads to, or null for components and files. */
  kind: DocumentKind | null;
  /** Not in Strapi's own API, because it can lead off the record. */
  isPrivate: boolean;
  link: Link;
}

/** What Strapi's attribute types have in common, as far as it matters here. */
interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  component?: string;
  repeatable?: boolean;
  multiple?: boolean;
  private?: boolean;
  writable?: boolean;
}

const FILE = 'plugin::upload.file';

/** The seven content types and the components that they are made of. */
export function ourSchemas(strapi: Core.Strapi): Schema.Schema[] {
  const contentTypes = (['article', ...ENTITY_KINDS] as const).map((kind) => strapi.contentType(uidOf(kind)));
  const components = Object.values(strapi.components).filter(({ uid }) => uid.startsWith('record.'));
  return [...contentTypes, ...components];
}

/** The association behind an attribute, or null where it is none. Needs no database. */
export function kindOfField(attribute: Attribute): Pick<Association, 'many' | 'target' | 'kind'> | null {
  if (attribute.type === 'media') return { many: attribute.multiple === true, target: FILE, kind: null };
  if (attribute.type === 'component') {
    return { many: attribute.repeatable === true, target: attribute.component ?? '', kind: null };
  }
  // Strapi's own relations (createdBy, localizations) cannot be written.
  const isRelation = attribute.type === 'relation' && attribute.writable !== false;
  const kind = isRelation ? kindOf(attribute.target ?? '') : null;
  if (!kind) return null;
  return { many: attribute.relation?.endsWith('Many') ?? false, target: uidOf(kind), kind };
}

/** Every association of our types. */
export function associations(strapi: Core.Strapi): Association[] {
  return ourSchemas(strapi).flatMap(({ uid, attributes }) =>
    Object.entries<Attribute>(attributes as Record<string, Attribute>).flatMap(([field, attribute]) => {
      const found = kindOfField(attribute);
      if (!found) return [];
      const link = attribute.type === 'media' ? mediaLinkOf(strapi, uid, field) : linkOf(strapi, uid, field);
      return [{ uid, field, isPrivate: attribute.private === true, link, ...found }];
    }),
  );
}
