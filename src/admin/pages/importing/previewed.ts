/** What an item would become, as the desk's route answers it. */
import type { ImportOutcome } from '../../../importing/outcome';
import type { BlockNode } from '../../../reading/blocks';
import type { Suggested } from '../../../suggestions/suggested';

/** A record that a draft names, without its name. */
export interface Target {
  documentId: string;
}

/** The fields of a draft that are shown; a record has others. */
export interface PreviewedFields {
  headline?: string;
  kicker?: string | null;
  standfirst?: string | null;
  body?: BlockNode[];
  dateline?: string | null;
  publishedOn?: string | null;
  bylineText?: string | null;
  byline?: Target[];
  topics?: Target[];
  people?: Target[];
  organizations?: Target[];
  citations?: { source: Target | null }[];
  leadFigure?: { alt: string | null; caption: string | null; creditText: string | null } | null;
  [field: string]: unknown;
}

export interface Previewed {
  outcome: ImportOutcome;
  /** Null where nothing would be written. */
  fields: PreviewedFields | null;
  suggestions: Suggested[];
}

export interface PreviewAnswer {
  data: Previewed[];
  meta: { next: number | null };
}
