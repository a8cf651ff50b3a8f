/** A NewsArticle of schema.org (https://schema.org/NewsArticle). */
import type {
  CorrectionCommentLeaf,
  DefinedTermLeaf,
  NewsArticleLeaf,
  QuotationLeaf,
  Thing,
  WithContext,
} from 'schema-dts';
import { type Addresses, mediatopicAddress } from '../addresses';
import { type ArticleMetadata, distinct, organizationsNamed, peopleNamed } from '../article-metadata';
import { isoDate } from '../iso-dates';
import { eventNode } from './event';
import { imageObject } from './image';
import { CONTEXT, node } from './node';
import { organizationNode, personThenNode } from './people';
import { publisherNode } from './publisher';
import { citedWorks, originalWorks } from './sources';

/** An article with whom and what it names. */
export function articleJsonLd(metadata: ArticleMetadata, addresses: Addresses): WithContext<NewsArticleLeaf> {
  const { page, facts } = metadata;
  return {
    ...CONTEXT,
    ...node<NewsArticleLeaf>({
      '@type': 'NewsArticle',
      '@id': addresses.of('article', page.documentId),
      identifier: page.documentId,
      ...published(metadata, addresses),
      publisher: publisherNode(addresses),
      image: imageObject(page.leadFigure, addresses),
      author: page.byline.map((one) => personThenNode(one, facts.people.get(one.documentId), addresses)),
      ...subjects(metadata, addresses),
      citation: citedWorks(metadata, addresses),
      isBasedOn: originalWorks(metadata, addresses),
      hasPart: quotations(metadata, addresses),
      isPartOf: page.story && {
        '@type': 'CreativeWorkSeries',
        '@id': addresses.of('story', page.story.documentId),
        name: page.story.name,
      },
      correction: corrections(metadata),
    }),
  };
}

function published({ page, facts }: ArticleMetadata, { publisher }: Addresses) {
  const address = page.canonicalUrl ?? publisher?.pageOf(page);
  return {
    headline: page.headline,
    description: page.standfirst,
    url: address,
    mainEntityOfPage: address,
    inLanguage: page.language,
    dateline: page.dateline,
    datePublished: page.publishedOn,
    dateModified: page.updatedOn,
    creditText: page.bylineText,
    articleSection: page.topics.map(({ name }) => name),
    keywords: page.topics.flatMap(({ documentId, name }) =>
      mediatopic(name, facts.topics.get(documentId)?.mediatopic ?? null),
    ),
    creativeWorkStatus: page.retracted ? 'Retracted' : null,
  };
}

function mediatopic(name: string, code: string | null): DefinedTermLeaf[] {
  return code ? [{ '@type': 'DefinedTerm', '@id': mediatopicAddress(code), name }] : [];
}

/** What an article is about: those central to it, and the events that it reports; a retracted one vouches for none. */
function subjects({ page, central, facts }: ArticleMetadata, addresses: Addresses) {
  const entities = [
    ...peopleNamed(page).map((one) => ({
      isCentral: central.has(one.documentId),
      thing: personThenNode(one, facts.people.get(one.documentId), addresses) as Thing,
    })),
    ...organizationsNamed(page).map((one) => ({
      isCentral: central.has(one.documentId),
      thing: organizationNode(one, facts.organizations.get(one.documentId), addresses) as Thing,
    })),
    ...distinct(page.events.map(({ event }) => event)).map((event) => ({
      isCentral: !page.retracted,
      thing: eventNode(event, facts.events.get(event.documentId), addresses) as Thing,
    })),
  ];
  return {
    about: entities.filter(({ isCentral }) => isCentral).map(({ thing }) => thing),
    mentions: entities.filter(({ isCentral }) => !isCentral).map(({ thing }) => thing),
  };
}

/** Quotes, each by reference to whom it is from. */
function quotations({ page }: ArticleMetadata, addresses: Addresses): QuotationLeaf[] {
  return page.quotes.map(({ text, speaker, onBehalfOf, attribution, saidOn, language }) =>
    node<QuotationLeaf>({
      '@type': 'Quotation',
      text,
      creator: [
        ...(speaker ? [{ '@id': addresses.of('person', speaker.documentId) }] : []),
        ...(onBehalfOf ? [{ '@id': addresses.of('organization', onBehalfOf.documentId) }] : []),
      ],
      creditText: attribution,
      dateCreated: isoDate(saidOn?.edtf ?? null),
      inLanguage: language,
    }),
  );
}

function corrections({ page }: ArticleMetadata): CorrectionCommentLeaf[] {
  return page.corrections.map(({ date, kind, text }) => ({
    '@type': 'CorrectionComment',
    name: kind.charAt(0).toUpperCase() + kind.slice(1),
    text,
    datePublished: date,
  }));
}
