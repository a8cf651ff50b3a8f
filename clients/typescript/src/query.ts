/** Query parameters as Strapi reads them. */

/**
 * A query string: lists as repeated names for Dateline's own parameters, `filters[headline][$eq]=...` for Strapi's.
 * What is null or undefined is left out.
 */
export function queryString(query: Readonly<Record<string, unknown>>): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) add(pairs, name, value);
  return pairs.toString();
}

function add(pairs: URLSearchParams, name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    // Within brackets Strapi wants numbers, else names that repeat are lists.
    for (const [index, entry] of value.entries())
      add(pairs, name.includes('[') ? `${name}[${index}]` : name, entry);
  } else if (typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) add(pairs, `${name}[${key}]`, entry);
  } else pairs.append(name, String(value));
}
