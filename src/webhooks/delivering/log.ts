/** What a webhook has not been told yet. */
import type { Core } from '@strapi/strapi';
import { ChangesGoneError } from '../../changes/changes-gone-error';
import { readChanges } from '../../changes/read';
import type { Change, ChangePosition } from '../../changes/types';
import { openReading } from '../../record/reading/session';
import { BEHIND_ALL } from '../store/turns';

export interface Told {
  /** Null where they are not kept any more: all is to be read anew. */
  changes: Change[] | null;
  next: ChangePosition;
}

/** A page of changes behind a place, and where to go on; all of one state of the record. */
export async function readLog(strapi: Core.Strapi, after: ChangePosition, limit: number): Promise<Told> {
  return openReading(strapi, async (reading, version) => {
    try {
      const { changes, next } = await readChanges(reading, { after, limit });
      return { changes, next };
    } catch (error) {
      if (!(error instanceof ChangesGoneError)) throw error;
      return { changes: null, next: { version, position: BEHIND_ALL } };
    }
  });
}
