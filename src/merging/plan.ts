/** What a merge makes of the fields: pure. Which record's value stands, and how lists are joined. */
import type { Item, RecordValues } from './fields/image';
import type { Field, Layout } from './fields/layout';
import type { Json } from './fields/rows';
import { contentOf, isSameList, isSameValue } from './fields/values';
import { type MergeableKind, TITLE_FIELD } from './kinds';

/** Where the value of a field comes from: a record's documentId, or `all` of them joined. */
export type Choice = string;

export const ALL = 'all';

export interface PlannedField {
  name: string;
  chosen: Choice;
  /** What may be chosen. */
  allowed: Choice[];
  /** The records do not all say the same. */
  differs: boolean;
}

/** What is to be written into the record that stays. */
export interface Change {
  columns: Record<string, { before: Json; after: Json }>;
  lists: Record<string, { before: Item[]; after: Item[] }>;
}

export interface Plan {
  fields: PlannedField[];
  change: Change;
  /** Names that become other names. */
  otherNames: { name: string; kind: string }[];
}

/** A choice that cannot be made. */
export interface ChoiceFault {
  field: string;
  message: string;
}

/** Fields that stay the record's own, whatever is chosen, or follow another one. */
const KEPT = new Set(['slug', 'startsOn', 'endsOn']);
/** Columns that go along with another one. */
const FOLLOWERS: Partial<Record<MergeableKind, Record<string, string[]>>> = {
  event: { date: ['startsOn', 'endsOn'] },
};
/** Nothing becomes less confidential by a merge that does not say so. */
const CAUTIOUS = new Set(['confidential']);

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

/** What is wrong with choices; none where they can be made. */
export function choiceFaults(
  layout: Layout,
  records: readonly RecordValues[],
  choices: Readonly<Record<string, Choice>>,
): ChoiceFault[] {
  const fields = new Map(layout.fields.map((field) => [field.name, field]));
  return Object.entries(choices).flatMap(([name, choice]): ChoiceFault[] => {
    const field = fields.get(name);
    if (!field || KEPT.has(name)) return [{ field: name, message: 'is no field that can be chosen' }];
    const allowed = allowedFor(field, records);
    return allowed.includes(choice)
      ? []
      : [{ field: name, message: `must be one of ${allowed.join(', ')}, got ${choice}` }];
  });
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

/** The change that takes one back. */
export function invert({ columns, lists }: Change): Change {
  const turned = <T>(changed: Record<string, { before: T; after: T }>) =>
    Object.fromEntries(
      Object.entries(changed).map(([name, { before, after }]) => [name, { before: after, after: before }]),
    );
  return { columns: turned(columns), lists: turned(lists) };
}

/** The fields of a record that no longer hold what a change expects to find: somebody edited them since. */
export function conflicts(record: RecordValues, { columns, lists }: Change): string[] {
  const edited = [
    ...Object.entries(columns).filter(
      ([name, { before }]) => !isSameValue(record.columns[name] ?? null, before),
    ),
    ...Object.entries(lists).filter(([name, { before }]) => !isSameList(record.lists[name] ?? [], before)),
  ];
  return edited.map(([name]) => name);
}

function plannedField(
  kind: MergeableKind,
  field: Field,
  records: readonly RecordValues[],
  choice: Choice | undefined,
): PlannedField {
  const allowed = allowedFor(field, records);
  const chosen = choice ?? (allowed.includes(ALL) ? ALL : firstWith(kind, field, records));
  return { name: field.name, chosen, allowed, differs: differs(field, records) };
}

function allowedFor(field: Field, records: readonly RecordValues[]): Choice[] {
  const ids = records.map(({ documentId }) => documentId);
  const isList = field.shape === 'column' ? field.type === 'json' : field.many;
  return isList ? [...ids, ALL] : ids;
}

/** The first record that says something. A default, such as `other`, says nothing while another record does. */
function firstWith(kind: MergeableKind, field: Field, records: readonly RecordValues[]): Choice {
  if (CAUTIOUS.has(field.name)) {
    const cautious = records.find(({ columns }) => columns[field.name] === true);
    if (cautious) return cautious.documentId;
  }
  // The record that stays keeps what it is called, unless an editor says otherwise.
  if (field.name === TITLE_FIELD[kind]) return records[0]!.documentId;
  const says = (record: RecordValues, isDefault: boolean) => !isBlank(field, record, isDefault);
  const found = records.find((record) => says(record, true)) ?? records.find((record) => says(record, false));
  return (found ?? records[0]!).documentId;
}

function isBlank(field: Field, { columns, lists }: RecordValues, defaultIsBlank: boolean): boolean {
  if (field.shape !== 'column') return (lists[field.name] ?? []).length === 0;
  const value = columns[field.name] ?? null;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return true;
  return defaultIsBlank && value === field.default;
}

function differs(field: Field, [first, ...others]: readonly RecordValues[]): boolean {
  const { name } = field;
  return others.some((other) =>
    field.shape === 'column'
      ? !isSameValue(other.columns[name] ?? null, first!.columns[name] ?? null)
      : !isSameList(other.lists[name] ?? [], first!.lists[name] ?? []),
  );
}

function columnAfter(name: string, chosen: Choice, records: readonly RecordValues[]): Json {
  if (chosen !== ALL) return recordOf(records, chosen).columns[name] ?? null;
  const lists = records.flatMap(({ columns }) => {
    const value = columns[name];
    return Array.isArray(value) ? value : [];
  });
  const joined = lists.filter(
    (value, index) => lists.findIndex((other) => isSameValue(other, value)) === index,
  );
  return joined.length > 0 ? joined : (records[0]!.columns[name] ?? null);
}

/** A record is no part of itself: links from one of them to another go. */
function withoutInnerLinks(layout: Layout, records: readonly RecordValues[]): RecordValues[] {
  const ids = new Set(records.map(({ id }) => id));
  const inner = layout.fields.filter((field) => field.shape === 'relation' && field.target === layout.uid);
  return records.map((record) => {
    const lists = { ...record.lists };
    for (const { name } of inner) {
      lists[name] = (lists[name] ?? []).filter(
        ({ links }) => !links.target?.some((target) => ids.has(target)),
      );
    }
    return { ...record, lists };
  });
}

function listAfter({ name }: Field, chosen: Choice, records: readonly RecordValues[]): Item[] {
  // What an editor wrote twice into one record is theirs.
  if (chosen !== ALL) return recordOf(records, chosen).lists[name] ?? [];
  const items = records.flatMap(({ lists }) => lists[name] ?? []);
  const contents = items.map(contentOf);
  return items.filter((_, index) => contents.indexOf(contents[index]!) === index);
}

function addOtherNames(
  kind: MergeableKind,
  layout: Layout,
  records: readonly RecordValues[],
  change: Change,
): Plan['otherNames'] {
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

function putColumn(change: Change, name: string, into: RecordValues, after: Json): void {
  const before = into.columns[name] ?? null;
  if (!isSameValue(before, after)) change.columns[name] = { before, after };
}

function putList(change: Change, name: string, into: RecordValues, after: Item[]): void {
  const before = into.lists[name] ?? [];
  if (isSameList(before, after)) delete change.lists[name];
  else change.lists[name] = { before, after };
}

function recordOf(records: readonly RecordValues[], documentId: string): RecordValues {
  const found = records.find((record) => record.documentId === documentId);
  if (!found) throw new Error(`No record ${documentId}`);
  return found;
}
