/** Ids of messages. */
import { randomBytes } from 'node:crypto';

const BYTES = 18;

/** An id that nobody guesses, without the full stop by which signatures join it to what follows. */
export function makeMessageId(): string {
  return `msg_${randomBytes(BYTES).toString('base64url')}`;
}
