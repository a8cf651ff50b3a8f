import { z } from 'zod';
import { day, instant, person, reference, slug } from './common';
import { relatedArticle } from './related';
import { timelinePage } from './timeline';

const text = z.string().nullable();

const date = z.strictObject({
  edtf: z.string(),
  display: z.string().describe('In English words.'),
  startsOn: day.nullable().describe('Null where it is open or unknown.'),
  endsOn: day.nullable(),
});

const pagePerson = z.strictObject({ ...person.shape, summary: text });

const picture = z.strictObject({
  documentId: z.string(),
  url: z.string(),
  mime: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  formats: z.record(z.string(), z.unknown()).nullable().describe('Smaller versions by name.'),
});

const figure = z.strictObject({
  image: picture.nullable(),
  alt: text,
  caption: text,
  credit: reference.nullable(),
  creditText: text,
});

const mention = z.strictObject({
  type: z.enum(['person', 'organization']),
  ...reference.shape,
  block: z.int().describe('Which block of the body, from 0.'),
  start: z.int().describe('UTF-16 units in the text of the block.'),
  end: z.int(),
});

const quote = z.strictObject({
  text: z.string(),
  speaker: pagePerson.nullable(),
  onBehalfOf: reference.nullable(),
  attribution: text,
  saidOn: date.nullable(),
  language: text,
});

const citation = z.strictObject({
  source: reference.nullable(),
  originatesFrom: reference.nullable(),
  title: text,
  url: text,
  archivedUrl: text,
  publishedOn: date.nullable(),
  accessedOn: day.nullable(),
});

const report = z.strictObject({
  event: reference,
  dateWords: text,
  dateGiven: date.nullable().describe("This article's own date, where it differs from the event's."),
  passage: text,
  sources: z.array(reference),
});

const correction = z.strictObject({
  date: day,
  kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
  text: z.string(),
});

const articlePage = z.strictObject({
  documentId: z.string(),
  slug,
  headline: z.string(),
  kicker: text,
  standfirst: text,
  dateline: text,
  language: z.string(),
  bylineText: text,
  publishedOn: instant,
  updatedOn: instant.nullable(),
  retracted: z.boolean(),
  canonicalUrl: text,
  body: z.unknown().describe("Strapi's Blocks."),
  bodyHtml: z.string().describe('The body as safe HTML.'),
  people: z.array(pagePerson).describe('With the roles that they held on the day of publication.'),
  organizations: z.array(reference),
  byline: z.array(pagePerson),
  topics: z.array(z.strictObject({ ...reference.shape, path: z.array(reference) })),
  story: reference.nullable(),
  leadFigure: figure.nullable(),
  quotes: z.array(quote),
  citations: z.array(citation).describe('Those of confidential sources are left out.'),
  events: z.array(report),
  corrections: z.array(correction),
  mentions: z.array(mention),
  timeline: timelinePage.describe('Its first ten entries.'),
  related: z.array(relatedArticle),
});

const answer = z.strictObject({ data: articlePage });

export const NAMED = {
  DatedText: date,
  ArticlePage: articlePage,
  ArticlePageAnswer: answer,
  Mention: mention,
  PagePerson: pagePerson,
};
