/**
 * How the fields of an export become those of the record: a YAML or JSON file that whoever moves the archive writes.
 * docs/importing.md has examples.
 */
import { z } from 'zod';

/** A path: `name.first`, `tags[0]`, `authors[].name` (each); `$.id` begins at the entry, `.` is the value itself. */
const path = z.string().min(1).max(200);

const single = z.union([
  path,
  z.strictObject({
    path: path.optional(),
    /** Words for every entry. */
    value: z.string().optional(),
    /** Words with paths in braces: `{name.first} {name.last}`. Nothing where one of them has no value. */
    template: z.string().optional(),
    /** Of values to words; what is not in it is left out, unless `otherwise` says `keep`. */
    map: z.record(z.string(), z.string()).optional(),
    otherwise: z.enum(['keep', 'drop']).optional(),
    /** Parts of a text that holds several: `;`, `|`. */
    split: z.string().min(1).max(10).optional(),
    /** How a body is written; found out where it is not said. */
    as: z.enum(['html', 'text']).optional(),
    /** Of topics: section, region or subject. Of other names: alias, previous, transliteration, weak alias. */
    kind: z.string().optional(),
  }),
]);

/** One way to find a value, or several: the first that has one, and for lists all of them one after the other. */
const source = z.union([single, z.array(single).min(1).max(20)]);

const role = z.strictObject({
  /** Where the list of posts or terms is; the paths below are read in each of its entries. */
  each: path.optional(),
  title: source,
  organization: source.optional(),
  from: source.optional(),
  to: source.optional(),
  attestedOn: source.optional(),
  /** Roles of one title and organization that follow each other within so many days are one. */
  joinWithinDays: z.number().int().min(0).max(366).optional(),
});

const picture = z.strictObject({
  address: source,
  alt: source.optional(),
  caption: source.optional(),
  credit: source.optional(),
});

const shared = {
  /** Where the list of entries is in a file that is one object. */
  items: path.optional(),
  /** Entries without a value here are passed over. */
  onlyWith: path.optional(),
  /** Fields that are left out on purpose; others that no path names are reported. */
  ignore: z.array(z.string()).optional(),
  /** BCP 47: in which names of months are written, and `en-US` puts the month first in 10/11/2021. */
  language: z.string().optional(),
  /** IANA name, for times without a zone in this export. */
  timeZone: z.string().optional(),
  /** Of a CSV file, where it is not found out. */
  delimiter: z.string().length(1).optional(),
};

const article = z.strictObject({
  kind: z.literal('article'),
  ...shared,
  fields: z.strictObject({
    title: source,
    kicker: source.optional(),
    standfirst: source.optional(),
    body: source.optional(),
    bylines: source.optional(),
    publishedOn: source.optional(),
    updatedOn: source.optional(),
    embargoedUntil: source.optional(),
    dateline: source.optional(),
    language: source.optional(),
    canonicalUrl: source.optional(),
    oldAddresses: source.optional(),
    slug: source.optional(),
    topics: source.optional(),
    sources: source.optional(),
    people: source.optional(),
    organizations: source.optional(),
    externalId: source.optional(),
    leadFigure: picture.optional(),
  }),
});

const entity = {
  name: source,
  otherNames: source.optional(),
  summary: source.optional(),
  wikidataId: source.optional(),
  sameAs: source.optional(),
  externalId: source.optional(),
};

const person = z.strictObject({
  kind: z.literal('person'),
  ...shared,
  fields: z.strictObject({
    ...entity,
    honorificPrefix: source.optional(),
    sortName: source.optional(),
    disambiguation: source.optional(),
    birthDate: source.optional(),
    deathDate: source.optional(),
    nationalities: source.optional(),
    portrait: picture.optional(),
    roles: z.array(role).optional(),
  }),
});

const organization = z.strictObject({
  kind: z.literal('organization'),
  ...shared,
  fields: z.strictObject({
    ...entity,
    abbreviation: source.optional(),
    classification: source.optional(),
    parent: source.optional(),
    country: source.optional(),
    foundingDate: source.optional(),
    dissolutionDate: source.optional(),
    website: source.optional(),
  }),
});

export const mappingSchema = z.discriminatedUnion('kind', [article, person, organization]);

export type Mapping = z.infer<typeof mappingSchema>;
export type ArticleMapping = z.infer<typeof article>;
export type PersonMapping = z.infer<typeof person>;
export type OrganizationMapping = z.infer<typeof organization>;
export type RoleMapping = z.infer<typeof role>;
export type PictureMapping = z.infer<typeof picture>;
export type Source = z.infer<typeof source>;
export type Single = Exclude<z.infer<typeof single>, string>;
