/** Which people and organizations may be meant by names that the archive does not write so. */
import type { Core } from '@strapi/strapi';
import { capitalsOf } from '../look-alikes/compare';
import { capitalsSql, foldedSql, OTHER_NAME } from '../look-alikes/indexes';
import { cyrillize, romanize } from '../reading/romanize';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { ownersOf } from './indexes';
import type { RowsByKind } from './known-records';

/** A name that a text gives. */
export interface NameAsked {
  kind: 'person' | 'organization';
  name: string;
}

/** Trigrams that two names must share, of those of both: enough for a family name alone to find the full one. */
const LEAST_SIMILARITY = 0.45;
/** Names that are looked up, and rows read for each: this takes longer than all else. */
const MOST_NAMES = 20;
const MOST = 10;

/** Records whose names resemble these: other spellings, transliterations, family names, abbreviations. Three statements. */
export async function rowsAlike(
  strapi: Core.Strapi,
  reading: Raw,
  asked: readonly NameAsked[],
): Promise<RowsByKind> {
  if (asked.length === 0) return { person: [], organization: [] };
  await rowsOf(reading, `SELECT set_config('pg_trgm.similarity_threshold', ?, true)`, [
    String(LEAST_SIMILARITY),
  ]);
  const names = asked.slice(0, MOST_NAMES);
  return {
    person: await alike(strapi, reading, 'person', namesOf(names, 'person')),
    organization: await alike(strapi, reading, 'organization', namesOf(names, 'organization')),
  };
}

function namesOf(asked: readonly NameAsked[], kind: NameAsked['kind']): string[] {
  return asked.filter((one) => one.kind === kind).map(({ name }) => name);
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
  const near = (from: string) =>
    `SELECT t.id FROM "${from}" t WHERE ${foldedSql('t.name')} % asked.name
     ORDER BY similarity(${foldedSql('t.name')}, asked.name) DESC, t.id LIMIT ${MOST}`;
  const spelled = [...new Set(names.flatMap((name) => [name, romanize(name), cyrillize(name)]))];
  const byCapitals =
    kind === 'person'
      ? ''
      : `UNION SELECT near.id FROM unnest(CAST(:short AS text[])) AS asked(name) CROSS JOIN LATERAL (
           SELECT id FROM "${table}" WHERE ${capitalsSql('name')} = asked.name LIMIT ${MOST}) AS near
         UNION SELECT near.id FROM unnest(CAST(:long AS text[])) AS asked(name) CROSS JOIN LATERAL (
           SELECT id FROM "${table}" WHERE abbreviation = asked.name LIMIT ${MOST}) AS near`;
  const rows = await rowsOf<{ id: number }>(
    reading,
    `WITH asked AS MATERIALIZED (
       SELECT DISTINCT ${foldedSql('one.name')} AS name FROM unnest(CAST(:spelled AS text[])) AS one(name)
     ), others AS MATERIALIZED (SELECT near.id FROM asked CROSS JOIN LATERAL (${near(otherNames)}) AS near)
     SELECT near.id FROM asked CROSS JOIN LATERAL (${near(table)}) AS near
     UNION ${ownersOf(strapi, kind, 'others')}
     ${byCapitals}`,
    {
      spelled,
      short: names.filter((name) => name.length >= 3 && capitalsOf(name) === name),
      long: names.map(capitalsOf).filter((capitals) => capitals.length >= 3),
    },
  );
  return rows.map(({ id }) => id);
}
