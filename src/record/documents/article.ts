/** An article as the record reads it: its published version, or its draft for the edit view. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../kinds';
import type { Raw } from '../sql';
import { readDocuments, type Shape, type Version } from './shape';

/** A person or organization with every name that a text may use for it. */
export interface NamedReference {
  documentId: string;
  name: string;
  abbreviation?: string | null;
  sortName?: string | null;
  otherNames: { name: string; kind: string }[];
}

interface Reference {
  documentId: string;
}

export interface FigureDocument {
  /** Id of the file in the media library. */
  image: number | null;
  alt: string | null;
  caption: string | null;
  credit: Reference | null;
  creditText: string | null;
}

export interface ArticleDocument {
  documentId: string;
  slug: string | null;
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  body: unknown;
  dateline: string | null;
  language: string | null;
  bylineText: string | null;
  publishedOn: string | null;
  updatedOn: string | null;
  publishedAt: string | null;
  updatedAt: string;
  canonicalUrl: string | null;
  importedFrom: { url?: string } | null;
  people: NamedReference[];
  organizations: NamedReference[];
  byline: NamedReference[];
  topics: Reference[];
  story: Reference | null;
  leadFigure: FigureDocument | null;
  events: {
    event: Reference | null;
    dateWords: string | null;
    dateGiven: string | null;
    passage: string | null;
    reportedSince: string | null;
    sources: Reference[];
  }[];
  quotes: {
    text: string;
    speaker: NamedReference | null;
    onBehalfOf: NamedReference | null;
    attribution: string | null;
    saidOn: string | null;
    language: string | null;
  }[];
  citations: {
    source: Reference | null;
    originatesFrom: Reference | null;
    title: string | null;
    url: string | null;
    archivedUrl: string | null;
    publishedOn: string | null;
    accessedOn: string | null;
  }[];
  corrections: { date: string; kind: string; text: string }[];
}

const REFERENCE: Shape = { fields: ['documentId'] };
const OTHER_NAMES: Shape = { fields: ['name', 'kind'] };
const PERSON: Shape = { fields: ['documentId', 'name', 'sortName'], components: { otherNames: OTHER_NAMES } };
const ORGANIZATION: Shape = {
  fields: ['documentId', 'name', 'abbreviation'],
  components: { otherNames: OTHER_NAMES },
};

/** A picture with its credit. */
export const FIGURE: Shape = {
  fields: ['alt', 'caption', 'creditText'],
  relations: { credit: REFERENCE },
  media: ['image'],
};

/** All that the record reads of an article. */
export const ARTICLE: Shape = {
  fields: [
    ...[
      'documentId',
      'slug',
      'headline',
      'kicker',
      'standfirst',
      'body',
      'dateline',
      'language',
      'bylineText',
    ],
    ...['publishedOn', 'updatedOn', 'publishedAt', 'updatedAt', 'canonicalUrl', 'importedFrom'],
  ],
  relations: {
    people: PERSON,
    organizations: ORGANIZATION,
    byline: PERSON,
    topics: REFERENCE,
    story: REFERENCE,
  },
  components: {
    leadFigure: FIGURE,
    events: {
      fields: ['dateWords', 'dateGiven', 'passage', 'reportedSince'],
      relations: { event: REFERENCE, sources: REFERENCE },
    },
    quotes: {
      fields: ['text', 'attribution', 'saidOn', 'language'],
      relations: { speaker: PERSON, onBehalfOf: ORGANIZATION },
    },
    citations: {
      fields: ['title', 'url', 'archivedUrl', 'publishedOn', 'accessedOn'],
      relations: { source: REFERENCE, originatesFrom: REFERENCE },
    },
    corrections: { fields: ['date', 'kind', 'text'] },
  },
};

/** The articles of these ids that have such a version. One statement. */
export function readArticles(
  strapi: Core.Strapi,
  transaction: Raw,
  ids: string[],
  version: Exclude<Version, 'only'> = 'published',
): Promise<ArticleDocument[]> {
  return readDocuments(strapi, transaction, { uid: uidOf('article'), shape: ARTICLE, ids, version });
}
