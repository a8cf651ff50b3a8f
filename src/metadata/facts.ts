/** What metadata tells of entities beside their names. */

/** The same person or thing elsewhere. */
export interface Identity {
  wikidataId: string | null;
  sameAs: string[] | null;
}

export interface OrganizationFacts extends Identity {
  classification: string | null;
}

export interface EventFacts {
  /** EDTF. */
  date: string;
  eventStatus: string | null;
  place: string | null;
  country: string | null;
}

export interface SourceFacts {
  kind: string | null;
  url: string | null;
}

export interface TopicFacts {
  mediatopic: string | null;
}

/** By documentId. */
export interface Facts {
  people: ReadonlyMap<string, Identity>;
  organizations: ReadonlyMap<string, OrganizationFacts>;
  events: ReadonlyMap<string, EventFacts>;
  sources: ReadonlyMap<string, SourceFacts>;
  topics: ReadonlyMap<string, TopicFacts>;
}
