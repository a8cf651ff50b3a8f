/** What a merge makes of the fields: pure. Which record's value stands, and how lists are joined. */
import { type Change, putColumn, putList } from './change';
import { type Choice, KEPT, type PlannedField, plannedField } from './choices';
import type { RecordValues } from './fields/image';
import type { Layout } from './fields/layout';
import { columnAfter, listAfter, withoutInnerLinks } from './joined';
import type { MergeableKind } from './kinds';
import { type AddedName, addOtherNames } from './other-names';

export interface Plan {
  fields: PlannedField[];
  change: Change;
  /** Names that become other names. */
  otherNames: AddedName[];
}

/** Columns that go along with another one. */
const FOLLOWERS: Partial<Record<MergeableKind, Record<string, string[]>>> = {
  event: { date: ['startsOn', 'endsOn'] },
};
/**
 * @param records the one that stays first
 * @param choices by field; those that are not named are made for the editor
 */
export function plan(
  kind: MergeableKind,
  layout: Layout,
  records: readonly RecordValues[],
  choices: Readonly<Record<string, Choice>> = {},
): Plan {
  const [into] = records;
  if (!into) throw new Error('Nothing to merge');
  const fields = layout.fields.filter(({ name }) => !KEPT.has(name));
  const outward = withoutInnerLinks(layout, records);
  const planned = fields.map((field) => plannedField(kind, field, outward, choices[field.name]));
  const change: Change = { columns: {}, lists: {} };
  for (const [index, field] of fields.entries()) {
    const { chosen } = planned[index]!;
    if (field.shape === 'column') {
      for (const name of [field.name, ...(FOLLOWERS[kind]?.[field.name] ?? [])]) {
        putColumn(change, name, into, columnAfter(name, chosen, records));
      }
    } else {
      putList(change, field.name, into, listAfter(field, chosen, outward));
    }
  }
  const otherNames = addOtherNames(kind, layout, records, change);
  return { fields: planned, change, otherNames };
}
