/** Merges records into one: a single act that moves, redirects, notes and projects, or leaves all as it was. */
import type { Core } from '@strapi/strapi';
import { drainPending } from '../record/drain';
import { uidOf } from '../record/kinds';
import { keyName } from '../record/projection/key-name';
import { connectionOf, type Raw } from '../record/sql';
import { inRecordTransaction } from '../record/transaction';
import type { Actor } from './actor';
import { affectedNow } from './affected';
import { aloneAmongArticles } from './alone';
import { ChangedSincePreview } from './errors/changed-since-preview';
import type { MergeRequest } from './kinds';
import { type Merged, perform } from './perform';
import { lockRows, planRecords } from './records';

/** Links that need no statistics. */
const FEW = 1000;

/** A merge of what many articles name takes longer than a request may. */
const UNHURRIED = 'SET LOCAL statement_timeout = 0';

/**
 * Merges of the same records come one after the other, in whichever order; each finds what the other has left.
 *
 * @param token of a preview; where it is given, nothing may have changed since
 * @throws NotFoundError (404), ValidationError (400), ChangedSincePreview, MergedMeanwhile (409)
 */
export async function merge(
  strapi: Core.Strapi,
  request: MergeRequest,
  by: Actor,
  token?: string,
): Promise<Merged> {
  const merged = await aloneAmongArticles(strapi, (transaction) =>
    mergeAlone(strapi, transaction, request, { by, token }),
  );
  // Undoing joins what was noted: without statistics, the planner takes it for a few rows.
  if (merged.moved > FEW) await connectionOf(strapi).raw('ANALYZE merge_moves');
  drainPending(strapi);
  return merged;
}

async function mergeAlone(
  strapi: Core.Strapi,
  transaction: Raw,
  request: MergeRequest,
  { by, token }: { by: Actor; token: string | undefined },
): Promise<Merged> {
  const { kind, into, from } = request;
  const rows = await lockRows(transaction, strapi, request, false);
  const gone = rows.filter(({ documentId }) => documentId !== into).map(({ id }) => id);
  const known = await affectedNow(strapi, transaction, uidOf(kind), gone);
  const locked = [...known.entities, ...[into, ...from].map((id) => keyName(kind, id))];
  return inRecordTransaction(strapi, locked, async () => {
    await transaction.raw(UNHURRIED);
    await lockRows(transaction, strapi, request, true);
    const planned = await planRecords(strapi, transaction, request);
    if (token !== undefined && token !== planned.token) throw new ChangedSincePreview();
    return perform(strapi, transaction, request, planned, { by, locked: new Set(locked) });
  });
}
