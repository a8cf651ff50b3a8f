/** What became of an item of an import. */
import type { Loss } from './page';
import type { RefusalCode } from './refusal';

/** A field that was left as it is, because an editor had changed it. */
export interface Kept {
  field: string;
  reason: string;
}

export interface ImportOutcome {
  /** As whoever imports knows the file. */
  file: string;
  /** Its number from 1. Null where the file as a whole is refused. */
  item: number | null;
  outcome: 'made' | 'updated' | 'unchanged' | 'kept' | 'refused';
  kind: 'article' | 'person' | 'organization' | null;
  documentId: string | null;
  title: string | null;
  isPublished: boolean;
  /** What differs from the file, because an editor changed it. */
  kept: Kept[];
  /** What the document could not keep of the file. */
  lost: Loss[];
  /** Suggestions that wait for an editor. */
  waiting: number;
  refusal: { code: RefusalCode; reason: string; fix: string } | null;
}
