/** Finds the documents that name an entity, whichever way: every relation of every content type and component. */
import type { Core } from '@strapi/strapi';
import { joinTableOf } from '../../record/documents/join-table';

interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  joinTable?: { on?: { field?: string } };
}

/** One way in which documents of a content type can name the entity. */
export interface Usage {
  /** Strapi uid of the content type whose documents name it. */
  uid: string;
  /** A SELECT of the row ids of those that do; its one binding is `:id`, the entity's row. */
  rows: string;
}

/**
 * All ways in which documents can name a row of this type, read from the database's metadata: no table's name is
 * guessed, and a relation that is added to a schema is found without a change here.
 */
export function usagesOf(strapi: Core.Strapi, target: string): Usage[] {
  const uids = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  return uids.flatMap((uid) =>
    relationsTo(strapi, uid, target).flatMap((rows) => ownersOf(strapi, { uid, rows }, [])),
  );
}

function relationsTo(strapi: Core.Strapi, uid: string, target: string): string[] {
  return attributesOf(strapi, uid).flatMap(([, attribute]) => {
    const table = joinTableOf(attribute);
    if (
      attribute.type !== 'relation' ||
      attribute.target !== target ||
      !table ||
      isComponentLink(attribute)
    ) {
      return [];
    }
    return `SELECT "${table.joinColumn.name}" FROM "${table.name}" WHERE "${table.inverseJoinColumn.name}" = :id`;
  });
}

/** A content type's rows are documents' own; a component's lead to those that hold it, perhaps through others. */
function ownersOf(strapi: Core.Strapi, usage: Usage, seen: readonly string[]): Usage[] {
  if (usage.uid in strapi.contentTypes) return [usage];
  if (seen.includes(usage.uid)) return [];
  const holders = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  return holders.flatMap((holder) =>
    attributesOf(strapi, holder).flatMap(([name, attribute]) => {
      const table = joinTableOf(attribute);
      if (!table || attribute.target !== usage.uid || !isComponentLink(attribute)) return [];
      const rows = `SELECT "${table.joinColumn.name}" FROM "${table.name}"
        WHERE field = '${name}' AND component_type = '${usage.uid}' AND "${table.inverseJoinColumn.name}" IN (${usage.rows})`;
      return ownersOf(strapi, { uid: holder, rows }, [...seen, usage.uid]);
    }),
  );
}

// Strapi's metadata has components as relations through a table that tells them apart by field.
function isComponentLink({ joinTable }: Attribute): boolean {
  return joinTable?.on?.field !== undefined;
}

function attributesOf(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  return Object.entries(strapi.db.metadata.get(uid).attributes as unknown as Record<string, Attribute>);
}
