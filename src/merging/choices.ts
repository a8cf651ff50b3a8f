/** Which record's value stands, field by field: what may be chosen, and what is chosen where nobody did. Pure. */
import type { RecordValues } from './fields/image';
import type { Field, Layout } from './fields/layout';
import { isSameList, isSameValue } from './fields/values';
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

/** A choice that cannot be made. */
export interface ChoiceFault {
  field: string;
  message: string;
}

/** Fields that stay the record's own, whatever is chosen, or follow another one. */
export const KEPT = new Set(['slug', 'startsOn', 'endsOn']);
/** Nothing becomes less confidential by a merge that does not say so. */
const CAUTIOUS = new Set(['confidential']);

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

/** What becomes of a field, by an editor's choice or without one. */
export function plannedField(
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
