/** What a merge writes into the record that stays: pure. */
import type { Item, RecordValues } from './fields/image';
import type { Json } from './fields/rows';
import { isSameList, isSameValue } from './fields/values';

/** What is to be written into the record that stays. */
export interface Change {
  columns: Record<string, { before: Json; after: Json }>;
  lists: Record<string, { before: Item[]; after: Item[] }>;
}

/** A record after a change. */
export function apply(record: RecordValues, { columns, lists }: Change): RecordValues {
  const after = <T>(changed: Record<string, { after: T }>) =>
    Object.fromEntries(Object.entries(changed).map(([name, one]) => [name, one.after]));
  return {
    ...record,
    columns: { ...record.columns, ...after(columns) },
    lists: { ...record.lists, ...after(lists) },
  };
}

/** Notes the value of a column; nothing where it stays what it was. */
export function putColumn(change: Change, name: string, into: RecordValues, after: Json): void {
  const before = into.columns[name] ?? null;
  if (!isSameValue(before, after)) change.columns[name] = { before, after };
}

/** Notes the entries of a list; nothing where they stay what they were. */
export function putList(change: Change, name: string, into: RecordValues, after: Item[]): void {
  const before = into.lists[name] ?? [];
  if (isSameList(before, after)) delete change.lists[name];
  else change.lists[name] = { before, after };
}
