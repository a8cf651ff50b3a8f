/** What an edit view's form holds beyond what is saved. */

export type Values = Readonly<Record<string, unknown>>;

/**
 * The fields whose values are not those that were loaded, by identity: Strapi's form keeps untouched ones as they
 * were. So an untouched body of any length costs nothing to send. Null where nothing was changed.
 */
export function changedValues(values: Values, loaded: Values): Values | null {
  const changed = Object.entries(values).filter(([field, value]) => value !== loaded[field]);
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
