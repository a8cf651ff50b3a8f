import type { CheckedCorrection } from './checked-article';

/** An entity of the archive whose name stands in the article's text. */
export interface NamedEntity {
  kind: 'person' | 'organization';
  documentId: string;
  name: string;
}

/** A record of the archive that looks like one that the article links. */
export interface ArchiveTwin {
  /** documentId of the linked one. */
  of: string;
  documentId: string;
  name: string;
  /** Why, as the end of a sentence. */
  because: string;
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
  /** Records of the archive that look like those linked; none where nobody looked. */
  archiveTwins: ArchiveTwin[];
  /** Another article with this headline. */
  sameHeadline: { documentId: string; headline: string } | null;
}
