import type { Position } from '../http/cursor';
import type { As } from '../ways-back/types';

/** A document that uses an entity. */
export interface Use {
  type: string;
  uid: string;
  documentId: string;
  title: string | null;
  slug: string | null;
  /** ISO instant; null for what is no published article. */
  publishedOn: string | null;
  /** How: ways of the API for published articles, fields of the document for others. */
  as: (As | string)[];
}

export interface UsePage {
  uses: Use[];
  next: Position | null;
}

export interface Count {
  count: number;
  /** False where there are more. */
  exact: boolean;
}
