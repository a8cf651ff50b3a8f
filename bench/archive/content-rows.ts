/** From a made-up document to rows of Strapi's tables, with ids that follow from it. */
import type { Core } from '@strapi/strapi';
import {
  type DocumentFields,
  putDocument,
  type Row,
  type RowSink,
} from '../../src/importing/drafts/rows/document-rows';
import type { Value } from './copier';
import { indexOf } from './world';

export type Put = (table: string, row: Readonly<Record<string, Value>>) => void;

/** Writes documents into content tables. Ids of rows are counted from 1, as their sequences do. */
export class ContentRows {
  private readonly ids = new Map<string, number>();
  private readonly sink: RowSink;

  constructor(
    private readonly metadata: Core.Strapi['db']['metadata'],
    put: Put,
  ) {
    this.sink = {
      put: put as RowSink['put'],
      nextId: (table) => this.nextId(table),
      rowOf: ({ documentId }) => rowIdOf(String(documentId)),
    };
  }

  /**
   * Puts a document with its components and links.
   *
   * @param id of its row; entities' follow from their documentId (`rowIdOf`), so that links can be made before them
   * @param extra columns that no attribute of the document has, such as `published_at`
   */
  write(uid: string, document: DocumentFields, id: number, extra: Row = {}): void {
    putDocument(this.metadata, this.sink, uid, { document, id, extra });
  }

  private nextId(table: string): number {
    const id = (this.ids.get(table) ?? 0) + 1;
    this.ids.set(table, id);
    return id;
  }
}

/** The id of an entity's row. */
export function rowIdOf(documentId: string): number {
  return indexOf(documentId) + 1;
}
