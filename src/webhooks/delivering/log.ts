/** Stand-in until the log of changes is there. */
import type { Core } from '@strapi/strapi';
import type { Change, ChangePosition } from '../../changes/types';
import { connectionOf } from '../../record/sql';
import { recordVersion } from '../../record/version';

export async function readLog(
  strapi: Core.Strapi,
  after: ChangePosition,
  _limit: number,
): Promise<{ changes: Change[] | null; next: ChangePosition }> {
  const version = await recordVersion(connectionOf(strapi));
  const next = { version, position: 2_147_483_647 };
  if (BigInt(version) <= BigInt(after.version)) return { changes: [], next };
  return {
    changes: [
      {
        ...{
          version,
          type: 'person',
          documentId: 'x',
          slug: 'x',
          change: 'changed',
          at: new Date().toISOString(),
        },
        touches: [],
        keys: ['person:x'],
      },
    ],
    next,
  };
}
