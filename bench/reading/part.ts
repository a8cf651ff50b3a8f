/** A part of the measurement of reading: one kind of suggestion, on data of its own. */
import type { Table } from '../relevance/table';

export interface Part {
  /** As the command line names it. */
  name: string;
  /** The tables of what is found in the folder of data; each text that says what is missing stands for one. */
  measure(data: string, progress: (what: string) => void): AsyncIterable<Table | Missing>;
}

/** Data that is not there. */
export interface Missing {
  missing: string;
}
