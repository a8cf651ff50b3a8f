/** Changes to an edit view's form in the shapes that Strapi's own inputs write. */

import { editHref, type Kind } from './kinds';
import { keyBehind } from './order-key';

/** A document as the form needs it to put it into a relation. */
export interface Linked {
  documentId: string;
  id: number;
  label: string;
  kind: Kind;
}

export type Patch =
  | { op: 'link'; path: (string | number)[]; value: Linked }
  | { op: 'append'; path: (string | number)[]; value: Record<string, unknown> }
  | { op: 'set'; path: (string | number)[]; value: unknown };

/** The part of Strapi's form that is written to. */
export interface Form {
  values: object;
  onChange: (path: string, value: unknown) => void;
  addFieldRow: (path: string, value: Record<string, unknown>) => void;
}

interface Relation {
  connect?: { __temp_key__?: string; id: number }[];
  disconnect?: { id: number }[];
}

/** Applies the changes in their order. */
export function applyPatch(form: Form, patch: Patch[]): void {
  for (const { op, path, value } of patch) {
    const name = path.join('.');
    if (op === 'set') form.onChange(name, value);
    else if (op === 'append') form.addFieldRow(name, withRelations(value));
    else link(form, name, value);
  }
}

function link(form: Form, name: string, value: Linked): void {
  const relation = (valueAt(form.values, name) ?? {}) as Relation;
  const connect = relation.connect ?? [];
  const again = (relation.disconnect ?? []).filter(({ id }) => id !== value.id);
  if (connect.some(({ id }) => id === value.id)) return;
  form.onChange(name, { connect: [...connect, connected(value, connect)], disconnect: again });
}

/** A relation's entry as Strapi's relation input writes it. */
export function connected(value: Linked, others: { __temp_key__?: string }[] = []): Record<string, unknown> {
  const last =
    others
      .map(({ __temp_key__ }) => __temp_key__ ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    id: value.id,
    apiData: { id: value.id, documentId: value.documentId, isTemporary: true },
    documentId: value.documentId,
    label: value.label,
    name: value.label,
    title: value.label,
    href: `..${editHref(value.kind, value.documentId).replace('/content-manager', '')}`,
    __temp_key__: keyBehind(last),
  };
}

function withRelations(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      isLinked(value)
        ? { connect: [connected(value)], disconnect: [] }
        : Array.isArray(value) && value.every(isLinked)
          ? { connect: connectedInOrder(value), disconnect: [] }
          : value,
    ]),
  );
}

function connectedInOrder(values: Linked[]): Record<string, unknown>[] {
  const done: Record<string, unknown>[] = [];
  for (const value of values) done.push(connected(value, done));
  return done;
}

function isLinked(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && 'documentId' in value && 'kind' in value;
}

/** The value at a path such as `quotes.0.speaker`. */
export function valueAt(values: object, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], values);
}
