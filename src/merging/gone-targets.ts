/** What restored records would lead to, and is no longer there. */
import type { Core } from '@strapi/strapi';
import { kindOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import type { UndoObstacle } from './errors/undo-conflict';
import type { Item } from './fields/image';
import type { Field, Layout } from './fields/layout';
import { valuesOf } from './fields/values';
import type { KeptMerge } from './kept-merge';
import { MERGEABLE, type MergeableKind } from './kinds';
import { mergeThatTook } from './merged-away';
import type { TakenBack } from './take-back';

/** Documents and files may have been deleted since, or documents merged. */
export async function goneTargets(
  strapi: Core.Strapi,
  transaction: Raw,
  { layout, merge, back }: { layout: Layout; merge: KeptMerge; back: TakenBack },
): Promise<UndoObstacle[]> {
  const { records } = merge.journal;
  const own = new Set(records.map(({ id }) => id));
  const [kept, ...restored] = records.map((image) => valuesOf(layout, image));
  const found: UndoObstacle[] = [];
  for (const field of layout.fields) {
    if (field.shape === 'column') continue;
    const { name } = field;
    const again = name in back.lists ? (back.lists[name] ?? kept!.lists[name] ?? []) : [];
    const items = [...again, ...restored.flatMap(({ lists }) => lists[name] ?? [])];
    for (const { target, ids } of linksOf(field, items)) {
      const wanted = target === layout.uid ? ids.filter((id) => !own.has(id)) : ids;
      const gone = await notThere(transaction, strapi.db.metadata.get(target).tableName, wanted);
      if (gone.length > 0) found.push(await targetGone(transaction, name, target, gone));
    }
    const files = items.flatMap((item) => Object.values(item.files).flat());
    const lost = await notThere(transaction, 'files', files);
    if (lost.length > 0) found.push(await targetGone(transaction, name, null, lost));
  }
  return found;
}

function linksOf(
  field: Exclude<Field, { shape: 'column' }>,
  items: readonly Item[],
): { target: string; ids: number[] }[] {
  const relations =
    field.shape === 'relation'
      ? [{ name: 'target', target: field.target }]
      : field.relations.map(({ name, target }) => ({ name, target }));
  return relations.map(({ name, target }) => ({
    ...{ target, ids: items.flatMap(({ links }) => links[name] ?? []) },
  }));
}

async function targetGone(
  transaction: Raw,
  field: string,
  target: string | null,
  rows: readonly number[],
): Promise<UndoObstacle> {
  const kind = target === null ? undefined : kindOf(target);
  const merge = isMergeable(kind) ? await mergeThatTook(transaction, kind, rows) : null;
  return merge === null
    ? {
        code: 'targetGone',
        message: `What ${field} led to before the merge was deleted since.`,
        path: [field],
      }
    : {
        code: 'mergedSince',
        message: `What ${field} led to before the merge was merged into another record since: undo merge ${merge} first.`,
        path: [field],
      };
}

function isMergeable(kind: string | null | undefined): kind is MergeableKind {
  return (MERGEABLE as readonly (string | null | undefined)[]).includes(kind);
}

async function notThere(transaction: Raw, table: string, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids)];
  const rows = await rowsOf<{ id: number }>(
    transaction,
    `SELECT id FROM "${table}" WHERE id = ANY(CAST(? AS int[]))`,
    [wanted],
  );
  const present = new Set(rows.map(({ id }) => id));
  return wanted.filter((id) => !present.has(id));
}
