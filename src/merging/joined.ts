/** What a field holds after a merge, by what was chosen: pure. */
import { ALL, type Choice } from './choices';
import type { Item, RecordValues } from './fields/image';
import type { Field, Layout } from './fields/layout';
import type { Json } from './fields/rows';
import { contentOf, isSameValue } from './fields/values';

/** The value of a column. */
export function columnAfter(name: string, chosen: Choice, records: readonly RecordValues[]): Json {
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

/** The entries of a list. */
export function listAfter({ name }: Field, chosen: Choice, records: readonly RecordValues[]): Item[] {
  // What an editor wrote twice into one record is theirs.
  if (chosen !== ALL) return recordOf(records, chosen).lists[name] ?? [];
  const items = records.flatMap(({ lists }) => lists[name] ?? []);
  const contents = items.map(contentOf);
  return items.filter((_, index) => contents.indexOf(contents[index]!) === index);
}

/** A record is no part of itself: links from one of them to another go. */
export function withoutInnerLinks(layout: Layout, records: readonly RecordValues[]): RecordValues[] {
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

function recordOf(records: readonly RecordValues[], documentId: string): RecordValues {
  const found = records.find((record) => record.documentId === documentId);
  if (!found) throw new Error(`No record ${documentId}`);
  return found;
}
