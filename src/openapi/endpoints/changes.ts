import { changesParameters } from '../../changes/parameters';
import type { Endpoint } from '../endpoint';

/** What has changed for the public. */
export const CHANGES: readonly Endpoint[] = [
  {
    path: '/changes',
    operationId: 'change.change.find',
    tag: 'changes',
    summary: 'What has changed for the public since a cursor, the oldest first',
    description:
      'Without `since` there are no changes yet, and a cursor to begin with. 410 where changes since then are not kept any more: read anew what you keep.',
    query: changesParameters,
    answer: 'ChangesAnswer',
    gone: true,
  },
];
