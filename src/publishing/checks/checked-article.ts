/** An article as the checks see it. */
import type { Core } from '@strapi/strapi';
import { readDocuments, type Shape, type Version } from '../../record/documents/shape';
import { uidOf } from '../../record/kinds';
import type { Raw } from '../../record/sql';

/** A person or organization that the article names. */
export interface CheckedEntity {
  documentId: string;
  name: string;
  abbreviation?: string | null;
  sortName?: string | null;
  wikidataId: string | null;
  otherNames: { name: string; kind: string }[];
}

export interface CheckedCorrection {
  date: string;
  kind: string;
  text: string;
}

interface Reference {
  documentId: string;
}

export interface CheckedArticle {
  documentId: string;
  headline: string | null;
  standfirst: string | null;
  /** Strapi Blocks. */
  body: unknown;
  /** ISO 8601. */
  publishedOn: string | null;
  /** ISO 8601. */
  embargoedUntil: string | null;
  people: CheckedEntity[];
  organizations: CheckedEntity[];
  leadFigure: {
    image: number | null;
    alt: string | null;
    caption?: string | null;
    credit: Reference | null;
    creditText: string | null;
  } | null;
  events: {
    event: { documentId: string; title: string; startsOn: string | null; eventStatus: string | null } | null;
    sources: Reference[];
  }[];
  quotes: {
    text: string | null;
    speaker: Reference | null;
    onBehalfOf: Reference | null;
    attribution: string | null;
  }[];
  citations: { title?: string | null; source?: Reference | null }[];
  corrections: CheckedCorrection[];
}

const REFERENCE: Shape = { fields: ['documentId'] };
const entity = (...fields: string[]): Shape => ({
  fields: ['documentId', 'name', 'wikidataId', ...fields],
  components: { otherNames: { fields: ['name', 'kind'] } },
});

/** All that the checks read of an article. */
export const CHECKED: Shape = {
  fields: ['documentId', 'headline', 'standfirst', 'body', 'publishedOn', 'embargoedUntil'],
  relations: { people: entity('sortName'), organizations: entity('abbreviation') },
  components: {
    leadFigure: {
      fields: ['alt', 'caption', 'creditText'],
      relations: { credit: REFERENCE },
      media: ['image'],
    },
    events: {
      fields: [],
      relations: {
        event: { fields: ['documentId', 'title', 'startsOn', 'eventStatus'] },
        sources: REFERENCE,
      },
    },
    quotes: { fields: ['text', 'attribution'], relations: { speaker: REFERENCE, onBehalfOf: REFERENCE } },
    citations: { fields: ['title'], relations: { source: REFERENCE } },
    corrections: { fields: ['date', 'kind', 'text'] },
  },
};

/** A version of an article, or null where it has none. One statement. */
export async function readChecked(
  strapi: Core.Strapi,
  transaction: Raw,
  documentId: string,
  version: Exclude<Version, 'only'>,
): Promise<CheckedArticle | null> {
  const ask = { uid: uidOf('article'), shape: CHECKED, ids: [documentId], version };
  const [article] = await readDocuments<CheckedArticle>(strapi, transaction, ask);
  return article ?? null;
}
