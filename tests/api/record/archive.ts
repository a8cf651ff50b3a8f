/** A small archive for tests of the record, and what stands on the record by the documents alone. */
import type { Core, Modules } from '@strapi/strapi';
import { type DocumentKind as Kind, uidOf } from '../../../src/record/kinds';

type Data = Record<string, unknown>;

/** Writes documents as an editor's panel does: through the Document Service. */
export function editorOf(strapi: Core.Strapi) {
  const documents = (kind: Kind) => strapi.documents(uidOf(kind));
  const input = (data: Data) => data as Modules.Documents.Params.Data.Input<'api::article.article'>;
  return {
    async create(kind: Kind, data: Data): Promise<string> {
      const { documentId } = await documents(kind).create({ data: input(data) });
      return documentId;
    },
    update: (kind: Kind, documentId: string, data: Data) =>
      documents(kind).update({ documentId, data: input(data) }),
    publish: (documentId: string) => strapi.documents('api::article.article').publish({ documentId }),
    unpublish: (documentId: string) => strapi.documents('api::article.article').unpublish({ documentId }),
    discard: (documentId: string) => strapi.documents('api::article.article').discardDraft({ documentId }),
    remove: (kind: Kind, documentId: string) => documents(kind).delete({ documentId }),
  };
}

export const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

interface Named {
  documentId: string;
  confidential?: boolean;
  parent?: Named | null;
}

interface PublishedArticle {
  [field: string]: unknown;
  people: Named[];
  organizations: Named[];
  byline: Named[];
  topics: Named[];
  story: Named | null;
  leadFigure: { credit: Named | null } | null;
  quotes: { speaker: Named | null; onBehalfOf: Named | null }[];
  citations: { source: Named | null }[];
  events: { event: Named | null; sources: Named[] }[];
}

/** The entities that published articles put on the record, read from the documents by the words of docs/model.md. */
export async function namedByDocuments(strapi: Core.Strapi): Promise<string[]> {
  const articles = (await strapi.documents('api::article.article').findMany({
    status: 'published',
    limit: 1000,
    populate: {
      ...{ people: true, organizations: true, byline: true, story: true },
      topics: { populate: { parent: { populate: { parent: true } } } },
      leadFigure: { populate: ['credit'] },
      quotes: { populate: ['speaker', 'onBehalfOf'] },
      citations: { populate: ['source'] },
      events: { populate: ['event', 'sources'] },
    },
  } as never)) as unknown as PublishedArticle[];
  const named = articles.flatMap((article) => [
    ...[...article.people, ...article.organizations, ...article.byline, article.story],
    ...article.topics.flatMap((topic) => [topic, topic.parent, topic.parent?.parent]),
    article.leadFigure?.credit,
    ...article.quotes.flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]),
    ...article.citations.map(({ source }) => source),
    ...article.events.flatMap(({ event, sources }) => [event, ...sources]),
  ]);
  const open = named.filter((entity): entity is Named => Boolean(entity) && !entity?.confidential);
  return [...new Set(open.map(({ documentId }) => documentId))].sort();
}

/** The entities that the record holds. */
export async function heldByRecord(strapi: Core.Strapi): Promise<string[]> {
  const rows: { document_id: string }[] = await strapi.db.connection('record_entity').select('document_id');
  return rows.map(({ document_id }) => document_id).sort();
}
