/** Records that may be alike, by their names: a bounded number of each kind of likeness, from indexes. */
import type { Core } from '@strapi/strapi';
import { cyrillize, romanize } from '../reading/romanize';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { capitalsOf, type Named } from './compare';
import { capitalsSql, foldedSql, NAME_COLUMNS, OTHER_NAME } from './indexes';

export type NamedKind = 'person' | 'organization' | 'source' | 'topic' | 'story';

/** Trigrams that two names must share, of those of both: fewer make the work grow with the archive. */
const LEAST_SIMILARITY = 0.4;
/** Rows read for each name. */
const MOST = 40;

const WITH_OTHER_NAMES = new Set<NamedKind>(['person', 'organization']);

/** Row ids of records whose names resemble one of these. Five statements at most. */
export async function candidates(
  strapi: Core.Strapi,
  reading: Raw,
  kind: NamedKind,
  { name, otherNames, abbreviation, wikidataId }: Named,
): Promise<number[]> {
  const table = strapi.db.metadata.get(uidOf(kind)).tableName;
  const column = NAME_COLUMNS[kind];
  const written = [...new Set([name, ...otherNames])].filter((one) => one.trim() !== '').slice(0, 20);
  const names = [...new Set([...written, ...written.map(romanize), ...written.map(cyrillize)])];
  await rowsOf(reading, `SELECT set_config('pg_trgm.similarity_threshold', ?, true)`, [
    String(LEAST_SIMILARITY),
  ]);
  const found = [await similar(reading, table, column, names)];
  if (WITH_OTHER_NAMES.has(kind)) {
    found.push(await byOtherName(strapi, reading, kind as 'person' | 'organization', written));
    if (wikidataId) {
      found.push(
        await idsOf(reading, `SELECT id FROM "${table}" WHERE wikidata_id = ? LIMIT ${MOST}`, [wikidataId]),
      );
    }
  }
  if (kind === 'organization') {
    const short = [
      ...(abbreviation ? [abbreviation] : []),
      ...written.filter((one) => capitalsOf(one) === one),
    ];
    const long = written.map(capitalsOf).filter((capitals) => capitals.length >= 3);
    found.push(
      await idsOf(
        reading,
        `(SELECT id FROM "${table}" WHERE ${capitalsSql('name')} = ANY(CAST(:short AS text[])) LIMIT ${MOST})
         UNION (SELECT id FROM "${table}" WHERE abbreviation = ANY(CAST(:long AS text[])) LIMIT ${MOST})`,
        { short: short.filter((one) => one.length >= 3), long: [...long, ...short] },
      ),
    );
  }
  return [...new Set(found.flat())];
}

async function similar(
  reading: Raw,
  table: string,
  column: string,
  names: readonly string[],
): Promise<number[]> {
  return idsOf(
    reading,
    `SELECT DISTINCT near.id FROM unnest(CAST(? AS text[])) AS asked(name) CROSS JOIN LATERAL (
       SELECT t.id FROM "${table}" t WHERE ${foldedSql(`t.${column}`)} % ${foldedSql('asked.name')}
       ORDER BY similarity(${foldedSql(`t.${column}`)}, ${foldedSql('asked.name')}) DESC, t.id LIMIT ${MOST}
     ) AS near`,
    [[...names]],
  );
}

function byOtherName(
  strapi: Core.Strapi,
  reading: Raw,
  kind: 'person' | 'organization',
  names: readonly string[],
): Promise<number[]> {
  const links = joinTable(strapi, uidOf(kind), 'otherNames');
  const others = strapi.db.metadata.get(OTHER_NAME).tableName;
  return idsOf(
    reading,
    `SELECT DISTINCT l."${links.joinColumn.name}" AS id
     FROM unnest(CAST(? AS text[])) AS asked(name) CROSS JOIN LATERAL (
       SELECT o.id FROM "${others}" o WHERE ${foldedSql('o.name')} % ${foldedSql('asked.name')}
       ORDER BY similarity(${foldedSql('o.name')}, ${foldedSql('asked.name')}) DESC, o.id LIMIT ${MOST}
     ) AS near JOIN "${links.name}" l ON l."${links.inverseJoinColumn.name}" = near.id AND l.field = 'otherNames'`,
    [[...names]],
  );
}

async function idsOf(
  reading: Raw,
  sql: string,
  bindings: readonly unknown[] | Record<string, unknown>,
): Promise<number[]> {
  return (await rowsOf<{ id: number }>(reading, sql, bindings)).map(({ id }) => id);
}
