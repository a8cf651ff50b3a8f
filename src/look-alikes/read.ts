/** What is compared of records, as their documents say it. */
import type { Core, UID } from '@strapi/strapi';
import { jsonOf, type Shape } from '../record/documents/shape';
import { type EntityKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

/** A record of any kind; what its type lacks is null or empty. */
export interface Compared {
  id: number;
  documentId: string;
  slug: string | null;
  title: string;
  onRecord: boolean;
  /** What tells it from its namesakes. */
  details: string | null;
  otherNames: string[];
  abbreviation: string | null;
  wikidataId: string | null;
  /** Of an event. */
  startsOn: string | null;
  endsOn: string | null;
  participants: string[];
  /** The same, apart. */
  people: Participant[];
  organizations: Participant[];
}

/** Somebody who takes part, by the lasting id and by the row. */
export interface Participant {
  documentId: string;
  id: number;
}

const OTHER_NAMES = { otherNames: { fields: ['name'] } };
const PARTICIPANT: Shape = { fields: ['documentId', 'id'] };
const COMMON = ['id', 'documentId', 'slug', 'onRecord'];

const SHAPES: Record<EntityKind, Shape> = {
  person: { fields: [...COMMON, 'name', 'wikidataId', 'disambiguation', 'summary'], components: OTHER_NAMES },
  organization: {
    fields: [...COMMON, 'name', 'abbreviation', 'wikidataId', 'classification', 'country', 'summary'],
    components: OTHER_NAMES,
  },
  source: { fields: [...COMMON, 'name', 'kind'] },
  topic: { fields: [...COMMON, 'name', 'kind', 'description'] },
  story: { fields: [...COMMON, 'title', 'summary'] },
  event: {
    fields: [...COMMON, 'title', 'date', 'startsOn', 'endsOn', 'place'],
    relations: { people: PARTICIPANT, organizations: PARTICIPANT },
  },
};

type Document = Record<string, unknown> & { id: number; documentId: string };

/** Records of one kind by a condition on their rows `d`. One statement. */
export async function readCompared(
  strapi: Core.Strapi,
  reading: Raw,
  kind: EntityKind,
  condition: string,
  bindings: Record<string, unknown>,
): Promise<Compared[]> {
  const uid: UID.ContentType = uidOf(kind);
  const { metadata } = strapi.db;
  const rows = await rowsOf<{ document: string }>(
    reading,
    `SELECT ${jsonOf(metadata, uid, SHAPES[kind], 'd')}::text AS document
     FROM "${metadata.get(uid).tableName}" d WHERE ${condition}`,
    bindings,
  );
  return rows.map(({ document }) => compared(JSON.parse(document)));
}

function compared(document: Document): Compared {
  const text = (name: string) => (typeof document[name] === 'string' ? (document[name] as string) : null);
  const named = (name: string) => (document[name] ?? []) as Participant[];
  const [people, organizations] = [named('people'), named('organizations')];
  const names = (document.otherNames ?? []) as { name: string }[];
  const details = ['disambiguation', 'classification', 'date', 'kind', 'country', 'place', 'summary'].flatMap(
    (name) => text(name) ?? [],
  );
  return {
    ...{ id: document.id, documentId: document.documentId, slug: text('slug') },
    title: text('name') ?? text('title') ?? '',
    onRecord: document.onRecord === true,
    details: details.slice(0, 2).join(', ').slice(0, 200) || null,
    otherNames: names.map(({ name }) => name),
    ...{ abbreviation: text('abbreviation'), wikidataId: text('wikidataId') },
    ...{ startsOn: text('startsOn'), endsOn: text('endsOn') },
    participants: [...people, ...organizations].map(({ documentId }) => documentId),
    ...{ people, organizations },
  };
}
