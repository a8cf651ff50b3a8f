/** Puts entities on the record, keeps them up to date there, and takes them off. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../../editorial';
import { markPublic } from '../../slugs/mark-public';
import { readEntities } from '../documents/entity';
import { ENTITY_KINDS, type EntityKind, uidOf } from '../kinds';
import { type EntityProjection, projectEntity } from '../projection/entity';
import type { KeyName } from '../projection/key-name';
import { type Raw, rowsOf } from '../sql';
import type { Work } from '../work';
import { ENTITY_TABLES, entityKeyNames, entityNameRows, entityRows, entityTextRow } from './entity-rows';
import { ensureKeys } from './keys';
import { byTable, incoming, replacementOf, replaceRows } from './rows';
import { TEXTS_ADDED, TEXTS_REMOVED, withPopularity } from './texts';

/** An entity and what the record knows of it. */
interface Presence {
  id: number;
  kind: EntityKind;
  documentId: string;
  /** A published article names it. */
  named: boolean;
  /** The record holds it. */
  present: boolean;
}

/**
 * Brings entities in line with whether a published article names them. The one place that decides what is on the
 * record: an entity is when an article names it, unless it is a confidential source (docs/model.md).
 *
 * @param touched keys of entities that articles name or named
 * @param saved keys of entities whose documents changed
 * @returns events to place in timelines again
 */
export async function writeEntities(
  strapi: Core.Strapi,
  work: Work,
  touched: ReadonlySet<number>,
  saved: ReadonlySet<number>,
): Promise<Set<number>> {
  const { transaction } = work;
  const presences = await presencesOf(transaction, [...new Set([...touched, ...saved])]);
  const toRead = presences.filter(({ id, named, present }) => named && (!present || saved.has(id)));
  const projections = await project(strapi, transaction, toRead);
  const onRecord = new Set(projections.map(({ entity }) => entity.document_id));
  const gone = presences.filter(
    (p) => (p.present || saved.has(p.id)) && !onRecord.has(p.documentId) && !isKept(p, saved),
  );
  const picked = await pickedEvents(transaction, [...toRead, ...gone]);
  const written = await writeRows(work, projections, gone);
  await flag(strapi, transaction, toRead, gone, onRecord);
  const events = [...toRead, ...gone].filter(({ kind }) => kind === 'event').map(({ id }) => id);
  return new Set([...events, ...picked, ...written]);
}

function isKept({ id, named, present }: Presence, saved: ReadonlySet<number>): boolean {
  return named && present && !saved.has(id);
}

async function presencesOf(transaction: Raw, ids: number[]): Promise<Presence[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<Presence>(
    transaction,
    `SELECT k.id, k.kind, k.name AS "documentId",
       EXISTS (SELECT 1 FROM record_posting p WHERE p.key = k.id AND p.roles > 0) AS named,
       EXISTS (SELECT 1 FROM record_entity e WHERE e.id = k.id) AS present
     FROM record_key k WHERE k.id = ANY(?::int[]) AND k.kind = ANY(?::text[])`,
    [ids, [...ENTITY_KINDS]],
  );
  return rows;
}

async function project(
  strapi: Core.Strapi,
  transaction: Raw,
  entities: Presence[],
): Promise<EntityProjection[]> {
  const { language } = editorial(strapi);
  const projections: EntityProjection[] = [];
  for (const kind of ENTITY_KINDS) {
    const ids = entities.filter((entity) => entity.kind === kind).map(({ documentId }) => documentId);
    const documents = await readEntities(strapi, transaction, kind, ids);
    const open = documents.filter((document) => !('confidential' in document && document.confidential));
    projections.push(...open.map((document) => projectEntity(kind, document, language)));
  }
  return projections;
}

const REPLACEMENT = replacementOf([...ENTITY_TABLES, 'record_name'], {
  remove: [
    ['removed_texts', TEXTS_REMOVED],
    // What is no event on the record any more stands in no timeline.
    [
      'removed_moments',
      `DELETE FROM record_moment m WHERE m.event = ANY(CAST(:owners AS int[]))
         AND NOT EXISTS (SELECT 1 FROM ${incoming('record_event')} i WHERE i.id = m.event) RETURNING m.event`,
    ],
  ],
  add: [['added_texts', TEXTS_ADDED]],
});

/** @returns the events that a story's new picks name */
async function writeRows(
  { transaction, keys: whereKeysAre }: Work,
  projections: EntityProjection[],
  gone: Presence[],
): Promise<number[]> {
  if (projections.length + gone.length === 0) return [];
  const keys = await ensureKeys(whereKeysAre, projections.flatMap(entityKeyNames));
  const id = (name: KeyName) => keys.get(name)!;
  const owners = [...projections.map(({ key }) => id(key)), ...gone.map((entity) => entity.id)];
  const each = projections.map((projection) => entityRows(projection, id));
  const { texts, names } = await withPopularity(
    transaction,
    projections.flatMap((projection) => entityTextRow(projection, id) ?? []),
    projections.flatMap((projection) => entityNameRows(projection, id)),
  );
  const rows = { ...byTable(ENTITY_TABLES, each), record_name: names, record_text: texts };
  await replaceRows(transaction, REPLACEMENT, owners, rows);
  return projections
    .filter(({ entity }) => entity.kind === 'story')
    .flatMap(({ picks: own }) => own.map(({ key }) => id(key)));
}

async function pickedEvents(transaction: Raw, entities: Presence[]): Promise<number[]> {
  const stories = entities.filter(({ kind }) => kind === 'story').map(({ id }) => id);
  if (stories.length === 0) return [];
  const rows = await rowsOf<{ key: number }>(
    transaction,
    'SELECT key FROM record_pick WHERE entity = ANY(?::int[])',
    [stories],
  );
  return rows.map(({ key }) => key);
}

/** Writes the column that guards Strapi's own reads, and opens the slugs of what came on the record. */
async function flag(
  strapi: Core.Strapi,
  transaction: Raw,
  read: Presence[],
  gone: Presence[],
  onRecord: ReadonlySet<string>,
): Promise<void> {
  for (const kind of ENTITY_KINDS) {
    const all = [...read, ...gone]
      .filter((entity) => entity.kind === kind)
      .map(({ documentId }) => documentId);
    if (all.length === 0) continue;
    const present = all.filter((documentId) => onRecord.has(documentId));
    const { tableName } = strapi.db.metadata.get(uidOf(kind));
    await transaction.raw(
      `UPDATE "${tableName}" SET on_record = document_id = ANY(?::text[])
       WHERE document_id = ANY(?::text[]) AND on_record IS DISTINCT FROM (document_id = ANY(?::text[]))`,
      [present, all, present],
    );
    await markPublic(transaction, kind, present);
  }
}
