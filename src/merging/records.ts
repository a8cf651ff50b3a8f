/** The records that a merge is about. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../record/kinds';
import type { Raw } from '../record/sql';
import { formatIssues } from '../validation/formats';
import type { RecordImage, RecordValues } from './fields/image';
import { type Layout, layoutOf } from './fields/layout';
import { readImages } from './fields/read';
import type { Json } from './fields/rows';
import { valuesOf } from './fields/values';
import type { MergeRequest } from './kinds';
import { apply, choiceFaults, type Plan, plan } from './plan';

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
 * @throws NotFoundError (404) for a record that is not there
 * @throws ValidationError (400) for a choice that cannot be made, and for a result that no record may hold
 */
export async function planRecords(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, into, from, choices }: MergeRequest,
): Promise<Planned> {
  const layout = layoutOf(strapi, uidOf(kind));
  const images = await readImages(transaction, layout, [into, ...from]);
  const missing = [into, ...from].filter((id) => !images.some(({ documentId }) => documentId === id));
  if (missing.length > 0) throw new errors.NotFoundError(`No such ${kind}: ${missing.join(', ')}`);
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
