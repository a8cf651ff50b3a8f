/** Signatures of the Standard Webhooks specification, 1.0.0 (https://www.standardwebhooks.com). Pure but for chance. */
import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
/** The specification takes 24 to 64. */
const SECRET_BYTES = 32;

/** A secret as receivers are given it: `whsec_` and base64. */
export function makeSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

export interface Signed {
  id: string;
  /** When the attempt is made, in seconds since 1970. */
  timestamp: number;
  /** As it is sent. */
  body: string;
}

/** The value of `webhook-signature`: one signature for each secret, the present one first. */
export function signatures(message: Signed, secrets: readonly string[]): string {
  return secrets.map((secret) => signature(message, secret)).join(' ');
}

function signature({ id, timestamp, body }: Signed, secret: string): string {
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** The headers that make a request a webhook's. */
export function signedHeaders(message: Signed, secrets: readonly string[]): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': signatures(message, secrets),
  };
}
