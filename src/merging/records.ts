/** The records that a merge is about. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { formatIssues } from '../validation/formats';
import { apply } from './change';
import { choiceFaults } from './choices';
import { MergedMeanwhile } from './errors/merged-meanwhile';
import type { RecordImage, RecordValues } from './fields/image';
import { type Layout, layoutOf } from './fields/layout';
import { readImages } from './fields/read';
import type { Json } from './fields/rows';
import { valuesOf } from './fields/values';
import type { MergeRequest } from './kinds';
import { mergedAway } from './merged-away';
import { type Plan, plan } from './plan';

export interface Planned {
  layout: Layout;
  /** The record that stays first. */
  images: RecordImage[];
  values: RecordValues[];
  plan: Plan;
  /** Tells this state of the records from any other. */
  token: string;
}

/**
 * Reads the records and plans their fields.
 *
 * @throws NotFoundError (404) for a record that is not there, MergedMeanwhile (409) for one that was merged
 * @throws ValidationError (400) for a choice that cannot be made, and for a result that no record may hold
 */
export async function planRecords(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, into, from, choices }: MergeRequest,
): Promise<Planned> {
  const layout = layoutOf(strapi, uidOf(kind));
  const images = await readImages(transaction, layout, [into, ...from]);
  await requireAll(transaction, { kind, into, from }, images);
  const values = images.map((image) => valuesOf(layout, image));
  const faults = choiceFaults(layout, values, choices);
  if (faults.length > 0) {
    throw invalid(faults.map(({ field, message }) => ({ path: ['choices', field], message })));
  }
  const planned = plan(kind, layout, values, choices);
  const changed = Object.fromEntries(
    Object.entries(planned.change.columns).map(([name, { after }]) => [name, after]),
  );
  const issues = formatIssues(kind, changed, apply(values[0]!, planned.change).columns);
  if (issues.length > 0)
    throw invalid(issues.map(({ path, message }) => ({ path: path.map(String), message })));
  return { layout, images, values, plan: planned, token: tokenOf(images, choices) };
}

/**
 * The rows of the records. Who is about to name one of them waits where they are locked, because a link checks that
 * its target is there.
 *
 * @throws NotFoundError (404), MergedMeanwhile (409)
 */
export async function lockRows(
  transaction: Raw,
  strapi: Core.Strapi,
  { kind, into, from }: MergeRequest,
  lock: boolean,
): Promise<{ id: number; documentId: string }[]> {
  const rows = await rowsOf<{ id: number; documentId: string }>(
    transaction,
    `SELECT id, document_id AS "documentId" FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
     WHERE document_id = ANY(CAST(? AS text[])) ORDER BY id ${lock ? 'FOR UPDATE' : ''}`,
    [[into, ...from]],
  );
  await requireAll(transaction, { kind, into, from }, rows);
  return rows;
}

async function requireAll(
  transaction: Raw,
  { kind, into, from }: Pick<MergeRequest, 'kind' | 'into' | 'from'>,
  found: readonly { documentId: string }[],
): Promise<void> {
  const missing = [into, ...from].filter((id) => !found.some(({ documentId }) => documentId === id));
  if (missing.length === 0) return;
  const taken = await mergedAway(transaction, missing);
  if (taken) throw new MergedMeanwhile(taken.title, taken);
  throw new errors.NotFoundError(`No such ${kind}: ${missing.join(', ')}`);
}

function tokenOf(images: readonly RecordImage[], choices: Readonly<Record<string, string>>): string {
  const rows = images.map(({ row, fields }) => ({ ...row, on_record: null, fields }) as unknown as Json);
  return createHash('sha256')
    .update(JSON.stringify([rows, choices]))
    .digest('hex')
    .slice(0, 32);
}

function invalid(faults: { path: string[]; message: string }[]): Error {
  const found = faults.map(({ path, message }) => ({
    path,
    message: `${path.join('.')}: ${message}`,
    name: 'ValidationError',
  }));
  return new errors.ValidationError(found.map(({ message }) => message).join('; '), { errors: found });
}
