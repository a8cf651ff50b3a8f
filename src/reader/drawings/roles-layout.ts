/** When roles were held, on one axis: what is sure, what is possible, and what was only seen. Pure. */
import { type DateRange, EdtfError, parseEdtf } from '../../dates/edtf';
import { beginningOf, endOf, placeOf, type Span, spanOf, type Tick, ticksOf } from './time-scale';

/** Dates of a role, each EDTF. */
export interface RoleDates {
  from?: string | null | undefined;
  to?: string | null | undefined;
  /** Seen held on this date, where from and to are unknown. */
  attestedOn?: string | null | undefined;
}

/** In percent of the axis. */
export interface Stretch {
  x: number;
  width: number;
}

export interface RoleBar<Role> {
  role: Role;
  /** `dates`: from and to are told. `attested`: seen held then. `unknown`: no date is told. */
  basis: 'dates' | 'attested' | 'unknown';
  /** From the first day that it can have begun to the last on which it can have ended; null where nothing is known. */
  possible: Stretch | null;
  /** From the last day on which it can have begun to the first on which it can have ended. */
  sure: Stretch | null;
  hasOpenStart: boolean;
  hasOpenEnd: boolean;
  /** The dates in words. */
  when: string;
}

export interface RolesDrawing<Role> {
  bars: RoleBar<Role>[];
  /** Empty where no role has a date. */
  ticks: Tick[];
}

interface Dated<Role> {
  role: Role;
  from: DateRange | null;
  to: DateRange | null;
  seen: DateRange | null;
  basis: RoleBar<Role>['basis'];
}

const TICKS = 5;
/** Percent: what lasted a day among decades is still seen. */
const NARROWEST = 1;
const UNKNOWN: DateRange = { startsOn: null, endsOn: null };

/**
 * The roles, the earliest first, those without a date last.
 * @param today the end of what goes on, `YYYY-MM-DD`
 */
export function layOutRoles<Role extends RoleDates>(roles: Role[], today: string): RolesDrawing<Role> {
  const dated = roles.map(read);
  const span = spanOf(dated.flatMap((role) => momentsOf(role, today)));
  const bars = dated.sort(compare).map((role) => barOf(role, span, today));
  return { bars, ticks: span ? ticksOf(span, TICKS) : [] };
}

function read<Role extends RoleDates>(role: Role): Dated<Role> {
  const [from, to, seen] = [daysOf(role.from), daysOf(role.to), daysOf(role.attestedOn)];
  return { role, from, to, seen, basis: from || to ? 'dates' : seen ? 'attested' : 'unknown' };
}

function momentsOf<Role>({ from, to, seen, basis }: Dated<Role>, today: string): number[] {
  if (basis === 'unknown') return [];
  const ends = basis === 'dates' ? [from ?? UNKNOWN, to ?? UNKNOWN] : [seen ?? UNKNOWN];
  const known = ends.flatMap(({ startsOn, endsOn }) => [
    ...(startsOn ? [beginningOf(startsOn)] : []),
    ...(endsOn ? [endOf(endsOn)] : []),
  ]);
  return basis === 'dates' && !to?.endsOn ? [...known, endOf(today)] : known;
}

function compare<Role>(one: Dated<Role>, other: Dated<Role>): number {
  return orderOf(one) - orderOf(other) || endOrderOf(one) - endOrderOf(other);
}

function orderOf<Role>({ from, to, seen, basis }: Dated<Role>): number {
  if (basis === 'unknown') return Number.MAX_SAFE_INTEGER;
  const first = (basis === 'dates' ? (from ?? to) : seen)?.startsOn;
  return first ? beginningOf(first) : Number.MIN_SAFE_INTEGER;
}

function endOrderOf<Role>({ to }: Dated<Role>): number {
  return to?.endsOn ? endOf(to.endsOn) : Number.MAX_SAFE_INTEGER;
}

function barOf<Role extends RoleDates>(dated: Dated<Role>, span: Span | null, today: string): RoleBar<Role> {
  const { role, from, to, seen, basis } = dated;
  const common = { role, basis, when: inWords(role, basis) };
  if (!span || basis === 'unknown') {
    return { ...common, possible: null, sure: null, hasOpenStart: false, hasOpenEnd: false };
  }
  if (basis === 'attested') {
    const possible = stretch(seen?.startsOn ?? null, seen?.endsOn ?? null, span);
    return { ...common, possible, sure: null, hasOpenStart: false, hasOpenEnd: false };
  }
  const hasOpenStart = !from?.startsOn;
  const hasOpenEnd = !to?.endsOn;
  const [begun, ended] = [from ? from.endsOn : null, to ? to.startsOn : null];
  const isSure = begun === null || ended === null || begun <= ended;
  return {
    ...common,
    possible: stretch(from?.startsOn ?? null, to?.endsOn ?? today, span),
    sure: isSure ? stretch(begun, hasOpenEnd ? today : ended, span) : null,
    hasOpenStart,
    hasOpenEnd,
  };
}

/** Null is the edge of the axis. */
function stretch(first: string | null, last: string | null, span: Span): Stretch {
  const from = placeOf(first ? beginningOf(first) : span.from, span);
  const to = placeOf(last ? endOf(last) : span.to, span);
  const width = Math.min(Math.max(to - from, NARROWEST), 100);
  return { x: Math.min(from, 100 - width), width };
}

function inWords({ from, to, attestedOn }: RoleDates, basis: RoleBar<unknown>['basis']): string {
  if (basis === 'unknown') return 'no date is known';
  if (basis === 'attested') return `seen in it ${words(attestedOn)}`;
  if (from && to) return `${words(from)} to ${words(to)}`;
  return from ? `since ${words(from)}` : `until ${words(to)}`;
}

function words(edtf: string | null | undefined): string {
  return edtf ? (tryToRead(edtf)?.display ?? edtf) : '';
}

function daysOf(edtf: string | null | undefined): DateRange | null {
  return edtf ? tryToRead(edtf) : null;
}

/** What is no date was written past the checks, and must not break a page. */
function tryToRead(edtf: string) {
  try {
    return parseEdtf(edtf);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
