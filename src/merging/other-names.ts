/** What the merged records were called becomes other names of the one that stays: pure. */
import { apply, type Change, putList } from './change';
import type { RecordValues } from './fields/image';
import type { Layout } from './fields/layout';
import { type MergeableKind, TITLE_FIELD } from './kinds';

/** A name that a merge adds. */
export interface AddedName {
  name: string;
  kind: string;
}

/** Adds them to a change. @returns those that are new */
export function addOtherNames(
  kind: MergeableKind,
  layout: Layout,
  records: readonly RecordValues[],
  change: Change,
): AddedName[] {
  const field = layout.fields.find(({ name }) => name === 'otherNames');
  if (field?.shape !== 'component') return [];
  const [into] = records;
  const after = apply(into!, change);
  const title = String(after.columns[TITLE_FIELD[kind]] ?? '');
  const given = [title, String(after.columns.abbreviation ?? '')];
  const present = (after.lists.otherNames ?? []).map(({ values }) => String(values.name));
  const names = records.flatMap(({ columns }) => [columns[TITLE_FIELD[kind]], columns.abbreviation]);
  const added: string[] = [];
  for (const name of names) {
    if (typeof name !== 'string' || name.trim() === '') continue;
    if (![...given, ...present, ...added].some((other) => isSameName(other, name))) added.push(name);
  }
  // A name that the record bears now is no other name of it.
  const kept = (after.lists.otherNames ?? []).filter(
    ({ values }, index) =>
      values.name !== title || index < (into!.lists.otherNames ?? []).length || title === '',
  );
  const entries = added.map((name) => ({
    values: { name, kind: 'alias', language: null },
    links: {},
    files: {},
    row: 0,
  }));
  putList(change, 'otherNames', into!, [...kept, ...entries]);
  return added.map((name) => ({ name, kind: 'alias' }));
}

/** Accents make another spelling, which is worth keeping; white space and composition do not. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}
