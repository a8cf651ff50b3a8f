/** The conditions of a list's address that say whom an article names. Pure. */

export interface Naming {
  field: 'people' | 'organizations';
  documentId: string;
}

/** One of Strapi's filter conditions. */
export type Condition = Record<string, unknown>;

/** Whom the conditions ask for. */
export function namedIn(conditions: Condition[]): Naming[] {
  return conditions.flatMap((condition) => {
    const found = namingOf(condition);
    return found ? [found] : [];
  });
}

/** The conditions and one more; `$in` of one, because the stock list of filters leaves lists to others. */
export function withNamed(conditions: Condition[], naming: Naming): Condition[] {
  const { field, documentId } = naming;
  return [...withoutNamed(conditions, naming), { [field]: { documentId: { $in: [documentId] } } }];
}

/** The conditions without that one. */
export function withoutNamed(conditions: Condition[], { documentId }: Naming): Condition[] {
  return conditions.filter((condition) => namingOf(condition)?.documentId !== documentId);
}

function namingOf(condition: Condition): Naming | null {
  for (const field of ['people', 'organizations'] as const) {
    const asked = condition[field] as { documentId?: { $in?: unknown } } | undefined;
    const [documentId] = Array.isArray(asked?.documentId?.$in) ? asked.documentId.$in : [];
    if (typeof documentId === 'string') return { field, documentId };
  }
  return null;
}
