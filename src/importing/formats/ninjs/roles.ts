/** Texts with roles, as ninjs 2 and 3 have them: `[{ role: "main", value: "..." }]`. */
import { lineOf, objectsOf, textOf } from '../loose';

/**
 * The value of the first that has one of these roles, in the order of the roles; else, unless only those will do, of
 * the first.
 */
export function inRole(value: unknown, roles: readonly string[], isStrict = false): string | null {
  const texts = objectsOf(value);
  for (const role of roles) {
    const found = texts.find((one) => roleOf(lineOf(one.role)) === role);
    if (found) return textOf(found.value);
  }
  return isStrict ? null : textOf(texts[0]?.value);
}

/** `drol:summary` and `https://example.org/roles/summary` are `summary`. */
function roleOf(role: string | null): string {
  return role?.split(/[:/]/).at(-1)?.toLowerCase() ?? '';
}
