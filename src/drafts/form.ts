/**
 * An article as the edit view's form holds it, laid over what is saved: pure. The form says of relations what is to be
 * connected and disconnected (content-manager/admin, useForm), of components all that they hold.
 */
import type { Shape } from '../record/documents/shape';

/** A document that a form names: by its lasting id, or by the row that the content manager knows. */
export interface Reference {
  documentId?: string | undefined;
  id?: number | undefined;
}

/** A shape with what the form needs to know of its parts. */
export interface FormShape {
  shape: Shape;
  relations: Record<string, { target: string; many: boolean; shape: Shape }>;
  components: Record<string, { many: boolean; form: FormShape }>;
}

type Values = Record<string, unknown>;

/** What is saved of a document or component: relations as references, components with their `id`. */
export type Saved = Values | null;

/** The document as it stands: relations are lists of references. */
export function overlay({ shape, relations, components }: FormShape, saved: Saved, values: Values): Values {
  const found: Values = {};
  for (const name of shape.fields)
    found[name] = name in values ? blankAsNull(values[name]) : (saved?.[name] ?? null);
  for (const name of Object.keys(relations)) {
    const before = references(saved?.[name]);
    found[name] = name in values ? related(before, values[name]) : before;
  }
  for (const [name, { many, form }] of Object.entries(components)) {
    const before = list(saved?.[name]);
    const now = name in values ? list(values[name]) : before;
    const entries = now.map((entry) =>
      overlay(form, before.find(({ id }) => id !== undefined && id === entry.id) ?? null, entry),
    );
    found[name] = many ? entries : (entries[0] ?? null);
  }
  for (const name of shape.media ?? []) {
    found[name] = name in values ? fileId(values[name]) : (saved?.[name] ?? null);
  }
  return found;
}

/**
 * The documents that a relation names after what a form says of it: `{ connect, disconnect }`, `{ set }`, a list, one,
 * or null. What says none of these leaves them as they were.
 */
export function related(before: readonly Reference[], change: unknown): Reference[] {
  if (change === null) return [];
  if (Array.isArray(change) || typeof change === 'string') return distinct(references(change));
  if (!isObject(change)) return [...before];
  if ('set' in change) return distinct(references(change.set));
  if (typeof change.documentId === 'string') return references(change);
  const gone = references(change.disconnect);
  let now = before.filter((one) => !gone.some((other) => isSame(one, other)));
  for (const entry of list(change.connect)) {
    const [added] = references(entry);
    if (!added) continue;
    now = now.filter((one) => !isSame(one, added));
    now.splice(placeOf(now, entry.position), 0, added);
  }
  return now;
}

function placeOf(now: readonly Reference[], position: unknown): number {
  if (!isObject(position)) return now.length;
  if (position.start) return 0;
  for (const [side, offset] of [
    ['before', 0],
    ['after', 1],
  ] as const) {
    const [anchor] = references(position[side]);
    const found = anchor ? now.findIndex((one) => isSame(one, anchor)) : -1;
    if (found >= 0) return found + offset;
  }
  return now.length;
}

/** References in any of the forms in which they come. */
export function references(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value === 'string') return [{ documentId: value }];
  if (typeof value === 'number') return [{ id: value }];
  if (!isObject(value)) return [];
  const whole = isObject(value.apiData) ? { ...value, ...value.apiData } : value;
  const documentId = typeof whole.documentId === 'string' ? whole.documentId : undefined;
  const id = typeof whole.id === 'number' ? whole.id : undefined;
  return documentId === undefined && id === undefined ? [] : [{ documentId, id }];
}

function isSame(one: Reference, other: Reference): boolean {
  if (one.documentId !== undefined && other.documentId !== undefined)
    return one.documentId === other.documentId;
  return one.id !== undefined && one.id === other.id;
}

function distinct(all: readonly Reference[]): Reference[] {
  return all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
}

function list(value: unknown): Values[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function blankAsNull(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}

function fileId(value: unknown): number | null {
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first === 'number') return first;
  return isObject(first) && typeof first.id === 'number' ? first.id : null;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
