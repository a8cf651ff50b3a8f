import { z } from 'zod';
import type { ChangeTold } from '../../changes/find';
import { instant, slug } from './common';

const kind = z.enum(['article', 'person', 'organization', 'source', 'event', 'topic', 'story']);

const change = z.strictObject({
  type: kind,
  documentId: z.string(),
  slug: slug.describe('As of this change, or the last one of what is gone; null of a source that is gone.'),
  change: z
    .enum(['published', 'changed', 'moved', 'gone'])
    .describe('moved: its slug is another one. gone: off the record.'),
  at: instant,
  touches: z
    .array(z.strictObject({ type: kind, documentId: z.string() }))
    .describe('Documents of whom answers tell something else besides. Empty where they are too many.'),
  keys: z.array(z.string()).describe('Surrogate keys of the answers that it makes stale.'),
}) satisfies z.ZodType<ChangeTold>;

export const NAMED = {
  Change: change,
  ChangesAnswer: z.strictObject({
    data: z.array(change).describe('In the order in which they were committed.'),
    meta: z.strictObject({
      cursor: z.strictObject({ next: z.string().describe('Where to go on, now or later: since.') }),
      more: z.boolean().describe('Whether there may be more already.'),
    }),
  }),
};
