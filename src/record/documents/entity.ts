/** People, organizations, sources, events, topics and stories as the record reads them. */
import type { Core } from '@strapi/strapi';
import { type EntityKind, uidOf } from '../kinds';
import type { Raw } from '../sql';
import { readDocuments, type Shape } from './shape';

interface Reference {
  documentId: string;
}

interface Common {
  documentId: string;
  slug: string | null;
  updatedAt: string;
}

export interface RoleDocument {
  title: string;
  organization: Reference | null;
  from: string | null;
  to: string | null;
  attestedOn: string | null;
}

export interface PersonDocument extends Common {
  name: string;
  sortName: string | null;
  honorificPrefix: string | null;
  disambiguation: string | null;
  summary: string | null;
  otherNames: { name: string; kind: string }[];
  roles: RoleDocument[];
}

export interface OrganizationDocument extends Common {
  name: string;
  abbreviation: string | null;
  classification: string | null;
  country: string | null;
  summary: string | null;
  otherNames: { name: string; kind: string }[];
  parent: Reference | null;
}

export interface SourceDocument extends Common {
  name: string;
  kind: string | null;
  url: string | null;
  country: string | null;
  language: string | null;
  confidential: boolean | null;
}

export interface EventDocument extends Common {
  title: string;
  summary: string | null;
  date: string;
  significance: 'minor' | 'major' | 'milestone' | null;
  eventStatus: string | null;
  place: string | null;
  country: string | null;
  people: Reference[];
  organizations: Reference[];
  superEvent: Reference | null;
}

export interface TopicDocument extends Common {
  name: string;
  kind: string | null;
  description: string | null;
  parent: Reference | null;
  leadArticles: Reference[];
}

export interface StoryDocument extends Common {
  title: string;
  summary: string | null;
  storyStatus: string | null;
  pinnedEvents: Reference[];
}

export interface EntityDocuments {
  person: PersonDocument;
  organization: OrganizationDocument;
  source: SourceDocument;
  event: EventDocument;
  topic: TopicDocument;
  story: StoryDocument;
}

const COMMON = ['documentId', 'slug', 'updatedAt'];
const REFERENCE: Shape = { fields: ['documentId'] };
const OTHER_NAMES: Shape = { fields: ['name', 'kind'] };

const SHAPES: Record<EntityKind, Shape> = {
  person: {
    fields: [...COMMON, 'name', 'sortName', 'honorificPrefix', 'disambiguation', 'summary'],
    components: {
      otherNames: OTHER_NAMES,
      roles: { fields: ['title', 'from', 'to', 'attestedOn'], relations: { organization: REFERENCE } },
    },
  },
  organization: {
    fields: [...COMMON, 'name', 'abbreviation', 'classification', 'country', 'summary'],
    relations: { parent: REFERENCE },
    components: { otherNames: OTHER_NAMES },
  },
  source: { fields: [...COMMON, 'name', 'kind', 'url', 'country', 'language', 'confidential'] },
  event: {
    fields: [...COMMON, ...['title', 'summary', 'date', 'significance', 'eventStatus', 'place', 'country']],
    relations: { people: REFERENCE, organizations: REFERENCE, superEvent: REFERENCE },
  },
  topic: {
    fields: [...COMMON, 'name', 'kind', 'description'],
    relations: { parent: REFERENCE, leadArticles: REFERENCE },
  },
  story: { fields: [...COMMON, 'title', 'summary', 'storyStatus'], relations: { pinnedEvents: REFERENCE } },
};

/** The entities of one kind of these ids. One statement. */
export function readEntities<K extends EntityKind>(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: K,
  ids: string[],
): Promise<EntityDocuments[K][]> {
  return readDocuments(strapi, transaction, { uid: uidOf(kind), shape: SHAPES[kind], ids, version: 'only' });
}
