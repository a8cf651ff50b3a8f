/** Which types of schema.org our organizations and sources are. */

/** Every one of them has all properties of Organization. */
const ORGANIZATIONS: Readonly<Record<string, string>> = {
  state: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  military: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  company: 'Corporation',
  party: 'PoliticalParty',
  ngo: 'NGO',
  media: 'NewsMediaOrganization',
  university: 'CollegeOrUniversity',
};

const SOURCES: Readonly<Record<string, string>> = {
  'wire agency': 'NewsMediaOrganization',
  newspaper: 'NewsMediaOrganization',
  broadcaster: 'NewsMediaOrganization',
  magazine: 'NewsMediaOrganization',
  ngo: 'NGO',
  company: 'Corporation',
  academic: 'EducationalOrganization',
  person: 'Person',
  freelance: 'Person',
};

/** An agency may be a state's, a news agency or neither; what lies between states has no type. */
export function organizationType(classification: string | null | undefined) {
  return (ORGANIZATIONS[classification ?? ''] ?? 'Organization') as 'Organization';
}

/** A source is who gave, not what was given. */
export function sourceType(kind: string | null | undefined) {
  return (SOURCES[kind ?? ''] ?? 'Organization') as 'Organization';
}
