/** Paths into the values of an export: `name.first`, `tags[0]`, `authors[].name`. Pure. */
import { isObject } from '../formats/loose';

export type Step = { name: string } | { index: number } | { each: true };

const known = new Map<string, readonly Step[]>();
const MOST_KNOWN = 1000;
const PART = /\[(\d*)\]|([^.[\]]+)/g;

/** The values that a path leads to, none where it leads nowhere. `.` is the value itself. */
export function valuesAt(value: unknown, path: string): unknown[] {
  let found = [value];
  for (const step of stepsOf(path)) found = found.flatMap((one) => taken(one, step));
  return found
    .flatMap((one) => (Array.isArray(one) ? one : [one]))
    .filter((one) => one !== undefined && one !== null && one !== '');
}

/** The first name of a path, by which a field of the entry is used. */
export function firstName(path: string): string | null {
  const [first] = stepsOf(path.replace(/^\$\./, ''));
  return first && 'name' in first ? first.name : null;
}

function stepsOf(path: string): readonly Step[] {
  const made = known.get(path);
  if (made) return made;
  const steps = [...path.matchAll(PART)].map(([whole, index, name]): Step => {
    if (name) return { name };
    return whole === '[]' ? { each: true } : { index: Number(index) };
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, steps);
  return steps;
}

function taken(value: unknown, step: Step): unknown[] {
  if ('each' in step) return Array.isArray(value) ? value : [];
  if ('index' in step) return Array.isArray(value) ? [value[step.index]] : [];
  return isObject(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [];
}
