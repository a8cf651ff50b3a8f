/** The formats of the content types (docs/model.md). What Strapi checks by its schemas is left to it. */
import { blocks } from './blocks';
import {
  citation,
  correction,
  country,
  edtf,
  figure,
  instant,
  language,
  otherName,
  quote,
  reportedEvent,
  role,
  url,
} from './components';
import { inOrder } from './in-order';
import { mediatopicFault } from './mediatopic';
import { all, type Fields, has, is, json, listOf, part, text, withoutRepeats } from './rules';
import { slugFault } from './slug';
import { wikidataIdFault } from './wikidata-id';

export type ContentTypeName = 'article' | 'person' | 'organization' | 'source' | 'event' | 'topic' | 'story';

const slug = is(slugFault);
const wikidataId = is(wikidataIdFault);
const sha256 = is((value) =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
    ? null
    : 'must be a SHA-256: 64 digits 0-9 and a-f',
);

const importedFrom = part({
  fields: { url, sha256, importedAt: instant },
  between: [has('url', 'sha256', 'importedAt')],
});

export const CONTENT_TYPES: Readonly<Record<ContentTypeName, Fields>> = {
  article: {
    fields: {
      headline: text(3, 300),
      slug,
      body: blocks,
      language,
      publishedOn: instant,
      updatedOn: instant,
      embargoedUntil: instant,
      leadFigure: figure,
      events: listOf(reportedEvent),
      quotes: listOf(quote),
      citations: listOf(citation),
      corrections: listOf(correction),
      canonicalUrl: url,
      importedFrom: json(importedFrom),
    },
  },
  person: {
    fields: {
      name: text(1, 255),
      slug,
      otherNames: listOf(otherName),
      biography: blocks,
      portrait: figure,
      birthDate: edtf,
      deathDate: edtf,
      nationalities: json(all(listOf(country), withoutRepeats)),
      roles: listOf(role),
      wikidataId,
      sameAs: json(listOf(url)),
    },
    between: [inOrder('birthDate', 'deathDate')],
  },
  organization: {
    fields: {
      name: text(1, 255),
      slug,
      otherNames: listOf(otherName),
      country,
      foundingDate: edtf,
      dissolutionDate: edtf,
      logo: figure,
      website: url,
      wikidataId,
      sameAs: json(listOf(url)),
    },
    between: [inOrder('foundingDate', 'dissolutionDate')],
  },
  source: { fields: { name: text(1, 255), slug, url, country, language } },
  event: { fields: { title: text(3, 300), slug, date: edtf, country } },
  topic: { fields: { name: text(1, 255), slug, mediatopic: is(mediatopicFault) } },
  story: { fields: { title: text(1, 255), slug, cover: figure } },
};
