import type { CheckedCorrection } from './checked-article';

/** An entity of the archive whose name stands in the article's text. */
export interface NamedEntity {
  kind: 'person' | 'organization';
  documentId: string;
  name: string;
}

/** What the checks need to know beside the article. */
export interface CheckContext {
  now: Date;
  /** IANA name of the newsroom's time zone. */
  timeZone: string;
  /** Corrections of the version that is public now. */
  publishedCorrections: CheckedCorrection[];
  /** People and organizations of the archive that bear a name found in the text. */
  known: NamedEntity[];
  /** Another article with this headline. */
  sameHeadline: { documentId: string; headline: string } | null;
}
