/** What an EDTF text says, part by part: one date, an interval or a set. */

export interface Qualifiers {
  /** `~` or `%` anywhere in it. */
  approximate: boolean;
  /** `?` or `%` anywhere in it. */
  uncertain: boolean;
}

/** Years of decades and centuries are their first, which may be written with X: `201X` is 2010. */
export type DatePart = Qualifiers &
  (
    | { unit: 'year' | 'decade' | 'century'; year: number }
    | { unit: 'month'; year: number; month: number }
    | { unit: 'season'; year: number; season: Season }
    | { unit: 'day'; year: number; month: number; day: number }
  );

/** Spring, summer, autumn and winter in ISO 8601-2. */
export type Season = 21 | 22 | 23 | 24;

/** An end that is a date, open (`..`: it goes on, or has no beginning) or unknown (nothing written). */
export type End = DatePart | 'open' | 'unknown';

export interface Interval {
  from: End;
  to: End;
}

export type Reading =
  | { shape: 'date'; part: DatePart }
  | ({ shape: 'interval' } & Interval)
  /** `oneOf`: one of the members, written `[...]`; else all of them, written `{...}`. */
  | { shape: 'set'; oneOf: boolean; members: (DatePart | Interval)[] };
