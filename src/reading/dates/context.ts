/** What is known when an expression of time is reached. */
import type { Tense } from './tense';
import type { Unit } from './words';

/** What was known when the expression was reached. Days as numbers from 1970-01-01. */
export interface Context {
  publication: number;
  /** First day of the date that the text named last, and how precise it was. */
  reference: number;
  referenceUnit: Unit;
  /** The quarter that the text named last, counted from the year 0. */
  quarter: number | null;
  /** A year that the same sentence names. */
  year: number | null;
  tense: Tense;
}
