/** What undoing a merge makes of the fields of the record that stayed, after whatever was edited since: pure. */
import type { Change } from './change';
import type { Item, RecordValues } from './fields/image';
import type { Field, Layout } from './fields/layout';
import type { Json } from './fields/rows';
import { canonical, contentOf, isSameItem, isSameList, isSameValue } from './fields/values';
import { takeBackList } from './three-way';

/** A field that cannot be taken back. */
export interface FieldConflict {
  field: string;
  /** A sentence for the editor. */
  message: string;
}

export interface TakenBack {
  columns: Record<string, Json>;
  /** Entries by field; null for those that go back to the very rows that they were. */
  lists: Record<string, Item[] | null>;
  conflicts: FieldConflict[];
}

/** Columns of which another one says more. */
const FOLLOWERS = new Set(['startsOn', 'endsOn']);

/** Fields that the merge did not change are left out. */
export function takeBack({ fields }: Layout, now: RecordValues, change: Change): TakenBack {
  const found: TakenBack = { columns: {}, lists: {}, conflicts: [] };
  for (const field of fields) {
    if (field.shape === 'column') columnBack(field, now, change, found);
    else listBack(field, now, change, found);
  }
  const isTold = found.conflicts.some(({ field }) => !FOLLOWERS.has(field));
  return { ...found, conflicts: found.conflicts.filter(({ field }) => !isTold || !FOLLOWERS.has(field)) };
}

function columnBack(
  { name, type }: Extract<Field, { shape: 'column' }>,
  { columns }: RecordValues,
  change: Change,
  found: TakenBack,
): void {
  const changed = change.columns[name];
  if (!changed) return;
  const { before, after } = changed;
  const now = columns[name] ?? null;
  if (isSameValue(now, before)) return;
  if (isSameValue(now, after)) found.columns[name] = before;
  else if (type === 'json' && [before, after, now].every(isList)) {
    const list = takeBackList(
      { before: before ?? [], after: after ?? [], now: now ?? [] } as Lists,
      canonical,
    );
    found.columns[name] = list.length === 0 ? before && [] : list;
  } else found.conflicts.push({ field: name, message: editedColumn(name, after, now) });
}

type Lists = { before: Json[]; after: Json[]; now: Json[] };

function isList(value: Json): boolean {
  return value === null || Array.isArray(value);
}

function listBack(
  field: Exclude<Field, { shape: 'column' }>,
  { lists }: RecordValues,
  change: Change,
  found: TakenBack,
): void {
  const { name, many } = field;
  const changed = change.lists[name];
  if (!changed) return;
  const sides = { ...changed, now: lists[name] ?? [] };
  const { before, after, now } = sides;
  if (isSameList(now, before)) return;
  if (isSameList(now, after)) found.lists[name] = null;
  else if (!many) {
    found.conflicts.push({ field: name, message: `${name}, which the merge changed, was edited since.` });
  } else {
    const conflicts = field.shape === 'component' ? editedEntries(name, sides) : [];
    if (conflicts.length > 0) found.conflicts.push(...conflicts);
    else found.lists[name] = takeBackList(sides, contentOf);
  }
}

interface Sides {
  before: Item[];
  after: Item[];
  now: Item[];
}

/** Entries that the merge added and somebody edited: neither the merge's any more nor only the editor's. */
function editedEntries(field: string, { before, after, now }: Sides): FieldConflict[] {
  const isIn = (list: readonly Item[], entry: Item) => list.some((other) => isSameItem(other, entry));
  const missing = after.filter((entry) => !isIn(before, entry) && !isIn(now, entry));
  const isThere = ({ row }: Item) => now.some((other) => other.row === row);
  // An entry keeps its row when it is edited. Where no entry did, the list was written anew, and rows tell nothing.
  const isRewritten = now.length > 0 && !after.some(isThere);
  const unknown = now.filter((entry) => !isIn(after, entry) && !isIn(before, entry));
  const edited = isRewritten && unknown.length > 0 ? missing : missing.filter(isThere);
  return edited.map((entry) => ({
    field,
    message: `${labelOf(entry)} in ${field}, which the merge added, was edited or replaced since. Take it out, and undo again.`,
  }));
}

function labelOf({ values }: Item): string {
  const label = [values.name, values.title, values.text, values.caption].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return label === undefined ? 'An entry' : `“${label}”`;
}

function editedColumn(name: string, after: Json, now: Json): string {
  const [written, present] = [after, now].map(shown);
  return written === null || present === null
    ? `${name}, which the merge changed, was edited since.`
    : `${name} became ${written} by the merge, and was edited to ${present} since.`;
}

/** A value that is short enough to be told. */
function shown(value: Json | undefined): string | null {
  if (value === null || value === '') return 'nothing';
  return typeof value === 'object' || String(value).length > 60 ? null : `“${value}”`;
}
