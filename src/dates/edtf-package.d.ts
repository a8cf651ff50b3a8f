/** The part of the `edtf` package that is used here; the package brings no types of its own. */
declare module 'edtf' {
  /** What the grammar found, before it becomes one of the package's date objects. */
  export interface Parsed {
    type: 'Date' | 'Season';
    /** Year, then month from 0 (or a season from 21), then day. */
    values: number[];
    /** Bits of the digits written as X: 15 the year, 48 the month, 192 the day. */
    unspecified?: number;
    approximate?: number | boolean;
    uncertain?: number | boolean;
  }

  export interface Constraints {
    level: number;
    types: Parsed['type'][];
    seasonUncertainty: boolean;
  }

  /** Throws a syntax error, and for some texts a TypeError. */
  export function parse(text: string, constraints: Constraints): Parsed;
}
