/** What the ways back from an entity answer. */
import type { Position } from '../http/cursor';
import type { RoleName } from '../record/kinds';

/** One page for one subject. */
export interface Page<T> {
  entries: T[];
  /** Where the next page begins; null at the end. */
  next: Position | null;
}

/** Which page of a keyset-paged list. */
export interface PageAsked {
  limit: number;
  /** The `next` of the page before, or null for the first. */
  after: Position | null;
}

/** How an article names what it is asked about, in the words of the API. */
export type As = Exclude<RoleName, 'mention' | 'byline'> | 'mentioned' | 'author';

/** An article as a list shows it. Instants are ISO 8601 in UTC. */
export interface ListedArticle {
  documentId: string;
  slug: string | null;
  headline: string;
  standfirst: string | null;
  publishedOn: string;
  updatedOn: string | null;
  language: string;
  retracted: boolean;
}

/** A person, organization or article, as others refer to it. */
export interface EntityReference {
  documentId: string;
  slug: string | null;
  name: string;
}

/** An EDTF date with its words. */
export interface DateShown {
  edtf: string;
  display: string;
}
