/** Reads an article as the edit view holds it: what is saved, and what the form says beyond it. */
import type { Core, UID } from '@strapi/strapi';
import { readDocuments, type Shape } from '../record/documents/shape';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { type FormShape, overlay, type Reference, type Saved } from './form';

/** What a request says of a draft. */
export interface AskedDraft {
  /** Null for an article that was never saved. */
  documentId: string | null;
  /** The form's values; null for what is saved. */
  values: Record<string, unknown> | null;
}

type Values = Record<string, unknown>;

/** What an article that was never saved is called where a documentId is asked for. */
export const UNSAVED = '';

/**
 * The draft as it stands, in a shape. One statement, and with a form one for each shape in which it names documents.
 *
 * @returns null where there is no draft of this id
 */
export async function readDraft<T>(
  strapi: Core.Strapi,
  transaction: Raw,
  shape: Shape,
  { documentId, values }: AskedDraft,
): Promise<T | null> {
  const uid = uidOf('article');
  const read = <R>(read: Shape) =>
    readDocuments<R>(strapi, transaction, {
      ...{ uid, shape: read, ids: documentId === null ? [] : [documentId], version: 'draft' },
    });
  if (values === null) return (await read<T>(shape))[0] ?? null;
  const form = formShape(strapi, uid, shape);
  const [saved = null] = await read<Values>(savedShape(form));
  if (documentId !== null && !saved) return null;
  const draft = overlay(form, saved as Saved, { ...values, documentId: documentId ?? UNSAVED });
  return (await withDocuments(strapi, transaction, form, draft)) as T;
}

function formShape(strapi: Core.Strapi, uid: string, shape: Shape): FormShape {
  const attributes = strapi.db.metadata.get(uid).attributes as unknown as Record<
    string,
    { relation?: string; target?: string }
  >;
  const about = (name: string) => {
    const { relation, target = '' } = attributes[name] ?? {};
    return { many: relation !== 'oneToOne', target };
  };
  return {
    shape,
    relations: Object.fromEntries(
      Object.entries(shape.relations ?? {}).map(([name, inner]) => [name, { ...about(name), shape: inner }]),
    ),
    components: Object.fromEntries(
      Object.entries(shape.components ?? {}).map(([name, inner]) => {
        const { many, target } = about(name);
        return [name, { many, form: formShape(strapi, target, inner) }];
      }),
    ),
  };
}

/** What is saved, as far as a form can speak of it: references, and the rows of components. */
function savedShape({ shape, relations, components }: FormShape, isPart = false): Shape {
  return {
    ...shape,
    fields: isPart ? [...shape.fields, 'id'] : shape.fields,
    relations: Object.fromEntries(
      Object.keys(relations).map((name) => [name, { fields: ['documentId', 'id'] }]),
    ),
    components: Object.fromEntries(
      Object.entries(components).map(([name, { form }]) => [name, savedShape(form, true)]),
    ),
  };
}

/** Puts documents in the place of references. Those that are gone are left out. */
async function withDocuments(
  strapi: Core.Strapi,
  transaction: Raw,
  form: FormShape,
  draft: Values,
): Promise<Values> {
  const wanted = new Map<string, { target: string; shape: Shape; references: Reference[] }>();
  each(form, draft, ({ target, shape }, found) => {
    const key = keyOf(target, shape);
    const before = wanted.get(key)?.references ?? [];
    wanted.set(key, { target, shape, references: [...before, ...found] });
    return found;
  });
  const ids = await documentIds(strapi, transaction, [...wanted.values()]);
  const documents = new Map<string, Map<string, unknown>>();
  for (const [key, { target, shape, references }] of wanted) {
    const asked = [...new Set(references.flatMap((one) => one.documentId ?? ids(target, one.id) ?? []))];
    const read = { ...shape, fields: [...new Set(['documentId', ...shape.fields])] };
    const found = await readDocuments<{ documentId: string }>(strapi, transaction, {
      ...{ uid: target as UID.ContentType, shape: read, ids: asked, version: 'only' },
    });
    documents.set(key, new Map(found.map((document) => [document.documentId, document])));
  }
  return each(form, draft, ({ target, shape }, found) => {
    const known = documents.get(keyOf(target, shape));
    return found.flatMap((one) => known?.get(one.documentId ?? ids(target, one.id) ?? '') ?? []);
  });
}

const keyOf = (target: string, shape: Shape) => `${target} ${JSON.stringify(shape)}`;

type Replace = (relation: FormShape['relations'][string], found: Reference[]) => unknown[];

/** A copy of a draft with each list of references replaced. */
function each({ relations, components }: FormShape, draft: Values, replace: Replace): Values {
  const copy = { ...draft };
  for (const [name, relation] of Object.entries(relations)) {
    const found = replace(relation, [draft[name] ?? []].flat() as Reference[]);
    copy[name] = relation.many ? found : (found[0] ?? null);
  }
  for (const [name, { many, form }] of Object.entries(components)) {
    const entries = [draft[name] ?? []].flat() as Values[];
    const copies = entries.map((entry) => each(form, entry, replace));
    copy[name] = many ? copies : (copies[0] ?? null);
  }
  return copy;
}

/** The documentIds of rows that a form knows by their number alone. */
async function documentIds(
  strapi: Core.Strapi,
  transaction: Raw,
  wanted: readonly { target: string; references: Reference[] }[],
): Promise<(target: string, id: number | undefined) => string | null> {
  const found = new Map<string, string>();
  for (const target of new Set(wanted.map((one) => one.target))) {
    const rows = wanted
      .filter((one) => one.target === target)
      .flatMap(({ references }) => references.filter(({ documentId }) => documentId === undefined))
      .flatMap(({ id }) => id ?? []);
    if (rows.length === 0) continue;
    const read = await rowsOf<{ id: number; documentId: string }>(
      transaction,
      `SELECT id, document_id AS "documentId" FROM "${strapi.db.metadata.get(target).tableName}"
       WHERE id = ANY(CAST(? AS int[]))`,
      [rows],
    );
    for (const { id, documentId } of read) found.set(`${target} ${id}`, documentId);
  }
  return (target, id) => found.get(`${target} ${id}`) ?? null;
}
