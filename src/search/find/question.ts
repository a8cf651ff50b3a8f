/** What is asked, and what it finds before it is ranked. */
import type { Term } from '../query/terms';
import type { TextQueries } from '../query/tsquery';
import type { NameFits } from '../ranking/rank';
import type { Candidate, Days } from '../types';
import type { Group } from './groups';
import type { Window } from './window';

/** A query, read. */
export interface Question {
  terms: Term[];
  /** What is asked for, as names are compared. */
  name: string;
  queries: TextQueries;
  /** BCP 47 code of the newsroom's own words. */
  language: string;
  /** Marks of which all must be there. */
  filters: readonly string[];
  days: Days;
  groups: Group[];
}

/** What a page after the first has to read again. */
export interface Frame {
  terms: 'all' | 'any';
  windows: Window[];
  /** By type, the day from which age counts. */
  newest: [string, number][];
  /** Entities by whose names articles are found too, and how well the names fit. */
  names: [number, number][];
  complete: boolean;
}

export interface Outcome {
  frame: Frame;
  candidates: Candidate[];
  names: NameFits;
  newest: ReadonlyMap<string, number>;
  complete: boolean;
}
