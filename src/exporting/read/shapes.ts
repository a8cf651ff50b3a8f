/** What of each type's documents is public, apart from slugs and addresses. */
import { FIGURE } from '../../record/documents/article';
import type { Shape } from '../../record/documents/shape';
import type { DocumentKind } from '../../record/kinds';

const REFERENCE: Shape = { fields: ['documentId'] };
const OTHER_NAME: Shape = { fields: ['name', 'kind', 'language'] };
const HEAD = ['documentId', 'slug'];

/** No private field stands here (docs/model.md), but reportedSince, which timelines can be asked for. */
export const PUBLIC_SHAPES: Readonly<Record<DocumentKind, Shape>> = {
  article: {
    fields: [
      ...HEAD,
      ...['headline', 'kicker', 'standfirst', 'body', 'dateline', 'language', 'bylineText'],
      ...['publishedOn', 'updatedOn', 'publishedAt', 'canonicalUrl', 'importedFrom'],
    ],
    relations: {
      ...{ topics: REFERENCE, story: REFERENCE, byline: REFERENCE },
      ...{ people: REFERENCE, organizations: REFERENCE },
    },
    components: {
      leadFigure: FIGURE,
      events: {
        fields: ['dateWords', 'dateGiven', 'passage', 'reportedSince'],
        relations: { event: REFERENCE, sources: REFERENCE },
      },
      quotes: {
        fields: ['text', 'attribution', 'saidOn', 'language'],
        relations: { speaker: REFERENCE, onBehalfOf: REFERENCE },
      },
      citations: {
        fields: ['title', 'url', 'archivedUrl', 'publishedOn', 'accessedOn'],
        relations: { source: REFERENCE, originatesFrom: REFERENCE },
      },
      corrections: { fields: ['date', 'kind', 'text'] },
    },
  },
  person: {
    fields: [
      ...HEAD,
      ...['name', 'honorificPrefix', 'sortName', 'disambiguation', 'summary', 'biography'],
      ...['birthDate', 'deathDate', 'nationalities', 'wikidataId', 'sameAs'],
    ],
    components: {
      otherNames: OTHER_NAME,
      portrait: FIGURE,
      roles: { fields: ['title', 'from', 'to', 'attestedOn'], relations: { organization: REFERENCE } },
    },
  },
  organization: {
    fields: [
      ...HEAD,
      ...['name', 'abbreviation', 'classification', 'country', 'summary'],
      ...['foundingDate', 'dissolutionDate', 'website', 'wikidataId', 'sameAs'],
    ],
    relations: { parent: REFERENCE },
    components: { otherNames: OTHER_NAME, logo: FIGURE },
  },
  source: {
    fields: [...HEAD, 'name', 'kind', 'url', 'country', 'language'],
    relations: { organization: REFERENCE, person: REFERENCE },
  },
  event: {
    fields: [...HEAD, 'title', 'date', 'eventStatus', 'significance', 'place', 'country', 'summary'],
    relations: { people: REFERENCE, organizations: REFERENCE, superEvent: REFERENCE },
  },
  topic: {
    fields: [...HEAD, 'name', 'kind', 'description', 'mediatopic'],
    relations: { parent: REFERENCE, leadArticles: REFERENCE },
  },
  story: {
    fields: [...HEAD, 'title', 'summary', 'storyStatus'],
    relations: { pinnedEvents: REFERENCE },
    components: { cover: FIGURE },
  },
};
