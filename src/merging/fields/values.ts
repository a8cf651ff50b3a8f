/** From rows to what they say: pure. */
import type { Item, RecordImage, RecordValues } from './image';
import type { ComponentField, Field, Layout, RelationField } from './layout';
import type { Json, Row, TableRow } from './rows';

/** A record as an editor sees it. */
export function valuesOf(layout: Layout, image: RecordImage): RecordValues {
  const columns: Record<string, Json> = {};
  const lists: Record<string, Item[]> = {};
  for (const field of layout.fields) {
    if (field.shape === 'column') columns[field.name] = image.row[field.column] ?? null;
    else lists[field.name] = itemsOf(layout, field, image.fields[field.name] ?? []);
  }
  return { documentId: image.documentId, id: image.id, columns, lists };
}

/** The entries of one field, in their order. */
export function itemsOf(
  layout: Layout,
  field: Exclude<Field, { shape: 'column' }>,
  rows: readonly TableRow[],
): Item[] {
  return field.shape === 'relation' ? linkItems(field, rows) : componentItems(layout, field, rows);
}

function linkItems({ inverse, order }: RelationField, rows: readonly TableRow[]): Item[] {
  return ordered(rows, order).map(({ row }) => ({
    values: {},
    links: { target: [Number(row[inverse])] },
    files: {},
    row: row.id,
  }));
}

function componentItems(layout: Layout, field: ComponentField, rows: readonly TableRow[]): Item[] {
  const of = (table: string) => rows.filter((row) => row.table === table);
  const components = new Map(of(field.table).map(({ row }) => [row.id, row]));
  return ordered(of(field.links), 'order').flatMap(({ row: link }) => {
    const id = Number(link[field.inverse]);
    const component = components.get(id);
    if (!component) return [];
    const { id: _, ...values } = component;
    const links = field.relations.map((relation) => {
      const own = of(relation.table).filter(({ row }) => row[relation.owner] === id);
      return [relation.name, ordered(own, relation.order).map(({ row }) => Number(row[relation.inverse]))];
    });
    const files = field.files.map((name) => {
      const own = of(layout.fileLinks).filter(({ row }) => row.related_id === id && row.field === name);
      return [name, ordered(own, 'order').map(({ row }) => Number(row.file_id))];
    });
    return [{ values, links: Object.fromEntries(links), files: Object.fromEntries(files), row: id }];
  });
}

function ordered(rows: readonly TableRow[], order: string | null): TableRow[] {
  const place = ({ row }: TableRow) => Number((order === null ? null : row[order]) ?? 0);
  return [...rows].sort((a, b) => place(a) - place(b) || a.row.id - b.row.id);
}

/** Whether two entries say the same, wherever they are kept. */
export function isSameItem(one: Item, other: Item): boolean {
  return contentOf(one) === contentOf(other);
}

/** Whether two lists say the same in the same order. */
export function isSameList(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => isSameItem(item, other[index]!));
}

/** Whether two values of a column are the same, whatever the order of an object's keys. */
export function isSameValue(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

/** What an entry says, as a text to compare. */
export function contentOf({ values, links, files }: Item): string {
  return canonical([withoutNulls(values), links, files] as unknown as Json);
}

function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** A value as a text, whatever the order of an object's keys. */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
