import type { Linked, Patch } from '../../shared/form-patch';

/** The patch with what was just made in the place of the value that is marked `"$created": true`. */
export function withCreated(patch: Patch[], created: Linked): Patch[] {
  return patch.map((change) => ({ ...change, value: replaced(change.value, created) }) as Patch);
}

function replaced(value: unknown, created: Linked): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$created' in value) return created;
  if (Array.isArray(value)) return value.map((entry) => replaced(entry, created));
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, replaced(inner, created)]));
}
