import type { Core } from '@strapi/strapi';

/** A table that links the rows of two others. */
export interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** The table behind a relation or component attribute. Its name is read, because Strapi shortens long ones. */
export function joinTable(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  const found = joinTableOf(strapi.db.metadata.get(uid).attributes[attribute]);
  if (!found) throw new Error(`${uid} keeps ${attribute} in no join table`);
  return found;
}

/** The table behind an attribute's metadata, or null where it has none. */
export function joinTableOf(attribute: object | undefined): JoinTable | null {
  if (!attribute || !('joinTable' in attribute)) return null;
  const table = attribute.joinTable as Partial<JoinTable> | undefined;
  return table?.name && table.joinColumn && table.inverseJoinColumn ? (table as JoinTable) : null;
}
