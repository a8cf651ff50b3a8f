/** Nodes of JSON-LD. */

/** A node's properties while it is put together. */
export type Draft<T> = { [K in keyof T]: T[K] | null | undefined };

/** The node without what is null or an empty list: JSON-LD says nothing where there is nothing. */
export function node<T extends object>(draft: Draft<T>): T {
  const said = Object.entries(draft).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as T;
}

/** The context of every answer (https://schema.org/docs/developers.html). */
export const CONTEXT = { '@context': 'https://schema.org' } as const;

export const JSON_LD = 'application/ld+json';
