/** The rows of projected entities, with compact keys in the place of names: pure. */
import type { EntityProjection } from '../projection/entity';
import type { KeyName } from '../projection/key-name';
import type { NameRow } from '../projection/name-rows';
import { keyMarks, type TextRow } from '../projection/text';
import type { KeyOf } from './article-rows';
import type { RecordTable } from './rows';

/** Tables that entities fill, in the order in which they are written. */
export const ENTITY_TABLES = [
  'record_entity',
  'record_role',
  'record_pick',
  'record_event',
] as const satisfies readonly RecordTable[];

export type EntityTable = (typeof ENTITY_TABLES)[number];

/** The names that need a key before rows can be made. */
export function entityKeyNames({ key, entity, roles, picks, event }: EntityProjection): KeyName[] {
  return [
    key,
    ...(entity.parent ? [entity.parent] : []),
    ...roles.flatMap(({ organization }) => organization ?? []),
    ...picks.map((pick) => pick.key),
    ...(event?.participants ?? []),
  ];
}

/** The rows of one entity, by table. */
export function entityRows(projection: EntityProjection, id: KeyOf): Record<EntityTable, object[]> {
  const { entity, roles, picks, event } = projection;
  const own = id(projection.key);
  const orNull = (name: KeyName | null) => name && id(name);
  return {
    record_entity: [{ ...entity, id: own, parent: orNull(entity.parent) }],
    record_role: roles.map((role) => ({ ...role, person: own, organization: orNull(role.organization) })),
    record_pick: picks.map((pick) => ({ ...pick, entity: own, key: id(pick.key) })),
    record_event: event ? [{ ...event, id: own, participants: event.participants.map(id) }] : [],
  };
}

/** What is searched of an entity; null where search does not find it. */
export function entityTextRow(
  { key, text, event }: EntityProjection,
  id: KeyOf,
): (TextRow & { id: number }) | null {
  const concerned = event?.participants.map(id) ?? [];
  return text && { ...text, id: id(key), marks: [...text.marks, ...keyMarks(concerned)] };
}

/** The names by which an entity is suggested. */
export function entityNameRows(
  { key, names }: EntityProjection,
  id: KeyOf,
): (NameRow & { entity: number })[] {
  return names.map((row) => ({ ...row, entity: id(key) }));
}
