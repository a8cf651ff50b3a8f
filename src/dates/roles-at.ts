/** Which of somebody's roles were held then. */
import { daysFrom } from './calendar';
import { EdtfError, parseEdtf } from './edtf';
import { type DateRange, isWhollyAfter, overlaps } from './range';

/** The dates of a role, each EDTF. */
export interface DatedRole {
  from?: string | null;
  to?: string | null;
  /** Seen held on this date, where from and to are unknown. */
  attestedOn?: string | null;
}

export interface RoleThen<T> {
  role: T;
  /** `dates`: from and to cover the date. `attested`: seen held nearest to it. */
  basis: 'dates' | 'attested';
}

/**
 * The roles held on a date or at some time in a range, in the order in which they came. Those whose from and to
 * cover it; where there are none, those without from and to that are attested nearest to it: one, or several
 * attested equally near. A role that says no date, or one that cannot be read, was held at no known time.
 */
export function rolesAt<T extends DatedRole>(roles: T[], on: DateRange): RoleThen<T>[] {
  const covering = roles.filter((role) => {
    const held = heldIn(role);
    return held !== null && overlaps(held, on);
  });
  if (covering.length > 0) return covering.map((role) => ({ role, basis: 'dates' }));
  return nearest(roles, on).map((role) => ({ role, basis: 'attested' }));
}

function nearest<T extends DatedRole>(roles: T[], on: DateRange): T[] {
  const attested = roles.flatMap((role) => {
    const seen = attestedIn(role);
    return seen === null ? [] : [{ role, distance: daysBetween(seen, on) }];
  });
  const least = Math.min(...attested.map(({ distance }) => distance));
  return attested.filter(({ distance }) => distance === least).map(({ role }) => role);
}

function heldIn({ from, to }: DatedRole): DateRange | null {
  if (!from && !to) return null;
  const [first, last] = [rangeOf(from), rangeOf(to)];
  if ((from && !first) || (to && !last)) return null;
  return { startsOn: first?.startsOn ?? null, endsOn: last?.endsOn ?? null };
}

function attestedIn({ from, to, attestedOn }: DatedRole): DateRange | null {
  return from || to ? null : rangeOf(attestedOn);
}

/** Saving refuses dates that cannot be read; a row written past it must not break a reader's page. */
function rangeOf(date: string | null | undefined): DateRange | null {
  if (!date) return null;
  try {
    return parseEdtf(date);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

function daysBetween(first: DateRange, second: DateRange): number {
  const [earlier, later] = isWhollyAfter(first, second) ? [second, first] : [first, second];
  if (!isWhollyAfter(later, earlier)) return 0;
  return daysFrom(earlier.endsOn ?? '', later.startsOn ?? '');
}
