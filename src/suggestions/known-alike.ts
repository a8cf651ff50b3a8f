/** Which people and organizations may be meant by names that the archive does not write so. */
import type { Core } from '@strapi/strapi';
import { capitalsOf } from '../look-alikes/compare';
import { capitalsSql, OTHER_NAME } from '../look-alikes/indexes';
import { cyrillize, romanize } from '../reading/romanize';
import { uidOf } from '../record/kinds';
import { foldedName } from '../record/projection/name-rows';
import { type Raw, rowsOf } from '../record/sql';
import { nameOrderSql, ownersOf, wordsSql } from './indexes';
import type { RowsByKind } from './known-records';

/** A name that a text gives. */
export interface NameAsked {
  kind: 'person' | 'organization';
  name: string;
}

/** Rows read for each beginning of a name. */
const MOST = 20;
/** Letters of the last word that another spelling of it keeps. */
const KEPT = 4;
/** Ends of names that are read to find the most named of them. */
const MOST_READ = 500;
/** Behind all characters. */
const LAST = '\u{10ffff}';

/**
 * Records whose names resemble these, to be compared: those with the first letter of the first word and the last word,
 * or its first letters, in this order or the other, also in Cyrillic; those that a word alone ends, the most named
 * first; and those whose capitals are an abbreviation. Two statements, each row from an index up to a bound: trigrams,
 * which find more, read a part of the archive that grows with it.
 */
export async function rowsAlike(
  strapi: Core.Strapi,
  reading: Raw,
  asked: readonly NameAsked[],
): Promise<RowsByKind> {
  return {
    person: await alike(strapi, reading, 'person', namesOf(asked, 'person')),
    organization: await alike(strapi, reading, 'organization', namesOf(asked, 'organization')),
  };
}

function namesOf(asked: readonly NameAsked[], kind: NameAsked['kind']): string[] {
  return [...new Set(asked.filter((one) => one.kind === kind).map(({ name }) => name))];
}

async function alike(
  strapi: Core.Strapi,
  reading: Raw,
  kind: NameAsked['kind'],
  names: readonly string[],
): Promise<number[]> {
  if (names.length === 0) return [];
  const table = strapi.db.metadata.get(uidOf(kind)).tableName;
  const otherNames = strapi.db.metadata.get(OTHER_NAME).tableName;
  const beginning = (from: string) =>
    `SELECT near.id FROM asked CROSS JOIN LATERAL (
       SELECT t.id FROM "${from}" t
       WHERE ${nameOrderSql('t.name')} ~>=~ asked.low AND ${nameOrderSql('t.name')} ~<~ (asked.low || CAST(:last AS text))
       ORDER BY ${nameOrderSql('t.name')} USING ~<~ LIMIT ${MOST}) AS near`;
  const byCapitals =
    kind === 'person'
      ? ''
      : `UNION SELECT near.id FROM unnest(CAST(:short AS text[])) AS asked(name) CROSS JOIN LATERAL (
           SELECT id FROM "${table}" WHERE ${capitalsSql('name')} = asked.name LIMIT ${MOST}) AS near
         UNION SELECT near.id FROM unnest(CAST(:long AS text[])) AS asked(name) CROSS JOIN LATERAL (
           SELECT id FROM "${table}" WHERE abbreviation = asked.name LIMIT ${MOST}) AS near`;
  const rows = await rowsOf<{ id: number }>(
    reading,
    `WITH written AS MATERIALIZED (
       SELECT DISTINCT btrim(${wordsSql('one.name')}) AS name FROM unnest(CAST(:spelled AS text[])) AS one(name)
     ), parts AS MATERIALIZED (
       SELECT split_part(name, ' ', 1) AS first, regexp_replace(name, '^.* ', '') AS last FROM written WHERE name LIKE '% %'
     ), asked AS MATERIALIZED (
       SELECT left(first, 1) || ' ' || last || ' ' AS low FROM parts
       UNION SELECT left(first, 1) || ' ' || left(last, ${KEPT}) FROM parts WHERE length(last) > ${KEPT}
       UNION SELECT left(last, 1) || ' ' || first || ' ' FROM parts
     ), others AS MATERIALIZED (${beginning(otherNames)})
     ${beginning(table)}
     UNION ${ownersOf(strapi, kind, 'others')}
     UNION SELECT t.id FROM unnest(CAST(:single AS text[])) AS asked(name) CROSS JOIN LATERAL (
       SELECT ends.entity FROM (
         SELECT n.entity, n.popularity FROM record_name n WHERE n.name = asked.name AND n.kind = '${kind}' LIMIT ${MOST_READ}
       ) AS ends ORDER BY ends.popularity DESC, ends.entity LIMIT ${MOST}
     ) AS named JOIN record_key k ON k.id = named.entity JOIN "${table}" t ON t.document_id = k.name
     ${byCapitals}`,
    {
      last: LAST,
      spelled: [...new Set(names.flatMap((name) => [name, romanize(name), cyrillize(name)]))],
      single: [...new Set(names.map(foldedName))].filter((name) => name !== '' && !name.includes(' ')),
      short: names.filter((name) => name.length >= 3 && capitalsOf(name) === name),
      long: names.map(capitalsOf).filter((capitals) => capitals.length >= 3),
    },
  );
  return rows.map(({ id }) => id);
}
