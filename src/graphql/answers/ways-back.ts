/** What leads back from an entity: the functions behind `GET /api/people/:id/articles` and its like. */
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { cursorsFor } from '../../http/cursor';
import { parseQuery } from '../../http/parameters';
import { ENTITY_KINDS, type EntityKind, uidOf } from '../../record/kinds';
import { inTransaction, type Raw } from '../../record/sql';
import type { Subject } from '../../record/subjects';
import { articlesNaming } from '../../ways-back/articles';
import { connectionsOf } from '../../ways-back/connections';
import {
  articlesByPersonParameters,
  asOfParameters,
  pageParameters,
  peopleParameters,
} from '../../ways-back/parameters';
import { peopleOf } from '../../ways-back/people';
import { quotesOf } from '../../ways-back/quotes';
import { rolesAsOf } from '../../ways-back/roles-as-of';
import type { Page, PageAsked } from '../../ways-back/types';
import { asQuery } from '../arguments';
import type { Entry } from '../associations/entries';
import { inReading, type Resolver } from '../reading';
import { typeNameOf } from '../type-names';
import { askAbout, keysOf } from './by-key';

type Arguments = Record<string, unknown>;
type PageShape = typeof pageParameters.shape;

/** One way back from one type. */
export interface WayBack {
  kind: EntityKind;
  field: string;
  /** GraphQL type of its pages. */
  page: string;
  parameters: z.ZodObject;
  /** The permission that it needs by REST. */
  scope: string;
  resolver(strapi: Core.Strapi): Resolver<Entry, Arguments>;
}

/** Every way back, from each type that has it. */
export const WAYS_BACK: readonly WayBack[] = [
  ...ENTITY_KINDS.filter((kind) => kind !== 'person').map((kind) =>
    wayBack(kind, 'articles', 'ArticlePage', pageParameters, (transaction, keys, asked) =>
      articlesNaming(transaction, keys, { ...asked, as: null }),
    ),
  ),
  wayBack('person', 'articles', 'ArticlePage', articlesByPersonParameters, (transaction, keys, asked) =>
    articlesNaming(transaction, keys, { ...asked, as: asked.as ?? null }),
  ),
  ...(['person', 'organization'] as const).flatMap((kind) => [
    wayBack(kind, 'quotes', 'QuotePage', pageParameters, (transaction, keys, asked) =>
      quotesOf(transaction, kind, keys, asked),
    ),
    wayBack(kind, 'connections', 'ConnectionPage', pageParameters, connectionsOf),
  ]),
  wayBack('organization', 'people', 'MemberPage', peopleParameters, (transaction, keys, asked) =>
    peopleOf(transaction, keys, { ...asked, asOf: asked.asOf ?? null }),
  ),
];

/** Resolvers of every way back, and of `Person.rolesAsOf`. */
export function wayBackResolvers(
  strapi: Core.Strapi,
): Record<string, Record<string, Resolver<Entry, Arguments>>> {
  const resolvers: Record<string, Record<string, Resolver<Entry, Arguments>>> = {};
  for (const { kind, field, resolver } of WAYS_BACK) {
    const type = typeNameOf(strapi, uidOf(kind));
    resolvers[type] = { ...resolvers[type], [field]: inReading(strapi, resolver(strapi)) };
  }
  const person = typeNameOf(strapi, uidOf('person'));
  return {
    ...resolvers,
    [person]: { ...resolvers[person], rolesAsOf: inReading(strapi, rolesResolver(strapi)) },
  };
}

function wayBack<S extends PageShape>(
  kind: EntityKind,
  field: string,
  page: string,
  parameters: z.ZodObject<S>,
  ask: (
    transaction: Raw,
    keys: number[],
    asked: z.infer<z.ZodObject<S>> & PageAsked,
  ) => Promise<Page<unknown>[]>,
): WayBack {
  const resolver = (strapi: Core.Strapi): Resolver<Entry, Arguments> => {
    return async ({ documentId }, args, context) => {
      const given = parseQuery(parameters, asQuery(args)) as z.infer<z.ZodObject<S>> & Paging;
      const { limit, cursor, ...rest } = given;
      const cursors = ({ documentId: id }: Subject) => cursorsFor(strapi, [kind, field, id, rest]);
      const readPages = (subjects: readonly Subject[], after: PageAsked['after']) =>
        inTransaction(strapi, (transaction) =>
          ask(transaction, keysOf(subjects), { ...given, limit, after }),
        );
      const answer = async (subjects: readonly Subject[]) => {
        // A cursor belongs to one document: for another it is refused.
        const after = cursor === undefined ? null : subjects.map((one) => cursors(one).decode(cursor))[0]!;
        const pages = await readPages(subjects, after);
        return pages.map(({ entries, next }, index) => ({
          entries,
          next: next && cursors(subjects[index]!).encode(next),
        }));
      };
      const name = `${field} ${JSON.stringify(args)}`;
      const found = await askAbout(
        strapi,
        context,
        { kind, documentId: String(documentId) },
        { name, answer },
      );
      return found ?? { entries: [], next: null };
    };
  };
  return { kind, field, page, parameters, scope: `api::${kind}.${field}.find`, resolver };
}

interface Paging {
  limit: number;
  cursor?: string;
}

function rolesResolver(strapi: Core.Strapi): Resolver<Entry, Arguments> {
  return async ({ documentId }, args, context) => {
    const { asOf } = parseQuery(asOfParameters, asQuery(args));
    const question = {
      name: `rolesAsOf ${JSON.stringify(args)}`,
      answer: (people: readonly Subject[]) =>
        inTransaction(strapi, (transaction) => rolesAsOf(transaction, keysOf(people), asOf!)),
    };
    const person = { kind: 'person', documentId: String(documentId) } as const;
    return (await askAbout(strapi, context, person, question)) ?? [];
  };
}
