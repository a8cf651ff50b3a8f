/** People and organizations of the archive, as the reading and the suggestions need them. */
import type { Core } from '@strapi/strapi';
import type { KnownEntity } from '../reading/entities';
import { jsonOf, type Shape } from '../record/documents/shape';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { plainWords } from './key';
import type { RecordReference } from './suggested';

/** A title that somebody holds or held. */
export interface KnownRole {
  title: string;
  /** documentId. */
  organization: string | null;
}

/** `id` is the documentId. */
export interface KnownRecord extends KnownEntity {
  row: number;
  /** What tells it from its namesakes. */
  details: string | null;
  roles: readonly KnownRole[];
}

type Kind = KnownRecord['kind'];

/** Rows of records, by their kind. */
export type RowsByKind = Record<Kind, readonly number[]>;

/** A name may be anybody's in a large archive; those beyond are not looked at. */
const MOST = 20_000;

const NAMED: Shape = { fields: ['documentId', 'name'] };
const SHAPES: Record<Kind, Shape> = {
  person: {
    fields: ['id', 'documentId', 'name', 'disambiguation', 'nationalities'],
    components: {
      otherNames: { fields: ['name'] },
      roles: { fields: ['title'], relations: { organization: NAMED } },
    },
  },
  organization: {
    fields: ['id', 'documentId', 'name', 'abbreviation', 'classification', 'country'],
    relations: { parent: NAMED },
    components: { otherNames: { fields: ['name'] } },
  },
};

interface Document {
  id: number;
  documentId: string;
  name: string;
  otherNames: { name: string }[];
  abbreviation?: string | null;
  disambiguation?: string | null;
  nationalities?: string[] | null;
  country?: string | null;
  classification?: string | null;
  parent?: { name: string } | null;
  roles?: { title: string; organization: { documentId: string; name: string } | null }[];
}

/** The records behind rows. Two statements at most. */
export async function readKnown(strapi: Core.Strapi, reading: Raw, rows: RowsByKind): Promise<KnownRecord[]> {
  const { metadata } = strapi.db;
  const found: KnownRecord[] = [];
  for (const kind of ['person', 'organization'] as const) {
    const ids = [...new Set(rows[kind])].slice(0, MOST);
    if (ids.length === 0) continue;
    const read = await rowsOf<{ document: string }>(
      reading,
      `SELECT ${jsonOf(metadata, uidOf(kind), SHAPES[kind], 'd')}::text AS document
       FROM "${metadata.get(uidOf(kind)).tableName}" d WHERE d.id = ANY(CAST(? AS int[])) ORDER BY d.id`,
      [ids],
    );
    found.push(...read.map(({ document }) => knownOf(kind, JSON.parse(document) as Document)));
  }
  return found;
}

/** Every name of a record, as plain words. */
export function namesOf({ name, otherNames = [], abbreviation }: KnownRecord): string[] {
  return [name, ...otherNames, ...(abbreviation ? [abbreviation] : [])].map(plainWords);
}

/** How a record is named in an answer. */
export function referenceTo({ kind, id, row, name }: KnownRecord): RecordReference {
  return { kind, documentId: id, id: row, label: name };
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function knownOf(kind: Kind, document: Document): KnownRecord {
  const { id, documentId, name, otherNames, abbreviation = null, disambiguation, parent } = document;
  const roles = document.roles ?? [];
  const places = [...(document.nationalities ?? []), document.country ?? ''].flatMap(countryName);
  const latest = roles.at(-1);
  const post = latest && [latest.title, latest.organization?.name].filter(Boolean).join(', ');
  const kept = [disambiguation, post, document.classification, ...places];
  return {
    ...{ id: documentId, kind, name, abbreviation, row: id },
    otherNames: otherNames.map((one) => one.name),
    context: distinct([
      ...roles.flatMap(({ title, organization }) => [title, organization?.name ?? '']),
      ...(disambiguation?.split(/[,;()]/).map((part) => part.trim()) ?? []),
      ...(parent ? [parent.name] : []),
      ...places,
    ]),
    details: kept.filter(Boolean).slice(0, 2).join('; ').slice(0, 200) || null,
    roles: roles.map(({ title, organization }) => ({
      title,
      organization: organization?.documentId ?? null,
    })),
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((one) => one !== '');
}

/** In English, as is the text; what is no code has none. */
function countryName(code: string): string[] {
  const name = /^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined;
  return name === undefined ? [] : [name];
}
