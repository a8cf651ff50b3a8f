/** From the fields of a draft to what the Document Service takes. Pure. */
import type { Target } from './fields/article';

/** Records by their lasting ids alone: with the ids of rows beside them, Strapi asks for both. */
export function payloadOf(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, withoutRows(value)]));
}

function withoutRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRows);
  if (typeof value !== 'object' || value === null) return value;
  if (isTarget(value)) return { documentId: value.documentId };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutRows(inner)]));
}

function isTarget(value: object): value is Target {
  return 'documentId' in value && 'id' in value && Object.keys(value).length === 2;
}
