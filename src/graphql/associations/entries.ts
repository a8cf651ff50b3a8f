/** From a row as JSON to an entry as Strapi's own reads give it. */
import type { Core } from '@strapi/strapi';

/** A row by its attributes' names. */
export type Entry = Record<string, unknown> & { id: number };

/** Reads rows of one model. Columns without an attribute are left out. */
export function entryReader(strapi: Core.Strapi, uid: string): (row: Record<string, unknown>) => Entry {
  const attributes = Object.entries(strapi.db.metadata.get(uid).attributes).flatMap(([name, attribute]) =>
    'columnName' in attribute && attribute.columnName
      ? [{ name, column: String(attribute.columnName), isInstant: attribute.type === 'datetime' }]
      : [],
  );
  return (row) => {
    const entry: Entry = { id: Number(row.id) };
    for (const { name, column, isInstant } of attributes) {
      const value = row[column] ?? null;
      // The column has no time zone: like the driver's, a text without one is read as local time.
      entry[name] = isInstant && typeof value === 'string' ? new Date(value) : value;
    }
    return entry;
  };
}
