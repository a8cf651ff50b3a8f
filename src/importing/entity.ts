/** People and organizations as an export has them: the fields of the content types, relations as words. */
import type { PageFigure } from './page';

export interface ImportedName {
  name: string;
  kind: 'alias' | 'weak alias' | 'previous' | 'transliteration';
  language: string | null;
}

/** Another record: by the export's own id where it gives one, else by name. */
export interface ImportedReference {
  externalId: string | null;
  name: string | null;
}

export interface ImportedRole {
  title: string;
  organization: ImportedReference | null;
  /** EDTF. */
  from: string | null;
  to: string | null;
  attestedOn: string | null;
}

interface ImportedEntity {
  name: string;
  otherNames: ImportedName[];
  summary: string | null;
  /** `Q` and digits. */
  wikidataId: string | null;
  /** Absolute addresses. */
  sameAs: string[];
  externalId: string | null;
  /** Fields that could not be kept, with the reason. */
  lost: string[];
}

export interface ImportedPerson extends ImportedEntity {
  kind: 'person';
  honorificPrefix: string | null;
  sortName: string | null;
  disambiguation: string | null;
  birthDate: string | null;
  deathDate: string | null;
  /** ISO 3166-1 alpha-2. */
  nationalities: string[];
  portrait: PageFigure | null;
  roles: ImportedRole[];
}

export interface ImportedOrganization extends ImportedEntity {
  kind: 'organization';
  abbreviation: string | null;
  /** One of the content type's, else null. */
  classification: string | null;
  parent: ImportedReference | null;
  country: string | null;
  foundingDate: string | null;
  dissolutionDate: string | null;
  website: string | null;
}

/** A person of what is known, the rest empty. */
export function personOf(known: Partial<ImportedPerson> & { name: string }): ImportedPerson {
  return {
    kind: 'person',
    ...emptyEntity(),
    honorificPrefix: null,
    sortName: null,
    disambiguation: null,
    birthDate: null,
    deathDate: null,
    nationalities: [],
    portrait: null,
    roles: [],
    ...known,
  };
}

/** An organization of what is known, the rest empty. */
export function organizationOf(
  known: Partial<ImportedOrganization> & { name: string },
): ImportedOrganization {
  return {
    kind: 'organization',
    ...emptyEntity(),
    abbreviation: null,
    classification: null,
    parent: null,
    country: null,
    foundingDate: null,
    dissolutionDate: null,
    website: null,
    ...known,
  };
}

function emptyEntity(): Omit<ImportedEntity, 'name'> {
  return { otherNames: [], summary: null, wikidataId: null, sameAs: [], externalId: null, lost: [] };
}
