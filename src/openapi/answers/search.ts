import { z } from 'zod';
import { ENTITY_KINDS } from '../../record/kinds';
import type { Suggestion } from '../../search/suggest/suggest';
import type { ArticleHit, EntityHit, EventHit, SearchHit } from '../../search/types';
import { instant, slug } from './common';

const found = {
  documentId: z.string(),
  slug,
  title: z.string().describe('Headline, name or title, as plain text.'),
  snippet: z
    .string()
    .nullable()
    .describe('Safe HTML: escaped text, and the words that were found in mark elements.'),
  score: z.number().describe('0 to 1.'),
};

const article = z.strictObject({
  type: z.literal('article'),
  ...found,
  publishedOn: instant,
  language: z.string().describe('BCP 47 tag.'),
  retracted: z.boolean().describe('Taken back: it stands after all others.'),
}) satisfies z.ZodType<ArticleHit>;

const event = z.strictObject({
  type: z.literal('event'),
  ...found,
  date: z.strictObject({ edtf: z.string(), display: z.string() }),
}) satisfies z.ZodType<EventHit>;

const detail = z.string().nullable().describe('What tells it from others of its name.');

const entity = z.strictObject({
  type: z.enum(['person', 'organization', 'topic', 'story']),
  ...found,
  matched: z
    .string()
    .nullable()
    .describe('The other name by which it was found; null where its own has the words.'),
  detail,
}) satisfies z.ZodType<EntityHit>;

const hit = z.discriminatedUnion('type', [article, event, entity]) satisfies z.ZodType<SearchHit>;

const answer = z.strictObject({
  data: z.array(hit),
  meta: z.strictObject({
    cursor: z.strictObject({ next: z.string().nullable().describe('Null at the end.') }),
    terms: z.enum(['all', 'any']).describe('Whether hits have all terms or, where nothing has, one of them.'),
    complete: z
      .boolean()
      .describe('False where so much was found that only the newest and most named were ranked.'),
  }),
});

const suggestion = z.strictObject({
  type: z.enum(ENTITY_KINDS),
  documentId: z.string(),
  slug,
  label: z.string(),
  matched: z.string().nullable().describe('The other name that begins so; null where the label does.'),
  detail,
}) satisfies z.ZodType<Suggestion>;

export const NAMED = {
  SearchHit: hit,
  SearchAnswer: answer,
  Suggestion: suggestion,
  SuggestAnswer: z.strictObject({ data: z.array(suggestion) }),
};
