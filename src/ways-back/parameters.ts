/** The parameters of the ways back, for REST and GraphQL alike. */
import { z } from 'zod';
import { parseEdtf } from '../dates/edtf';
import { limit, text } from '../http/parameters';
import { urlFault } from '../validation/url';

/** A date, as the first and last day that it can mean. */
const date = text.transform((value, context) => {
  try {
    return parseEdtf(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const asOf = date.optional().meta({ description: 'EDTF; the roles held then' });
// Longer than other texts: it carries a name.
const cursor = z.string('must be one text').max(1024, 'must be the meta.cursor.next of an answer').optional();

const address = z.string('must be one text').superRefine((value, context) => {
  const fault = urlFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});

export const pageParameters = z.object({ limit, cursor });
export const articlesByPersonParameters = pageParameters.extend({
  as: z.enum(['mentioned', 'author'], 'must be mentioned or author').optional().meta({
    description: 'only articles that mention or quote the person, or only those that the person wrote',
  }),
});
/** What a list of articles may tell of each beside itself. */
export const INCLUDED = ['people', 'organizations'] as const;
const one = z.enum(INCLUDED, 'must be people or organizations');

/** For REST, where an answer has one shape; GraphQL selects fields. */
export const including = {
  include: z
    .union([one.transform((name) => [name]), z.array(one).min(1).max(INCLUDED.length)])
    .optional()
    .meta({ description: 'whom each article names: people, organizations, or both' }),
};
export const articlesParameters = pageParameters.extend(including);

export const peopleParameters = pageParameters.extend({ asOf });
export const asOfParameters = z.object({ asOf });
export const lookupParameters = z.object({ url: address });
