/** What an import remembers of the fields that it wrote, so as to see later what an editor has changed. Pure. */
import { canonicalJson, digestOf } from './digest';

/** By field: a digest, or the value itself where it points at other records, for those can be merged. */
export type Written = Readonly<Record<string, unknown>>;

/** Fields that point at other records. */
const REFERRING: ReadonlySet<string> = new Set([
  ...['topics', 'byline', 'people', 'organizations', 'citations', 'quotes', 'events', 'leadFigure'],
  ...['roles', 'parent', 'portrait'],
]);
const INSTANTS: ReadonlySet<string> = new Set(['publishedOn', 'updatedOn', 'embargoedUntil']);

/** Fields of a document as the import writes them, or as they are stored; both give the same where they are the same. */
export function writtenFields(fields: Readonly<Record<string, unknown>>): Written {
  const entries = Object.entries(fields).map(([name, value]) => [name, writtenField(name, value)]);
  return Object.fromEntries(entries);
}

/** The same fields after records were merged: those that are gone are the ones that they became. */
export function followMerges(written: Written, merged: ReadonlyMap<string, string>): Written {
  if (merged.size === 0) return written;
  const follow = (value: unknown): unknown => {
    if (typeof value === 'string') return merged.get(value) ?? value;
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, follow(inner)]));
  };
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, follow(value)]));
}

/** Whether two remembered fields are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function writtenField(name: string, value: unknown): unknown {
  const instant = INSTANTS.has(name) && typeof value === 'string' ? new Date(value).toISOString() : value;
  if (!REFERRING.has(name)) return digestOf(instant);
  return JSON.parse(canonicalJson(withoutRows(value)));
}

/** References by their lasting ids: ids of rows change. */
function withoutRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRows);
  if (typeof value !== 'object' || value === null) return value;
  const { id: _id, ...rest } = value as Record<string, unknown>;
  const names = Object.keys(rest);
  if (names.length === 1 && names[0] === 'documentId') return rest.documentId;
  return Object.fromEntries(Object.entries(rest).map(([field, inner]) => [field, withoutRows(inner)]));
}
