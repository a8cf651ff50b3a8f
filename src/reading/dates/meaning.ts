/** What an expression of time means before it is known when the text was published. */
import type { DayPart, Unit } from './words';

/** Which of several: before, the present one, after; null where the tense of the sentence tells. */
export type Which = 'last' | 'this' | 'next' | null;

/** What a distance is counted from: the publication, or the date that the text named last. */
export type Origin = 'publication' | 'reference';

export type Meaning =
  /** Fixed: a TIMEX3 value, complete. */
  | { is: 'value'; value: string }
  /** Days away from the publication: today, yesterday. */
  | { is: 'day'; offset: number }
  | { is: 'weekday'; weekday: number; which: Which }
  | { is: 'month'; month: number; which: Which }
  | { is: 'month day'; month: number; day: number; yearOffset?: number }
  /** Days in a row: 3-5 May. */
  | { is: 'days'; first: Meaning; days: number }
  | { is: 'season'; season: string; which: Which }
  /** A calendar unit so many away from the one that holds the publication or the reference: last week, that year. */
  | { is: 'unit'; unit: Unit; offset: number; from: Origin }
  /** A distance: two weeks ago, three days later. */
  | { is: 'shift'; amount: number; unit: Unit; from: Origin }
  /** Quarter or half of a year. */
  | { is: 'part of year'; letter: 'Q' | 'H'; number: number; year: YearMeant }
  /** The quarter that a company's report speaks of, so many years before: `the latest quarter`, `year-ago`. */
  | { is: 'reported quarter'; yearsBack: number; year?: number }
  /** Month, season or holiday of a year that is told by its distance: June last year. */
  | { is: 'of year'; what: Meaning; year: YearMeant }
  | { is: 'weekend'; which: Which }
  | { is: 'holiday'; name: string; year: number | null; which: Which }
  | { is: 'duration'; value: string }
  | { is: 'set'; value: string }
  | { is: 'vague'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A time of a day; without a day it is that of the publication or of the reference. */
  | { is: 'time'; time: string; day: Meaning | null };

/** A year: named, so many from the present one, or told by the context. */
export type YearMeant = { year: number } | { offset: number } | { which: Which };

/** Which part of a period is meant, or how exactly. */
export type Modifier = 'start' | 'mid' | 'end' | 'about' | 'earlier' | 'later' | 'least' | 'most';

/** A stretch of lexemes that speaks of time. */
export interface Match {
  /** Index behind its last lexeme. */
  end: number;
  meaning: Meaning;
  modifier?: Modifier;
  isFiscal?: boolean;
}

/** Years that are a part of `day`, from its number. */
export const PART_OF_DAY_TIME: Readonly<Record<DayPart, string>> = {
  MO: 'TMO',
  MI: 'T12:00',
  AF: 'TAF',
  EV: 'TEV',
  NI: 'TNI',
};
