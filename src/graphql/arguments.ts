/** GraphQL arguments as the query parameters that the same question has by REST, so that one parser reads both. */

/** Leaves out what was not given; numbers and truth values become words. */
export function asQuery(args: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}
