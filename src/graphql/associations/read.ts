/** Reads the associations of many owners at once. */
import type { Core } from '@strapi/strapi';
import type { Audience } from '../../on-the-record/audience';
import { type Raw, rowsOf } from '../../record/sql';
import type { Association } from './associations';
import { type Entry, entryReader } from './entries';
import { shownTo } from './shown-to';

/** One association of one owner. */
export interface AssociationKey {
  association: Association;
  /** The owner's row id. */
  owner: number;
  audience: Audience;
}

interface Found {
  group: number;
  owner: number;
  row: Record<string, unknown>;
}

/** What each key leads to, in its order. One statement, however many owners and associations there are. */
export async function readAssociations(
  strapi: Core.Strapi,
  transaction: Raw,
  keys: readonly AssociationKey[],
): Promise<Entry[][]> {
  const groups = grouped(keys);
  const parts = groups.map((group, index) => selectOf(strapi, group, index));
  const readers = groups.map((group) => entryReader(strapi, group[0]!.association.target));
  const found = await rowsOf<Found>(
    transaction,
    `SELECT "group", owner, row::json AS row FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) AS found
     ORDER BY "group", owner, position`,
    parts.flatMap(({ bindings }) => bindings),
  );
  const entries = new Map<string, Entry[]>();
  for (const { group, owner, row } of found) {
    const name = keyName({ ...groups[group]![0]!, owner });
    const list = entries.get(name) ?? [];
    list.push(readers[group]!(row));
    entries.set(name, list);
  }
  return keys.map((key) => entries.get(keyName(key)) ?? []);
}

function grouped(keys: readonly AssociationKey[]): AssociationKey[][] {
  const groups = new Map<string, AssociationKey[]>();
  for (const key of keys) groups.set(groupName(key), [...(groups.get(groupName(key)) ?? []), key]);
  return [...groups.values()];
}

/** What tells one key from another. */
export function keyName(key: AssociationKey): string {
  return `${groupName(key)} ${key.owner}`;
}

function groupName({ association: { uid, field }, audience }: AssociationKey): string {
  return `${uid} ${field} ${audience}`;
}

function selectOf(strapi: Core.Strapi, group: AssociationKey[], index: number) {
  const { association, audience } = group[0]!;
  const { link, target } = association;
  const fixed = Object.entries(link.where);
  const conditions = [
    `link."${link.owner}" = ANY(?::int[])`,
    ...fixed.map(([column]) => `link."${column}" = ?`),
    ...shownTo(strapi, target, audience),
  ];
  const position = link.order ? `CAST(link."${link.order}" AS double precision)` : '0';
  const sql = `SELECT ${index} AS "group", link."${link.owner}" AS owner, ${position} AS position, to_jsonb(target) AS row
    FROM "${link.table}" AS link
    JOIN "${strapi.db.metadata.get(target).tableName}" AS target ON target.id = link."${link.target}"
    WHERE ${conditions.join(' AND ')}`;
  return { sql, bindings: [group.map(({ owner }) => owner), ...fixed.map(([, value]) => value)] };
}
