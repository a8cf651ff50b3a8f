/** What a delivery says. Pure. */
import type { ChangeTold } from '../../changes/find';
import type { Change } from '../../changes/types';
import { EVERYTHING } from '../../record/surrogate-keys';

/** The specification advises 20 KB: a message of this many changes has about as much, one of long ones more. */
const MOST_CHANGES = 100;
/** A change alone may have more: it is never split. */
const MOST_KEYS = 1_000;

/** The body of a delivery. `type` says which shape it has. */
export interface Message {
  /** The same at every attempt, as in `webhook-id`. */
  id: string;
  type: 'record.changed' | 'record.reset' | 'webhook.test';
  /** When the latest of the changes was committed; of others, when the message was made. ISO 8601. */
  timestamp: string;
  /** As `GET /api/changes` tells them. */
  changes: ChangeTold[];
  /** Surrogate keys of all answers that the changes make stale, each once. */
  keys: string[];
}

/** As many changes from the front of a list as one message may hold; at least one where there is one. */
export function oneMessage<C extends Pick<Change, 'keys'>>(changes: readonly C[]): C[] {
  const keys = new Set<string>();
  const taken: C[] = [];
  for (const change of changes.slice(0, MOST_CHANGES)) {
    for (const key of change.keys) keys.add(key);
    if (keys.size > MOST_KEYS && taken.length > 0) break;
    taken.push(change);
  }
  return taken;
}

/** The message of these changes, of which there is at least one. */
export function messageOf(id: string, changes: readonly Change[]): Message {
  return {
    id,
    type: 'record.changed',
    timestamp: changes.at(-1)!.at,
    changes: changes.map(({ version: _, ...change }) => change),
    keys: [...new Set(changes.flatMap(({ keys }) => keys))],
  };
}

/** All may be other than before, such as what the public may read: whatever was kept is to be read anew. */
export function resetMessage(id: string, timestamp: string): Message {
  return { id, type: 'record.reset', timestamp, changes: [], keys: [EVERYTHING] };
}

/** A message without changes, by which an administrator sees whether a receiver answers. */
export function testMessage(id: string, timestamp: string): Message {
  return { id, type: 'webhook.test', timestamp, changes: [], keys: [] };
}
