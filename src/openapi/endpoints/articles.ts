import { relatedParameters } from '../../related/parameters';
import type { Endpoint } from '../endpoint';
import type { Parameter } from '../types';

const FIELDS: Parameter = {
  name: 'fields',
  in: 'query',
  required: false,
  description: "Attributes of the articles, as Strapi's own routes take them.",
  schema: { type: 'array', items: { type: 'string' } },
};

const POPULATE: Parameter = {
  name: 'populate',
  in: 'query',
  required: false,
  description: "Relations, components and files, as Strapi's own routes take them.",
  schema: { type: 'object', additionalProperties: true },
  style: 'deepObject',
  explode: true,
};

/** The article page, related articles and drafts. */
export const ARTICLES: readonly Endpoint[] = [
  {
    path: '/articles/{id}/page',
    operationId: 'article.page.findOne',
    tag: 'article',
    summary: 'Everything that the page of an article shows',
    answer: 'ArticlePageAnswer',
  },
  {
    path: '/articles/{id}/related',
    operationId: 'article.related.find',
    tag: 'article',
    summary: 'What else to read, best first, with reasons',
    query: relatedParameters,
    words: {
      limit: 'How many articles.',
      from: 'EDTF; published on the first day that it can mean, or later.',
      to: 'EDTF; published on the last day that it can mean, or earlier.',
      language: "A BCP 47 tag, or any; the article's own unless given.",
      topic: 'documentId or slug of a topic; only articles in it or below it.',
      explain: 'Whether to say the reasons.',
    },
    also: [FIELDS, POPULATE],
    answer: 'RelatedAnswer',
  },
  {
    path: '/articles/{id}/draft',
    operationId: 'article.readDrafts',
    tag: 'article',
    summary: 'The draft of an article, for those who may read drafts',
    also: [FIELDS, POPULATE],
    answer: 'DraftAnswer',
    conditional: false,
  },
  {
    path: '/preview/{token}',
    operationId: 'preview.preview.findOne',
    tag: 'article',
    summary: 'What the page of a draft would show, by a signed link that ends (410)',
    answer: 'ArticlePageAnswer',
    conditional: false,
    gone: true,
  },
];
