/** Where an entity is used: published articles, drafts, and other records, told apart. */
import type { Core } from '@strapi/strapi';
import type { Position } from '../http/cursor';
import { type EntityKind, uidOf } from '../record/kinds';
import { keyName } from '../record/projection/key-name';
import { type Raw, rowsOf } from '../record/sql';
import { findKeys } from '../record/store/keys';
import { articlesNaming } from '../ways-back/articles';
import { countDraftUses, draftUses } from './drafts';
import { countRecordUses, recordUses } from './records';
import type { Count, UsePage } from './types';

/** Which uses are asked for. */
export const USES = ['published', 'drafts', 'records'] as const;
export type Uses = (typeof USES)[number];

/** One page. A bounded number of statements. */
export async function whereUsed(
  strapi: Core.Strapi,
  reading: Raw,
  entity: { kind: EntityKind; documentId: string; row: number },
  { uses, limit, after }: { uses: Uses; limit: number; after: Position | null },
): Promise<UsePage> {
  if (uses === 'published') return publishedUses(reading, entity, { limit, after });
  if (uses === 'records') return recordUses(strapi, reading, entity, { limit, after });
  const used = { kind: entity.kind, row: entity.row, key: await keyOf(reading, entity) };
  const at = after && ([Number(after[0]), Number(after[1])] as const);
  const page = await draftUses(strapi, reading, used, { limit, after: at });
  const article = { type: 'article', uid: uidOf('article'), publishedOn: null };
  return { uses: page.uses.map((use) => ({ ...article, ...use })), next: page.next && [...page.next] };
}

/** How many there are of each; published ones exactly, others as far as is looked. */
export async function countUses(
  strapi: Core.Strapi,
  reading: Raw,
  entity: { kind: EntityKind; documentId: string; row: number },
): Promise<Record<Uses, Count>> {
  const key = await keyOf(reading, entity);
  const [published] = await rowsOf<{ count: number }>(
    reading,
    'SELECT CAST(count(*) AS int) AS count FROM record_posting WHERE key = ? AND roles > 0',
    [key],
  );
  return {
    published: { count: published?.count ?? 0, exact: true },
    drafts: await countDraftUses(strapi, reading, { kind: entity.kind, row: entity.row, key }),
    records: await countRecordUses(strapi, reading, entity),
  };
}

/** No key: no published article has ever named it. */
const NO_KEY = -1;

async function keyOf(
  reading: Raw,
  { kind, documentId }: { kind: EntityKind; documentId: string },
): Promise<number> {
  const name = keyName(kind, documentId);
  return (await findKeys(reading, [name])).get(name) ?? NO_KEY;
}

async function publishedUses(
  reading: Raw,
  entity: { kind: EntityKind; documentId: string },
  asked: { limit: number; after: Position | null },
): Promise<UsePage> {
  const key = await keyOf(reading, entity);
  const [page] = await articlesNaming(reading, [key], { as: null, ...asked });
  const uses = page!.entries.map(({ documentId, slug, headline, publishedOn, as }) => ({
    ...{ type: 'article', uid: uidOf('article'), documentId, title: headline, slug, publishedOn, as },
  }));
  return { uses, next: page!.next };
}
