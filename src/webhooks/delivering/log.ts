/** Stand-in until the log of changes is there. */
import type { Core } from '@strapi/strapi';
import type { ChangePage, ChangePosition } from '../../changes/types';

export async function readChanges(
  _strapi: Core.Strapi,
  { after }: { after: ChangePosition; limit: number },
): Promise<ChangePage> {
  return { changes: [], next: after };
}
