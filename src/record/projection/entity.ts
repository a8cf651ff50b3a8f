/** What an entity on the record shows of itself: pure functions of its document. */
import { parseEdtf } from '../../dates/edtf';
import type { EntityDocuments, EventDocument, PersonDocument } from '../documents/entity';
import type { EntityKind } from '../kinds';
import { type KeyName, keyName, keyNameOrNull, keyNames } from './key-name';
import { type NameRow, nameRows } from './name-rows';
import { textNames } from './names';
import { entityText, type TextRow } from './text';

export interface EntityRow {
  kind: EntityKind;
  document_id: string;
  slug: string | null;
  label: string;
  names: string[];
  short_names: string[];
  /** The organization, topic or event of which it is a part. */
  parent: KeyName | null;
  card: Record<string, unknown>;
  revised: string;
}

export interface EntityProjection {
  key: KeyName;
  entity: EntityRow;
  roles: RoleRow[];
  /** A story's pinned events, a topic's lead articles. */
  picks: { position: number; key: KeyName }[];
  event: EventRow | null;
  /** Null for what search does not find. */
  text: TextRow | null;
  names: NameRow[];
}

export interface RoleRow {
  position: number;
  title: string;
  organization: KeyName | null;
  held_from: string | null;
  held_to: string | null;
  attested_on: string | null;
}

export interface EventRow {
  document_id: string;
  title: string;
  summary: string | null;
  edtf: string;
  starts_on: string;
  ends_on: string;
  significance: number;
  status: string;
  place: string | null;
  country: string | null;
  participants: KeyName[];
}

/** How much an event matters, as a number that can be compared. */
export const SIGNIFICANCE = { minor: 1, major: 2, milestone: 3 } as const;

type Describe = {
  [K in EntityKind]: (
    document: EntityDocuments[K],
  ) => Pick<EntityRow, 'label' | 'card'> & Partial<Pick<EntityRow, 'names' | 'short_names' | 'parent'>>;
};

const DESCRIBE: Describe = {
  person: (person) => ({
    label: person.name,
    ...named(person),
    card: pick(person, ['honorificPrefix', 'disambiguation', 'summary', 'sortName']),
  }),
  organization: (organization) => ({
    label: organization.name,
    ...named(organization),
    parent: keyNameOrNull('organization', organization.parent),
    card: pick(organization, ['abbreviation', 'classification', 'country', 'summary']),
  }),
  source: (source) => ({ label: source.name, card: pick(source, ['kind', 'url', 'country', 'language']) }),
  event: (event) => ({
    label: event.title,
    parent: keyNameOrNull('event', event.superEvent),
    card: pick(event, ['date', 'significance', 'eventStatus', 'summary', 'place', 'country']),
  }),
  topic: (topic) => ({
    label: topic.name,
    parent: keyNameOrNull('topic', topic.parent),
    card: pick(topic, ['kind', 'description']),
  }),
  story: (story) => ({ label: story.title, card: pick(story, ['storyStatus', 'summary']) }),
};

/**
 * The rows of one entity that is on the record.
 *
 * @param language BCP 47 code of the newsroom's own words
 */
export function projectEntity<K extends EntityKind>(
  kind: K,
  document: EntityDocuments[K],
  language: string,
): EntityProjection {
  const entity = {
    kind,
    document_id: document.documentId,
    slug: document.slug,
    names: [],
    short_names: [],
    parent: null,
    revised: new Date(document.updatedAt).toISOString(),
    ...DESCRIBE[kind](document),
  };
  const event = 'superEvent' in document ? eventRow(document) : null;
  return {
    key: keyName(kind, document.documentId),
    entity,
    roles: 'roles' in document ? roleRows(document) : [],
    picks: picksOf(document),
    event,
    text: entityText(document, entity, event, language),
    names: nameRows(entity),
  };
}

function named(entity: Parameters<typeof textNames>[0]): Pick<EntityRow, 'names' | 'short_names'> {
  const { names, shortNames } = textNames(entity);
  return { names, short_names: shortNames };
}

function roleRows({ roles }: PersonDocument): RoleRow[] {
  return roles.map((role, position) => ({
    position,
    title: role.title,
    organization: keyNameOrNull('organization', role.organization),
    held_from: role.from,
    held_to: role.to,
    attested_on: role.attestedOn,
  }));
}

function picksOf(document: EntityDocuments[EntityKind]): EntityProjection['picks'] {
  const keys =
    'pinnedEvents' in document
      ? keyNames('event', document.pinnedEvents)
      : 'leadArticles' in document
        ? keyNames('article', document.leadArticles)
        : [];
  return keys.map((key, position) => ({ position, key }));
}

function eventRow(event: EventDocument): EventRow {
  const { edtf, startsOn, endsOn } = parseEdtf(event.date);
  return {
    document_id: event.documentId,
    title: event.title,
    summary: event.summary,
    edtf,
    starts_on: startsOn ?? '-infinity',
    ends_on: endsOn ?? 'infinity',
    significance: SIGNIFICANCE[event.significance ?? 'minor'],
    status: event.eventStatus ?? 'happened',
    place: event.place,
    country: event.country,
    participants: [...keyNames('person', event.people), ...keyNames('organization', event.organizations)],
  };
}

function pick<T extends object, F extends keyof T & string>(document: T, fields: F[]): Pick<T, F> {
  return Object.fromEntries(fields.map((field) => [field, document[field] ?? null])) as Pick<T, F>;
}
