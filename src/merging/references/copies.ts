/**
 * Strapi makes the rows of a version of an article anew with every publication and every discarded draft, as copies of
 * the other version's. A trigger hands on to them what was noted of the rows that they were copied from, so that
 * undoing a merge finds them however often that happened. It needs Strapi's tables, and so is no migration.
 */
import type { Core } from '@strapi/strapi';
import { joinTable } from '../../record/documents/join-table';
import { uidOf } from '../../record/kinds';
import { connectionOf, rowsOf } from '../../record/sql';

const NAME = 'merge_copies';

/** Makes the trigger, or the one of this version. */
export async function followCopies(strapi: Core.Strapi): Promise<void> {
  const connection = connectionOf(strapi);
  const uid = uidOf('article');
  const { tableName } = strapi.db.metadata.get(uid);
  const links = joinTable(strapi, uid, 'quotes');
  await connection.raw(
    functionSql(tableName, links.name, links.joinColumn.name, links.inverseJoinColumn.name),
  );
  const present = await rowsOf(
    connection,
    'SELECT 1 FROM pg_trigger WHERE tgname = ? AND tgrelid = CAST(? AS regclass)',
    [NAME, `"${tableName}"`],
  );
  if (present.length > 0) return;
  // Deferred: at the end of the transaction, the version has all its parts.
  await connection.raw(
    `CREATE CONSTRAINT TRIGGER ${NAME} AFTER INSERT ON "${tableName}" DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW EXECUTE FUNCTION ${NAME}()`,
  );
}

/** The field of a place such as `api::article.article quotes.speaker`, and whether it is a component's. */
const FIELD = `split_part(split_part(m.place, ' ', 2), '.', 1)`;
const IN_PART = `strpos(split_part(m.place, ' ', 2), '.') > 0`;

/*
 * Parts are copied in their order, so that the parts of two versions stand by one another. Notes of copies have no row
 * id to take back, and go when their rows are gone; what was noted first stays.
 */
const functionSql = (table: string, links: string, owner: string, part: string) => `
  CREATE OR REPLACE FUNCTION ${NAME}() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    other_version int;
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM merge_moves WHERE merge_moves.owner = NEW.document_id) THEN RETURN NULL; END IF;
    SELECT d.id INTO other_version FROM "${table}" d
      WHERE d.document_id = NEW.document_id AND d.id <> NEW.id AND d.locale IS NOT DISTINCT FROM NEW.locale LIMIT 1;
    IF other_version IS NULL THEN RETURN NULL; END IF;
    WITH parts AS (
      SELECT p."${owner}" AS version, p.field, p."${part}" AS part,
        row_number() OVER (PARTITION BY p."${owner}", p.field ORDER BY p."order", p.id) AS place,
        count(*) OVER (PARTITION BY p."${owner}", p.field) AS parts
      FROM "${links}" p WHERE p."${owner}" IN (other_version, NEW.id)
    ), pairs AS (
      SELECT NULL AS field, other_version AS from_row, NEW.id AS to_row
      UNION ALL SELECT o.field, o.part, n.part FROM parts o JOIN parts n
        ON n.version = NEW.id AND n.field = o.field AND n.place = o.place AND n.parts = o.parts
      WHERE o.version = other_version
    )
    INSERT INTO merge_moves (merge, place, op, owner, owner_row, target, print, position, row)
    SELECT m.merge, m.place, m.op, m.owner, p.to_row, m.target, m.print, m.position, m.row - 'id'
    FROM merge_moves m JOIN pairs p ON p.from_row = m.owner_row
      AND p.field IS NOT DISTINCT FROM CASE WHEN ${IN_PART} THEN ${FIELD} END
    WHERE m.owner = NEW.document_id;
    DELETE FROM merge_moves m WHERE m.owner = NEW.document_id AND m.row->>'id' IS NULL AND NOT CASE WHEN ${IN_PART}
      THEN EXISTS (SELECT 1 FROM "${links}" p WHERE p."${owner}" IN (other_version, NEW.id) AND p.field = ${FIELD}
        AND p."${part}" = m.owner_row)
      ELSE m.owner_row IN (other_version, NEW.id) END;
    RETURN NULL;
  END $$`;
