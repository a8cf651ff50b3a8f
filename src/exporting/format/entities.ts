/** Lines of people, organizations, sources, events, topics and stories. Fields are those of docs/model.md. */
import { z } from 'zod';
import {
  addresses,
  blocks,
  country,
  edtf,
  figure,
  head,
  language,
  otherName,
  reference,
  references,
  text,
} from './parts';

const CLASSIFICATIONS = [
  ...(['state', 'government', 'ministry', 'intergovernmental', 'military', 'company', 'party'] as const),
  ...(['ngo', 'media', 'agency', 'court', 'university', 'other'] as const),
] as const;

const SOURCE_KINDS = [
  ...(['wire agency', 'newspaper', 'broadcaster', 'magazine', 'official', 'ngo', 'company'] as const),
  ...(['academic', 'social media', 'freelance', 'person', 'other'] as const),
] as const;

const role = z.strictObject({
  title: z.string(),
  organization: reference.nullable().describe('Null where there is none, or it is not on the record'),
  from: edtf,
  to: edtf,
  attestedOn: edtf.describe('A date on which it was seen held'),
});

export const person = z.strictObject({
  ...head,
  name: z.string(),
  otherNames: z.array(otherName),
  honorificPrefix: text,
  sortName: text,
  disambiguation: text,
  summary: text,
  biography: blocks,
  portrait: figure.nullable(),
  roles: z.array(role),
  birthDate: edtf,
  deathDate: edtf,
  nationalities: z.array(z.string()).nullable(),
  wikidataId: text,
  sameAs: addresses,
});

export const organization = z.strictObject({
  ...head,
  name: z.string(),
  abbreviation: text,
  otherNames: z.array(otherName),
  classification: z.enum(CLASSIFICATIONS).nullable(),
  parent: reference.nullable(),
  country,
  summary: text,
  logo: figure.nullable(),
  foundingDate: edtf,
  dissolutionDate: edtf,
  website: text,
  wikidataId: text,
  sameAs: addresses,
});

export const source = z.strictObject({
  ...head,
  name: z.string(),
  kind: z.enum(SOURCE_KINDS).nullable(),
  url: text,
  organization: reference.nullable(),
  person: reference.nullable(),
  country,
  language,
});

export const event = z.strictObject({
  ...head,
  title: z.string(),
  date: z.string().describe('EDTF'),
  eventStatus: z.enum(['announced', 'happened', 'cancelled']).nullable(),
  significance: z.enum(['milestone', 'major', 'minor']).nullable(),
  place: text,
  country,
  summary: text,
  people: references,
  organizations: references,
  superEvent: reference.nullable().describe('The event of which it is a part'),
});

export const topic = z.strictObject({
  ...head,
  name: z.string(),
  kind: z.enum(['section', 'region', 'subject']).nullable(),
  parent: reference.nullable(),
  description: text,
  mediatopic: text.describe('IPTC Media Topic'),
  leadArticles: references.describe('In the order of its front page'),
});

export const story = z.strictObject({
  ...head,
  title: z.string(),
  summary: text,
  cover: figure.nullable(),
  storyStatus: z.enum(['developing', 'dormant', 'closed']).nullable(),
  pinnedEvents: references,
});
