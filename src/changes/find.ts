/** Changes by parameters: what REST and GraphQL call. */
import type { Core } from '@strapi/strapi';
import { type Cursors, cursorsFor } from '../http/cursor';
import { refused } from '../on-the-record/refuse';
import { inReading } from '../record/reading/session';
import type { ChangesParameters } from './parameters';
import { readChanges } from './read';
import { subjectsOf } from './subjects';
import type { Change, ChangePosition } from './types';

/** A change as it is told outside: the version is the record's own affair. */
export type ChangeTold = Omit<Change, 'version'>;

export interface ChangesFound {
  changes: ChangeTold[];
  /** Always there: where to go on, now or later. */
  next: string;
  more: boolean;
}

/**
 * What has changed since a cursor, the oldest first.
 *
 * @throws NotFoundError (404) where a filter names what is unknown or off the record
 * @throws ChangesGoneError (410) where changes since then are not kept
 * @throws ValidationError (400) for a cursor that is none
 */
export function findChanges(strapi: Core.Strapi, parameters: ChangesParameters): Promise<ChangesFound> {
  // A place in the log is the same whatever is asked about it.
  const cursors = cursorsFor(strapi, ['changes']);
  const { since, limit, types } = parameters;
  const after = since === undefined ? null : placeAt(cursors, since);
  return inReading(strapi, async (reading) => {
    const subjects = (await subjectsOf(reading, parameters)) ?? undefined;
    const { changes, next, more } = await readChanges(reading, { after, limit, types, subjects });
    return {
      changes: changes.map(({ version: _, ...told }) => told),
      next: cursors.encode([next.version, next.position]),
      more,
    };
  });
}

function placeAt(cursors: Cursors, since: string): ChangePosition {
  try {
    const [version, position] = cursors.decode(since);
    return { version: String(version), position: Number(position) };
  } catch {
    throw refused(['since'], 'must be the meta.cursor.next of an earlier answer');
  }
}
