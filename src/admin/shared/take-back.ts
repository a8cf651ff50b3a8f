/** The way back from changes of the form that were just made. */
import { applyPatch, type Form, isLinked, type Patch, valueAt } from './form-patch';

/** The part of Strapi's form that is needed to take rows out again. */
export interface RevertibleForm extends Form {
  removeFieldRow: (path: string, index: number) => void;
}

/**
 * Takes the changes back, whatever else was changed since; a row that was changed since stays.
 *
 * @param before the form's values before the changes
 */
export function takeBack(form: RevertibleForm, patch: readonly Patch[], before: object): void {
  const links: Patch[] = [];
  const rows = new Map<string, number[]>();
  for (const change of patch) {
    const [top] = change.path;
    const name = change.path.join('.');
    if (change.op === 'append') {
      const taken = rows.get(name) ?? [];
      const index = placeOfRow(form.values, name, change.value, taken);
      if (index >= 0) rows.set(name, [...taken, index]);
    } else if (change.path.length > 1 && valueAt(before, String(top)) == null) {
      form.onChange(String(top), null);
    } else if (change.op === 'set') form.onChange(name, valueAt(before, name) ?? null);
    else links.push({ ...change, op: change.op === 'link' ? 'unlink' : 'link' });
  }
  applyPatch(form, links);
  // From the last on, so that the places of the others stay what they are.
  for (const [name, places] of rows) {
    for (const index of places.sort((one, other) => other - one)) form.removeFieldRow(name, index);
  }
}

function placeOfRow(values: object, name: string, row: Record<string, unknown>, taken: number[]): number {
  const rows = valueAt(values, name);
  if (!Array.isArray(rows)) return -1;
  return rows.findLastIndex((one, index) => !taken.includes(index) && isAsAppended(one, row));
}

function isAsAppended(row: Record<string, unknown>, appended: Record<string, unknown>): boolean {
  return Object.entries(appended).every(([field, value]) => {
    if (isLinked(value)) return connectedId(row[field]) === value.id;
    return typeof value === 'object' || row[field] === value;
  });
}

function connectedId(relation: unknown): unknown {
  return (relation as { connect?: { id?: unknown }[] } | undefined)?.connect?.[0]?.id;
}
