/** What reading an article proposes to its editor, with the records of the archive that are meant. */

export type SuggestionKind = 'person' | 'organization' | 'role' | 'quote' | 'event' | 'source';

/** A record of the archive: by its lasting id, and by the row that Strapi's form knows it by. */
export interface RecordReference {
  kind: 'person' | 'organization' | 'source' | 'event';
  documentId: string;
  id: number;
  label: string;
}

/** A record that may be meant. */
export interface Candidate extends RecordReference {
  /** What tells it from its namesakes: a post, a country, the date of an event. */
  details: string | null;
  /** 0 to 1. */
  confidence: number;
  reason: string;
}

/** An event that may be meant. */
export interface EventCandidate extends Candidate {
  /** EDTF. */
  date: string;
}

/** Where its words stand, with some of the text around them. */
export interface Passage {
  /** Field of the article, and the block where it is the body. */
  path: (string | number)[];
  before: string;
  words: string;
  after: string;
}

/** Somebody or something named: the record that seems to be meant, or null where the archive holds none. */
export interface NamedProposal {
  kind: 'person' | 'organization';
  name: string;
  link: RecordReference | null;
  /** Others that may be meant, the likeliest first. */
  candidates: Candidate[];
}

/** A title that the text gives somebody whom the archive holds. */
export interface RoleProposal {
  kind: 'role';
  person: RecordReference;
  title: string;
  organization: RecordReference | null;
  /** EDTF: the day of publication. */
  attestedOn: string | null;
}

/** Words said. One of `speaker`, `onBehalfOf`, `attribution` is there where the text says who. */
export interface QuoteProposal {
  kind: 'quote';
  text: string;
  speaker: RecordReference | null;
  onBehalfOf: RecordReference | null;
  /** The speaker in words, where the archive holds no record. */
  attribution: string | null;
  /** EDTF. */
  saidOn: string | null;
}

/** A dated happening: one of the archive where it seems to be that, else a new one. */
export interface EventProposal {
  kind: 'event';
  title: string;
  /** EDTF. */
  date: string;
  dateWords: string;
  passage: string;
  eventStatus: 'announced' | 'happened' | 'cancelled';
  people: RecordReference[];
  organizations: RecordReference[];
  /** Events of the archive that it may be, the likeliest first. */
  candidates: EventCandidate[];
}

/** Whom the text or a picture is from. */
export interface SourceProposal {
  kind: 'source';
  name: string;
  /** Kind of source: a value of the content type's field. */
  sourceKind: string;
  link: RecordReference | null;
  target: 'citations' | 'leadFigure.credit';
}

export type Proposal = NamedProposal | RoleProposal | QuoteProposal | EventProposal | SourceProposal;

export interface Suggested {
  /** The same for the same proposal however the rest of the text changes: a rejection is remembered by it. */
  key: string;
  kind: SuggestionKind;
  /** 0 to 1. */
  confidence: number;
  /** Why, in plain words. */
  reason: string;
  /** At most three, in the order of the text; of how many. */
  passages: Passage[];
  mentions: number;
  isRejected: boolean;
  proposal: Proposal;
}
