/** What every part of the measuring of reading gives. */
import type { Table } from '../relevance/table';

export interface PartOptions {
  /** Folder with the data of all parts. */
  data: string;
  progress(what: string): void;
  /** Tells each table as it is ready. */
  tell(table: Table, decimals?: number): void;
  /** Tells what is left out, and why. */
  skip(what: string): void;
}

export interface Part {
  name: string;
  measure(options: PartOptions): Promise<void>;
}
