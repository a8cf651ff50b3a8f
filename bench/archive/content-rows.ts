/** From a document to rows of Strapi's tables, by Strapi's own metadata: the way back of src/record/documents/shape.ts. */
import type { Core } from '@strapi/strapi';
import { type JoinTable, joinTableOf } from '../../src/record/documents/join-table';
import type { Value } from './copier';
import { indexOf } from './world';

type Metadata = Core.Strapi['db']['metadata'];
export type Put = (table: string, row: Readonly<Record<string, Value>>) => void;

interface Attribute {
  type: string;
  columnName?: string;
  target?: string;
  component?: string;
  repeatable?: boolean;
}

interface Link extends JoinTable {
  orderColumnName?: string;
}

type Document = Readonly<Record<string, unknown>>;

/** Writes documents into content tables. Ids of rows are counted from 1, as their sequences do. */
export class ContentRows {
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly metadata: Metadata,
    private readonly put: Put,
  ) {}

  /**
   * Puts a document with its components and links.
   *
   * @param id of its row; entities' follow from their documentId (`rowIdOf`), so that links can be made before them
   * @param extra columns that no attribute of the document has, such as `published_at`
   */
  write(uid: string, document: Document, id: number, extra: Readonly<Record<string, Value>> = {}): void {
    const { tableName, attributes } = this.metadata.get(uid);
    const row: Record<string, Value> = { id };
    for (const [name, attribute] of Object.entries(attributes as unknown as Record<string, Attribute>)) {
      const value = document[name];
      const link = joinTableOf(attribute) as Link | null;
      if (link?.name.endsWith('_cmps')) this.components(link, name, attribute, id, value);
      else if (link) this.links(link, id, value);
      else if (name in document && name !== 'id' && attribute.columnName)
        row[attribute.columnName] = value as Value;
    }
    this.put(tableName, { ...row, ...extra });
  }

  /** Ids given out so far, by table. */
  get lastIds(): ReadonlyMap<string, number> {
    return this.ids;
  }

  private components(link: Link, field: string, { target }: Attribute, owner: number, value: unknown): void {
    for (const [position, component] of listed(value).entries()) {
      const { tableName } = this.metadata.get(target!);
      const id = this.nextId(tableName);
      this.write(target!, component, id);
      this.put(link.name, {
        ...{ id: this.nextId(link.name), entity_id: owner, cmp_id: id },
        ...{ component_type: target!, field, order: position + 1 },
      });
    }
  }

  private links(link: Link, owner: number, value: unknown): void {
    for (const [position, reference] of listed(value).entries()) {
      const row: Record<string, Value> = { id: this.nextId(link.name) };
      row[link.joinColumn.name] = owner;
      row[link.inverseJoinColumn.name] = rowIdOf(String(reference.documentId));
      if (link.orderColumnName) row[link.orderColumnName] = position + 1;
      this.put(link.name, row);
    }
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

function listed(value: unknown): Document[] {
  return [value].flat().filter((one): one is Document => typeof one === 'object' && one !== null);
}
