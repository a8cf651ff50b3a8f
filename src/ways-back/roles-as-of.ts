/** Which roles people held on a date. */
import type { DateRange } from '../dates/range';
import { rolesAt } from '../dates/roles-at';
import { entityCards, rolesOf } from '../record/entity-cards';
import type { Raw } from '../record/sql';
import { referenceTo } from './quotes';
import type { EntityReference } from './types';

export interface RoleAsOf {
  title: string;
  /** Null where it is unknown or off the record. */
  organization: EntityReference | null;
  /** `dates`: its from and to cover the date. `attested`: seen held nearest to it. */
  basis: 'dates' | 'attested';
}

/**
 * The roles that each of these people held then. Two statements, however many people there are.
 *
 * @param people keys of people on the record
 * @returns the roles of each, in their order
 */
export async function rolesAsOf(
  transaction: Raw,
  people: readonly number[],
  then: DateRange,
): Promise<RoleAsOf[][]> {
  const roles = await rolesOf(transaction, people);
  const cards = await entityCards(
    transaction,
    roles.flatMap(({ organization }) => organization ?? []),
  );
  return people.map((key) =>
    rolesAt(
      roles.filter(({ person }) => person === key),
      then,
    ).map(({ role, basis }) => ({
      title: role.title,
      organization: referenceTo(cards, role.organization),
      basis,
    })),
  );
}
