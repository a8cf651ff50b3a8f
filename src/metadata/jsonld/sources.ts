/** What an article rests on. */
import type { CreativeWorkLeaf, OrganizationLeaf } from 'schema-dts';
import type { Reference } from '../../article-page/references';
import type { Addresses } from '../addresses';
import { type ArticleMetadata, distinct } from '../article-metadata';
import type { SourceFacts } from '../facts';
import { isoDate } from '../iso-dates';
import { sourceType } from './agent-types';
import { node } from './node';

type Citation = Omit<ArticleMetadata['page']['citations'][number], 'source'>;

/** The works that an article cites. */
export function citedWorks({ page, facts }: ArticleMetadata, addresses: Addresses): CreativeWorkLeaf[] {
  return page.citations.map(({ source, ...citation }) =>
    citedWork(citation, source && sourceNode(source, facts.sources.get(source.documentId), addresses)),
  );
}

function citedWork(citation: Citation, publisher: OrganizationLeaf | null): CreativeWorkLeaf {
  return node<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    name: citation.title,
    url: citation.url,
    archivedAt: citation.archivedUrl,
    datePublished: isoDate(citation.publishedOn?.edtf ?? null),
    publisher,
  });
}

/** The reports of others that an article goes back to, of which the publisher alone is known. Each once. */
export function originalWorks({ page, facts }: ArticleMetadata, addresses: Addresses): CreativeWorkLeaf[] {
  const origins = distinct(page.citations.flatMap(({ originatesFrom }) => originatesFrom ?? []));
  return origins.map((origin) => ({
    '@type': 'CreativeWork',
    publisher: sourceNode(origin, facts.sources.get(origin.documentId), addresses),
  }));
}

/** Who gave information: an outlet, a body or a person. */
export function sourceNode(
  { documentId, name }: Reference,
  facts: SourceFacts | undefined,
  addresses: Addresses,
): OrganizationLeaf {
  return node<OrganizationLeaf>({
    '@type': sourceType(facts?.kind),
    '@id': addresses.of('source', documentId),
    name,
    url: facts?.url,
  });
}
