/** Lines of an export, made up. */
import fc from 'fast-check';
import type { Line } from '../../../src/exporting/format/lines';
import type { Reference } from '../../../src/exporting/format/parts';
import { FORMER_COUNTRIES } from '../../../src/validation/country';
import { edtfText } from '../dates/edtf-arbitrary';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('Ann\u2028Kay', '"\\', ' a ', 'Ян 🗞️'),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const text = orNull(words);
const edtf = orNull(edtfText);
const documentId = fc.stringMatching(/^[a-z0-9]{24}$/);
const url = fc.webUrl();
const country = orNull(fc.constantFrom('RU', 'GB', 'XK', 'ZZ', 'QM', ...Object.keys(FORMER_COUNTRIES)));
const language = orNull(fc.constantFrom('en', 'de-AT', 'nb-NO', 'zh-Hant', 'fil', 'xx', 'la'));
const instant = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const reference: fc.Arbitrary<Reference> = fc.record({ documentId, slug: text, name: words });
const references = fc.uniqueArray(reference, { maxLength: 3, selector: ({ documentId: id }) => id });
const head = { documentId, slug: text, formerSlugs: fc.array(words, { maxLength: 2 }) };
const figure = orNull(
  fc.record({
    ...{ image: orNull(fc.record({ documentId })), alt: text, caption: text },
    ...{ credit: orNull(reference), creditText: text },
  }),
);
const otherName = fc.record({
  name: words,
  kind: fc.constantFrom(
    'alias' as const,
    'weak alias' as const,
    'previous' as const,
    'transliteration' as const,
  ),
  language,
});
const blocks = orNull(
  fc.array(
    words.map((said) => ({ type: 'paragraph', children: [{ type: 'text', text: said }] })),
    { maxLength: 3 },
  ),
);

type Arbitraries = {
  [K in 'person' | 'organization' | 'source' | 'event' | 'article']: fc.Arbitrary<Line<K>>;
};

export const lines: Arbitraries = {
  person: fc.record({
    ...head,
    ...{ name: words, otherNames: fc.array(otherName, { maxLength: 3 }), honorificPrefix: text },
    ...{ sortName: text, disambiguation: text, summary: text, biography: blocks, portrait: figure },
    roles: fc.array(
      fc.record({ title: words, organization: orNull(reference), from: edtf, to: edtf, attestedOn: edtf }),
      { maxLength: 3 },
    ),
    ...{
      birthDate: edtf,
      deathDate: edtf,
      nationalities: orNull(fc.array(country.map((one) => one ?? 'FR'))),
    },
    ...{ wikidataId: orNull(fc.constant('Q42')), sameAs: orNull(fc.array(url, { maxLength: 2 })) },
  }),
  organization: fc.record({
    ...head,
    ...{ name: words, abbreviation: text, otherNames: fc.array(otherName, { maxLength: 3 }) },
    classification: orNull(
      fc.constantFrom('state' as const, 'company' as const, 'party' as const, 'agency' as const),
    ),
    ...{ parent: orNull(reference), country, summary: text, logo: figure },
    ...{ foundingDate: edtf, dissolutionDate: edtf, website: orNull(url) },
    ...{ wikidataId: orNull(fc.constant('Q42')), sameAs: orNull(fc.array(url, { maxLength: 2 })) },
  }),
  source: fc.record({
    ...head,
    name: words,
    kind: orNull(fc.constantFrom('wire agency' as const, 'person' as const, 'social media' as const)),
    ...{ url: orNull(url), organization: orNull(reference), person: orNull(reference), country, language },
  }),
  event: fc.record({
    ...head,
    ...{ title: words, date: edtfText, place: text, country, summary: text },
    eventStatus: orNull(fc.constantFrom('announced' as const, 'happened' as const, 'cancelled' as const)),
    significance: orNull(fc.constantFrom('milestone' as const, 'major' as const, 'minor' as const)),
    ...{ people: references, organizations: references, superEvent: orNull(reference) },
  }),
  article: fc.record({
    ...head,
    ...{
      formerAddresses: fc.constant([]),
      headline: words,
      kicker: text,
      standfirst: text,
      leadFigure: figure,
    },
    ...{ body: blocks, dateline: text, language, topics: references, story: orNull(reference) },
    ...{ byline: references, bylineText: text, people: references, organizations: references },
    events: fc.array(
      fc.record({
        ...{ event: orNull(reference), dateWords: text, dateGiven: edtf, passage: text },
        ...{ reportedSince: orNull(instant), sources: references },
      }),
      { maxLength: 2 },
    ),
    quotes: fc.array(
      fc.record({
        ...{ text: words, speaker: orNull(reference), onBehalfOf: orNull(reference), attribution: text },
        ...{ saidOn: edtf, language },
      }),
      { maxLength: 2 },
    ),
    citations: fc.array(
      fc.record({
        ...{ source: orNull(reference), title: text, url: orNull(url), archivedUrl: orNull(url) },
        ...{
          publishedOn: edtf,
          accessedOn: orNull(fc.constant('2021-10-18')),
          originatesFrom: orNull(reference),
        },
      }),
      { maxLength: 2 },
    ),
    corrections: fc.constant([]),
    ...{ publishedOn: orNull(instant), updatedOn: orNull(instant), publishedAt: instant },
    ...{ canonicalUrl: orNull(url), importedFrom: fc.constant(null) },
  }),
};
