/** A record as its tables hold it, row by row: what it takes to put it back exactly. */
import type { Json, Row, TableRow } from './rows';

export interface RecordImage {
  documentId: string;
  /** The id of its own row. */
  id: number;
  row: Row;
  /** Rows of each field that is kept in other tables, in the order in which they can be inserted. */
  fields: Record<string, TableRow[]>;
}

/** A part of a record: an entry of a list, or a single component. */
export interface Item {
  /** Scalars, by column. */
  values: Row;
  /** Row ids of linked documents, by field; of a relation, one under `target`. */
  links: Record<string, number[]>;
  /** Ids of files, by field. */
  files: Record<string, number[]>;
  /** Id of the component's row, or of the link. */
  row: number;
}

/** A record as an editor sees it: what is compared, chosen and joined. */
export interface RecordValues {
  documentId: string;
  id: number;
  columns: Record<string, Json>;
  lists: Record<string, Item[]>;
}
