/** The parameters of search and suggest, for REST and GraphQL alike. */
import { z } from 'zod';
import { edtf, limit, parseQuery, text, texts, wholeNumber } from '../http/parameters';
import { refused } from '../on-the-record/refuse';
import { SEARCHED, type SearchedKind } from '../record/text/marks';

/** Longest query, in characters: a pasted headline with room to spare. */
export const LONGEST_QUERY = 200;

const about = (what: string) => ({ description: what });

const words = z
  .string('must be one text')
  .min(1, 'must not be empty')
  .max(LONGEST_QUERY, `must have at most ${LONGEST_QUERY} characters`)
  .refine((value) => !/\p{Cc}/u.test(value), 'must hold no control characters');

const types = text.transform((value, context): SearchedKind[] => {
  const asked = value.split(',').map((one) => one.trim());
  if (asked.every((one) => SEARCHED.some((kind) => kind === one)))
    return [...new Set(asked)] as SearchedKind[];
  context.addIssue({ code: 'custom', message: `must be one or several of ${SEARCHED.join(',')}` });
  return z.NEVER;
});

const subject = (what: string) =>
  texts.optional().meta(about(`documentId or slug of ${what} that is named; repeatable`));

/** `GET /api/search`. */
export const searchParameters = z.object({
  q: words.meta(about('words, "phrases", and -words that are left out')),
  types: types.optional().meta(about(`separated by commas, of ${SEARCHED.join(', ')}; all unless given`)),
  from: edtf.optional().meta(about('EDTF; articles of that day or later, events that overlap it')),
  to: edtf.optional().meta(about('EDTF; articles of that day or earlier, events that overlap it')),
  person: subject('a person'),
  organization: subject('an organization'),
  topic: subject('a topic'),
  limit: limit.meta(about('1 to 100')),
  cursor: z.string('must be one text').optional().meta(about('meta.cursor.next of the page before')),
});

/** `GET /api/suggest`. */
export const suggestParameters = z.object({
  q: words.meta(about('the beginning of a name, or of any word of it')),
  limit: wholeNumber(1, 25).default(10).meta(about('1 to 25')),
});

export type SearchParameters = z.infer<typeof searchParameters>;
export type SuggestParameters = z.infer<typeof suggestParameters>;

/** The parameters that name documents. */
export const SUBJECT_FILTERS = ['person', 'organization', 'topic'] as const;

/** @throws ValidationError (400) that names the parameter */
export function parseSearch(query: unknown): SearchParameters {
  const parameters = parseQuery(searchParameters, query);
  const { from, to } = parameters;
  if (from?.startsOn && to?.endsOn && from.startsOn > to.endsOn) {
    throw refused(['from'], `must not be after to, got ${from.edtf} and ${to.edtf}`);
  }
  return parameters;
}

/** @throws ValidationError (400) that names the parameter */
export function parseSuggest(query: unknown): SuggestParameters {
  return parseQuery(suggestParameters, query);
}
