/** The parameters of the log of changes. */
import { z } from 'zod';
import { limit, text, texts } from '../http/parameters';
import { type DocumentKind, ENTITY_KINDS } from '../record/kinds';

const KINDS: readonly DocumentKind[] = ['article', ...ENTITY_KINDS];

const about = (what: string) => ({ description: what });

const types = text.transform((value, context): DocumentKind[] => {
  const asked = value.split(',').map((one) => one.trim());
  if (asked.every((one) => KINDS.some((kind) => kind === one))) return [...new Set(asked)] as DocumentKind[];
  context.addIssue({ code: 'custom', message: `must be one or several of ${KINDS.join(',')}` });
  return z.NEVER;
});

const subject = (what: string) =>
  texts.optional().meta(about(`documentId or slug of ${what} that a change is of, or touches; repeatable`));

/** The parameters that name documents. */
export const SUBJECT_FILTERS = [
  'person',
  'organization',
  'source',
  'event',
  'topic',
  'story',
  'article',
] as const satisfies readonly DocumentKind[];

/** `GET /api/changes`. */
export const changesParameters = z.object({
  since: z
    .string('must be one text')
    .optional()
    .meta(about('meta.cursor.next of an earlier answer; without it there are no changes yet, and a cursor')),
  types: types.optional().meta(about(`separated by commas, of ${KINDS.join(', ')}; all unless given`)),
  person: subject('a person'),
  organization: subject('an organization'),
  source: subject('a source'),
  event: subject('an event'),
  topic: subject('a topic'),
  story: subject('a story'),
  article: subject('an article'),
  limit: limit.meta(about('1 to 100')),
});

export type ChangesParameters = z.infer<typeof changesParameters>;
