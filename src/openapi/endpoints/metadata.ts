import { type DocumentKind, PLURALS } from '../../record/kinds';
import type { Endpoint } from '../endpoint';

const WHAT: Record<DocumentKind, string> = {
  article: 'An article as a NewsArticle',
  person: 'A person with their roles',
  organization: 'An organization',
  event: 'An event with the articles that report it',
  story: 'A running story with its articles',
  source: 'A source',
  topic: 'A topic with its articles',
};

const jsonLd = (kind: DocumentKind): Endpoint => ({
  path: `/${PLURALS[kind]}/{id}/jsonld`,
  operationId: `${kind}.jsonld.findOne`,
  tag: kind,
  summary: `${WHAT[kind]}, in schema.org's vocabulary`,
  mediaType: 'application/ld+json',
  answer: 'JsonLd',
});

/** What other programs read of the record, in vocabularies of their own. */
export const METADATA: readonly Endpoint[] = [
  ...(Object.keys(WHAT) as DocumentKind[]).map(jsonLd),
  {
    path: '/articles/{id}/ninjs',
    operationId: 'article.ninjs.findOne',
    tag: 'article',
    summary: 'An article as IPTC ninjs 3.1',
    answer: 'Ninjs',
  },
  {
    path: '/articles/{id}/opengraph',
    operationId: 'article.opengraph.findOne',
    tag: 'article',
    summary: "Open Graph for the head of an article's page",
    answer: 'OpenGraphAnswer',
  },
];
