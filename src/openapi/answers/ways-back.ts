import { z } from 'zod';
import { ROLE } from '../../record/kinds';
import type { ArticleEntry } from '../../ways-back/articles';
import type { Connection } from '../../ways-back/connections';
import type { Found } from '../../ways-back/lookup';
import type { Member } from '../../ways-back/people';
import type { QuoteEntry } from '../../ways-back/quotes';
import type { RoleAsOf } from '../../ways-back/roles-as-of';
import type { As, ListedArticle } from '../../ways-back/types';
import { instant, reference, roleThen, slug } from './common';

const text = z.string().nullable();

const listed = z.strictObject({
  documentId: z.string(),
  slug,
  headline: z.string(),
  standfirst: text,
  publishedOn: instant,
  updatedOn: instant.nullable(),
  language: z.string(),
  retracted: z.boolean(),
}) satisfies z.ZodType<ListedArticle>;

const { mention: _, byline: __, ...others } = ROLE;
const ways = ['mentioned', 'author', ...Object.keys(others)] as As[];

const named = z.strictObject({
  ...listed.shape,
  as: z.array(z.enum(ways)).describe('How the article names it.'),
  people: z.array(reference).optional().describe('Where include asks for them.'),
  organizations: z.array(reference).optional().describe('Where include asks for them.'),
}) satisfies z.ZodType<ArticleEntry>;

const quote = z.strictObject({
  text: z.string(),
  saidOn: z.strictObject({ edtf: z.string(), display: z.string() }).nullable(),
  language: text,
  speaker: reference.nullable(),
  onBehalfOf: reference.nullable(),
  attribution: text.describe('Who said it, where nobody is named.'),
  article: listed,
}) satisfies z.ZodType<QuoteEntry>;

const connection = z.strictObject({
  type: z.enum(['person', 'organization']),
  ...reference.shape,
  count: z.int().describe('Articles that name both, among the newest 200 of the one asked about.'),
  surprise: z.number().describe('Normalized pointwise mutual information, -1 to 1.'),
  article: z
    .strictObject({ documentId: z.string(), slug, headline: z.string(), publishedOn: instant })
    .describe('The newest article that names both.'),
}) satisfies z.ZodType<Connection>;

const member = z.strictObject({
  ...reference.shape,
  roles: z.array(
    z.strictObject({
      title: z.string(),
      from: text.describe('EDTF.'),
      to: text.describe('EDTF.'),
      attestedOn: text.describe('EDTF; seen held on this date.'),
      basis: z.enum(['dates', 'attested']).nullable().describe('Null without asOf.'),
    }),
  ),
}) satisfies z.ZodType<Member>;

const found = z.strictObject({
  ...listed.shape,
  by: z.enum(['canonicalUrl', 'importedFrom', 'address']).describe('By what it was found.'),
}) satisfies z.ZodType<Found>;

const pageOf = (entry: z.ZodType) =>
  z.strictObject({
    data: z.array(entry),
    meta: z.strictObject({
      cursor: z.strictObject({ next: z.string().nullable().describe('Null at the end.') }),
    }),
  });

/** The roles that `asOf` adds to a person. */
export const roleAsOf = roleThen satisfies z.ZodType<RoleAsOf>;

export const NAMED = {
  ListedArticle: listed,
  ArticlesAnswer: pageOf(named),
  QuotesAnswer: pageOf(quote),
  ConnectionsAnswer: pageOf(connection),
  MembersAnswer: pageOf(member),
  LookupAnswer: z.strictObject({ data: found }),
};
