import type { CheckCode, CheckLevel } from '../../editorial';
import type { EntityKind } from '../../record/kinds';
import type { Path } from '../errors/field-error';

/** What would mend it: an entity to put into one of the article's lists. */
export interface Fix {
  link: { field: 'people' | 'organizations'; kind: EntityKind; documentId: string; label: string };
}

/** A document that a finding speaks of. */
export interface Concerned {
  kind: EntityKind | 'article';
  documentId: string;
  label: string;
}

/** What a check finds in an article. */
export interface Found {
  code: CheckCode;
  /** The field to look at: names and places in lists (from 0). */
  path: Path;
  /** A sentence for the editor. */
  message: string;
  /** Other documents that the sentence speaks of: names alone do not tell namesakes apart. */
  about?: Concerned[];
  fix?: Fix;
  /** A record that may be the same as the one at the path. */
  twin?: { documentId: string; name: string };
}

/** A finding, with what config/editorial.ts says it means. */
export interface Finding extends Found {
  level: Exclude<CheckLevel, 'off'>;
}
