/** What a merge would do: read, not done. */
import type { Core } from '@strapi/strapi';
import { relatedPairs } from '../look-alikes/not-the-same';
import { kindOf, uidOf } from '../record/kinds';
import { connectionOf, type Raw, rowsOf } from '../record/sql';
import { apply } from './change';
import type { PlannedField } from './choices';
import type { Item, RecordValues } from './fields/image';
import type { Field, Layout } from './fields/layout';
import type { Json } from './fields/rows';
import { type MergeRequest, TITLE_FIELD } from './kinds';
import { planRecords } from './records';
import { countReferences } from './references/move';
import { type MergeWarning, warningsOf } from './warnings';

export interface Preview {
  kind: string;
  into: string;
  from: string[];
  records: { documentId: string; title: string; slug: string | null; onRecord: boolean }[];
  fields: (PlannedField & { type: string; values: Record<string, unknown> })[];
  /** The record as it would be, by field. */
  result: Record<string, unknown>;
  moves: { type: string; place: string; published: number; drafts: number }[];
  /** Lists that hold several of the records, and would hold one. */
  collapses: number;
  otherNames: { name: string; kind: string }[];
  warnings: MergeWarning[];
  token: string;
}

/** @throws NotFoundError (404), ValidationError (400) */
export async function previewMerge(strapi: Core.Strapi, request: MergeRequest): Promise<Preview> {
  const { kind, into, from } = request;
  const transaction = connectionOf(strapi);
  const planned = await planRecords(strapi, transaction, request);
  const { layout, values, images, plan, token } = planned;
  const [kept, ...gone] = values;
  const rows = { into: kept!.id, from: gone.map(({ id }) => id) };
  const counts = await countReferences(strapi, transaction, uidOf(kind), rows);
  const after = apply(kept!, plan.change);
  const labels = await labelsOf(strapi, transaction, layout, [...values, after]);
  const told = (field: Field, record: RecordValues) => toldValue(field, record, labels);
  const apart = await relatedPairs(transaction, [into, ...from]);
  return {
    ...{ kind, into, from, token },
    records: values.map(({ documentId, columns }, index) => ({
      documentId,
      title: String(columns[TITLE_FIELD[kind]] ?? ''),
      slug: (images[index]!.row.slug as string | null) ?? null,
      onRecord: images[index]!.row.on_record === true,
    })),
    fields: plan.fields.map((field) => {
      const found = layout.fields.find(({ name }) => name === field.name)!;
      const byRecord = values.map((record) => [record.documentId, told(found, record)]);
      return { ...field, type: typeOf(found), values: Object.fromEntries(byRecord) };
    }),
    result: Object.fromEntries(layout.fields.map((field) => [field.name, told(field, after)])),
    moves: counts.map(({ place, published, drafts }) => ({
      ...{ type: kindOf(place.uid) ?? place.uid, place: place.path.join('.'), published, drafts },
    })),
    collapses: counts.reduce((sum, { collapses }) => sum + collapses, 0),
    otherNames: plan.otherNames,
    warnings: warningsOf(kind, planned, counts, apart),
  };
}

function typeOf(field: Field): string {
  return field.shape === 'column' ? field.type : field.shape;
}

type Labels = ReadonlyMap<string, { documentId: string; label: string }>;

function toldValue(field: Field, record: RecordValues, labels: Labels): unknown {
  if (field.shape === 'column') return record.columns[field.name] ?? null;
  const items = record.lists[field.name] ?? [];
  if (field.shape === 'relation') {
    const targets = items.flatMap(({ links }) => links.target ?? []);
    const found = targets.flatMap((id) => labels.get(`${field.target} ${id}`) ?? []);
    return field.many ? found : (found[0] ?? null);
  }
  const told = items.map((item) => toldItem(field, item, labels));
  return field.many ? told : (told[0] ?? null);
}

function toldItem(
  { relations }: Extract<Field, { shape: 'component' }>,
  { values, links, files }: Item,
  labels: Labels,
): Record<string, unknown> {
  const linked = relations.map(({ name, many, target }) => {
    const found = (links[name] ?? []).flatMap((id) => labels.get(`${target} ${id}`) ?? []);
    return [name, many ? found : (found[0] ?? null)];
  });
  return { ...values, ...Object.fromEntries(linked), ...files } as Record<string, Json>;
}

/** What the documents are called that the records lead to. One statement for each type. */
async function labelsOf(
  strapi: Core.Strapi,
  transaction: Raw,
  { fields }: Layout,
  records: readonly RecordValues[],
): Promise<Labels> {
  const wanted = new Map<string, Set<number>>();
  const want = (target: string, ids: number[]) =>
    wanted.set(target, new Set([...(wanted.get(target) ?? []), ...ids]));
  for (const field of fields) {
    if (field.shape === 'column') continue;
    const items = records.flatMap(({ lists }) => lists[field.name] ?? []);
    if (field.shape === 'relation')
      want(
        field.target,
        items.flatMap(({ links }) => links.target ?? []),
      );
    else
      for (const { name, target } of field.relations)
        want(
          target,
          items.flatMap(({ links }) => links[name] ?? []),
        );
  }
  const labels = new Map<string, { documentId: string; label: string }>();
  for (const [target, ids] of wanted) {
    if (ids.size === 0) continue;
    const { tableName, attributes } = strapi.db.metadata.get(target);
    const title = ['headline', 'title', 'name'].find((name) => name in attributes);
    const rows = await rowsOf<{ id: number; documentId: string; label: string }>(
      transaction,
      `SELECT id, document_id AS "documentId", "${title}" AS label FROM "${tableName}" WHERE id = ANY(CAST(? AS int[]))`,
      [[...ids]],
    );
    for (const { id, ...label } of rows) labels.set(`${target} ${id}`, label);
  }
  return labels;
}
