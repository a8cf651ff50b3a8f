/** What a reference to an entity shows. Only entities on the record have a card: to ask here is to keep the rule. */
import { noteShown } from './dependencies';
import type { EntityKind } from './kinds';
import { type Raw, rowsOf } from './sql';

/** An entity on the record, as others refer to it. */
export interface EntityCard {
  key: number;
  kind: EntityKind;
  documentId: string;
  slug: string | null;
  label: string;
  names: string[];
  shortNames: string[];
  parent: number | null;
  /** Fields by kind (projection/entity.ts). */
  card: Record<string, unknown>;
}

/** A role of a person, as written: EDTF texts. */
export interface RecordRole {
  person: number;
  title: string;
  organization: number | null;
  from: string | null;
  to: string | null;
  attestedOn: string | null;
}

/** The cards of those of these keys that are on the record. One statement. */
export async function entityCards(
  transaction: Raw,
  keys: Iterable<number>,
): Promise<Map<number, EntityCard>> {
  const rows = await rowsOf<EntityCard>(
    transaction,
    `SELECT id AS key, kind, document_id AS "documentId", slug, label, names, short_names AS "shortNames", parent,
       card::json AS card FROM record_entity WHERE id = ANY(?::int[])`,
    [[...new Set(keys)]],
  );
  for (const { documentId } of rows) noteShown(documentId);
  return new Map(rows.map((row) => [row.key, row]));
}

/** The roles of these people, in their order. One statement. */
export function rolesOf(transaction: Raw, people: Iterable<number>): Promise<RecordRole[]> {
  return rowsOf<RecordRole>(
    transaction,
    `SELECT person, title, organization, held_from AS "from", held_to AS "to", attested_on AS "attestedOn"
     FROM record_role WHERE person = ANY(?::int[]) ORDER BY person, position`,
    [[...new Set(people)]],
  );
}
