/** Ids of Wikidata's items. */

const WIKIDATA_ID = /^Q[1-9]\d{0,11}$/;

/** What is wrong with the value as a Wikidata id: a clause "must be ...", or null. */
export function wikidataIdFault(value: unknown): string | null {
  return typeof value === 'string' && WIKIDATA_ID.test(value)
    ? null
    : 'must be a Wikidata item id: Q and 1 to 12 digits, such as Q58217';
}
