import { z } from 'zod';
import type { Reason, RelatedArticle } from '../../related/related';
import { instant, slug } from './common';

const reason = z.strictObject({
  kind: z.enum(['person', 'organization', 'event', 'story', 'term', 'source']),
  documentId: z.string().nullable().describe('Null for a term.'),
  label: z.string(),
  weight: z.number().describe('Its share of the score.'),
}) satisfies z.ZodType<Reason>;

const told = {
  documentId: z.string(),
  slug,
  headline: z.string(),
  standfirst: z.string().nullable(),
  publishedOn: instant,
};

const score = z.strictObject({
  score: z.number().describe('The sum of the reasons.'),
  pinned: z.boolean().describe('Chosen by an editor.'),
  reasons: z.array(reason),
});

/** As the article page has it: always with reasons. */
export const relatedArticle = z.strictObject({ ...told, related: score }) satisfies z.ZodType<RelatedArticle>;

/** In the document, what fields and populate ask for stands beside these (with-entries.ts). */
const entry = z
  .strictObject({ ...told, related: score.partial({ reasons: true }) })
  .describe('Beside its own, what fields and populate ask for. No reasons with explain=false.');

const answer = z.strictObject({
  data: z.array(entry),
  meta: z.strictObject({ count: z.int() }),
});

export const NAMED = {
  Reason: reason,
  RelatedArticle: relatedArticle,
  RelatedEntry: entry,
  RelatedAnswer: answer,
};
