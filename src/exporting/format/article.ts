/** The line of an article. Fields are those of docs/model.md. */
import { z } from 'zod';
import { blocks, edtf, figure, head, instant, language, reference, references, text } from './parts';

const reportedEvent = z.strictObject({
  event: reference.nullable(),
  dateWords: text.describe('The words in which the article says when'),
  dateGiven: edtf.describe('Where this article dates the event differently'),
  passage: text,
  reportedSince: instant.nullable().describe('When a published version first held it'),
  sources: references,
});

const quote = z.strictObject({
  text: z.string(),
  speaker: reference.nullable(),
  onBehalfOf: reference.nullable(),
  attribution: text,
  saidOn: edtf,
  language,
});

const citation = z.strictObject({
  source: reference.nullable(),
  title: text,
  url: text,
  archivedUrl: text,
  publishedOn: edtf,
  accessedOn: text.describe('A day'),
  originatesFrom: reference.nullable().describe('The source of the report that this one rests on'),
});

const correction = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
  text: z.string(),
});

export const article = z.strictObject({
  ...head,
  formerAddresses: z.array(z.string()).describe('Where it could be read in systems before'),
  headline: z.string(),
  kicker: text,
  standfirst: text,
  leadFigure: figure.nullable(),
  body: blocks,
  dateline: text,
  language,
  topics: references.describe('The first is the section'),
  story: reference.nullable(),
  byline: references.describe('People, in their order'),
  bylineText: text.describe('In the place of the names, where it is set'),
  people: references,
  organizations: references,
  events: z.array(reportedEvent),
  quotes: z.array(quote),
  citations: z.array(citation),
  corrections: z.array(correction),
  publishedOn: instant.nullable().describe('The editorial date'),
  updatedOn: instant.nullable(),
  publishedAt: instant.describe('When this version was published'),
  canonicalUrl: text,
  importedFrom: z.looseObject({ url: z.string() }).nullable().describe('The page that it was imported from'),
});
