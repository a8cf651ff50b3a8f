/** References from a page to what is on the record. */
import type { DateRange } from '../dates/range';
import { rolesAt } from '../dates/roles-at';
import type { EntityCard, RecordRole } from '../record/entity-cards';

/** What every reference shows. */
export interface Reference {
  documentId: string;
  slug: string | null;
  name: string;
}

export interface RoleThen {
  title: string;
  /** Null where it is unknown or off the record. */
  organization: Reference | null;
  /** Held over these dates, or seen held on a date near them. */
  basis: 'dates' | 'attested';
}

/** A person with the roles held on the day that the page is about. */
export interface PersonThen extends Reference {
  summary: unknown;
  rolesThen: RoleThen[];
}

type Cards = ReadonlyMap<number, EntityCard>;

/** The reference to a key, or null where there is none or it is off the record. */
export function referenceTo(cards: Cards, key: number | null): Reference | null {
  const card = key === null ? undefined : cards.get(key);
  return card ? { documentId: card.documentId, slug: card.slug, name: card.label } : null;
}

/** The references to those keys that are on the record, in order. */
export function referencesTo(cards: Cards, keys: readonly number[]): Reference[] {
  return keys.flatMap((key) => referenceTo(cards, key) ?? []);
}

/** A person with the roles held in a range of days, or null where the person is off the record. */
export function personThen(
  cards: Cards,
  roles: readonly RecordRole[],
  key: number,
  then: DateRange,
): PersonThen | null {
  const reference = referenceTo(cards, key);
  if (!reference) return null;
  const own = roles.filter(({ person }) => person === key);
  const rolesThen = rolesAt(own, then).map(({ role, basis }) => ({
    title: role.title,
    organization: referenceTo(cards, role.organization),
    basis,
  }));
  return { ...reference, summary: cards.get(key)?.card.summary ?? null, rolesThen };
}

/** From a topic up to the root of its tree: section first. */
export function pathTo(cards: Cards, key: number): Reference[] {
  const path: Reference[] = [];
  const seen = new Set<number>();
  for (let card = cards.get(key); card && !seen.has(card.key); card = cards.get(card.parent ?? 0)) {
    seen.add(card.key);
    path.unshift({ documentId: card.documentId, slug: card.slug, name: card.label });
  }
  return path;
}
