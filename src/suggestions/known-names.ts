/** Which people and organizations of the archive texts may name: by the names as they are written, from indexes. */
import type { Core } from '@strapi/strapi';
import { OTHER_NAME } from '../look-alikes/indexes';
import { nameCandidates } from '../publishing/checks/name-candidates';
import { folded } from '../publishing/indexes';
import { fold } from '../reading/fold';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { ownersOf } from './indexes';
import type { RowsByKind } from './known-records';

/** Records that are read for each name. */
const NAMESAKES = 10;

interface Found {
  kind: 'person' | 'organization';
  id: number;
}

/**
 * Records of which a name, another name or the abbreviation stands in one of the texts; case, accents, spaces and
 * punctuation aside. More than are meant: the reading sees which. One statement, a step of an index for each name.
 */
export async function rowsNamed(
  strapi: Core.Strapi,
  reading: Raw,
  texts: readonly string[],
): Promise<RowsByKind> {
  const names = new Map(texts.flatMap((text) => nameCandidates([text])).map((name) => [fold(name), name]));
  if (names.size === 0) return { person: [], organization: [] };
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const own = (kind: Found['kind'], column: string) =>
    `SELECT '${kind}' AS kind, near.id FROM asked CROSS JOIN LATERAL (
       SELECT t.id FROM "${table(uidOf(kind))}" t WHERE ${folded(`t.${column}`)} = asked.name
       ORDER BY t.id LIMIT ${NAMESAKES}) AS near`;
  const other = (kind: Found['kind']) =>
    `SELECT '${kind}', owned.id FROM (${ownersOf(strapi, kind, 'others')}) AS owned`;
  const rows = await rowsOf<Found>(
    reading,
    `WITH asked AS MATERIALIZED (
       SELECT DISTINCT ${folded('one.name')} AS name FROM unnest(CAST(? AS text[])) AS one(name)
     ), others AS MATERIALIZED (
       SELECT near.id FROM asked CROSS JOIN LATERAL (
         SELECT o.id FROM "${table(OTHER_NAME)}" o WHERE ${folded('o.name')} = asked.name
         ORDER BY o.id LIMIT ${NAMESAKES}) AS near
     )
     ${own('person', 'name')} UNION ${own('organization', 'name')} UNION ${own('organization', 'abbreviation')}
     UNION ${other('person')} UNION ${other('organization')}`,
    [[...names.values()]],
  );
  const of = (kind: Found['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { person: of('person'), organization: of('organization') };
}
