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
  | { op: 'link' | 'unlink'; path: (string | number)[]; value: Linked }
  | { op: 'append'; path: (string | number)[]; value: Record<string, unknown> }
  | { op: 'set'; path: (string | number)[]; value: unknown };

/** The part of Strapi's form that is written to. */
export interface Form {
  values: object;
  onChange: (path: string, value: unknown) => void;
  addFieldRow: (path: string, value: Record<string, unknown>) => void;
}

interface Relation {
  connect: { __temp_key__?: string; id: number }[];
  disconnect: { id: number }[];
}

/** Applies the changes in their order; those of one relation at once. */
export function applyPatch(form: Form, patch: Patch[]): void {
  const relations = new Map<string, Relation>();
  for (const { op, path, value } of patch) {
    const name = path.join('.');
    if (op === 'set') form.onChange(name, value);
    else if (op === 'append') form.addFieldRow(name, withRelations(value));
    else {
      const change = op === 'link' ? linked : unlinked;
      relations.set(name, change(relations.get(name) ?? relationAt(form.values, name), value));
    }
  }
  // The form's values are those of the last rendering: what was just written is not among them.
  for (const [name, relation] of relations) form.onChange(name, relation);
}

function relationAt(values: object, name: string): Relation {
  const { connect = [], disconnect = [] } = (valueAt(values, name) ?? {}) as Partial<Relation>;
  return { connect, disconnect };
}

function linked({ connect, disconnect }: Relation, value: Linked): Relation {
  const again = disconnect.filter(({ id }) => id !== value.id);
  if (connect.some(({ id }) => id === value.id)) return { connect, disconnect: again };
  return {
    connect: [...connect, connected(value, connect) as Relation['connect'][number]],
    disconnect: again,
  };
}

/** What was only just linked is taken out again; what is saved is marked to go. */
function unlinked({ connect, disconnect }: Relation, { id, documentId }: Linked): Relation {
  const isNew = connect.some((one) => one.id === id);
  const others = disconnect.filter((one) => one.id !== id);
  return {
    connect: connect.filter((one) => one.id !== id),
    disconnect: isNew
      ? others
      : [...others, { id, apiData: { id, documentId } } as Relation['disconnect'][number]],
  };
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

export function isLinked(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && 'documentId' in value && 'kind' in value;
}

/** The value at a path such as `quotes.0.speaker`. */
export function valueAt(values: object, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], values);
}
