/** An article as suggestions are made for it. */
import type { Shape } from '../record/documents/shape';

interface Reference {
  documentId: string;
}

/** A person or organization that the article links. */
export interface LinkedRecord extends Reference {
  id: number;
  name: string;
}

/** An event that the article reports. */
export interface ReportedEvent {
  title: string;
  documentId: string;
  startsOn: string | null;
  endsOn: string | null;
  people: Reference[];
  organizations: Reference[];
}

export interface SuggestedArticle {
  documentId: string;
  headline: string | null;
  standfirst: string | null;
  /** Strapi Blocks. */
  body: unknown;
  /** BCP 47 code. */
  language: string | null;
  /** ISO 8601. */
  publishedOn: string | null;
  people: LinkedRecord[];
  organizations: LinkedRecord[];
  leadFigure: { caption: string | null; creditText: string | null; credit: Reference | null } | null;
  quotes: { text: string | null }[];
  events: { passage: string | null; event: ReportedEvent | null }[];
  citations: { source: (Reference & { name: string }) | null }[];
}

const REFERENCE: Shape = { fields: ['documentId'] };
const LINKED: Shape = { fields: ['documentId', 'id', 'name'] };

/** All that suggestions need of an article. */
export const SUGGESTED_ARTICLE: Shape = {
  fields: ['documentId', 'headline', 'standfirst', 'body', 'language', 'publishedOn'],
  relations: { people: LINKED, organizations: LINKED },
  components: {
    leadFigure: { fields: ['caption', 'creditText'], relations: { credit: REFERENCE } },
    quotes: { fields: ['text'] },
    events: {
      fields: ['passage'],
      relations: {
        event: {
          fields: ['documentId', 'title', 'startsOn', 'endsOn'],
          relations: { people: REFERENCE, organizations: REFERENCE },
        },
      },
    },
    citations: { fields: [], relations: { source: { fields: ['documentId', 'name'] } } },
  },
};
