/** One attempt to deliver: signed anew, with the time at which it is made. */
import type { Core } from '@strapi/strapi';
import { rulesFor } from '../sending/reach';
import { type Attempt, send } from '../sending/send';
import { webhooksConfig } from '../settings';
import { unseal } from '../store/secrets';

interface Receiver {
  url: string;
  /** Encrypted. */
  secrets: readonly string[];
}

/** @returns what came of it; null where the process ended it */
export async function attempt(
  strapi: Core.Strapi,
  { url, secrets }: Receiver,
  { id, body }: { id: string; body: string },
  signal?: AbortSignal,
): Promise<Attempt | null> {
  const opened = secrets.map((sealed) => unseal(strapi, sealed)).filter((secret) => secret !== null);
  if (opened.length === 0) return unsigned();
  const message = { id, timestamp: Math.floor(Date.now() / 1000), body };
  const { timeout } = webhooksConfig(strapi);
  try {
    return await send({ url, message, secrets: opened, rules: rulesFor(strapi), timeout, signal });
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
}

function unsigned(): Attempt {
  const error = 'was not asked: its secret cannot be read with the present ENCRYPTION_KEY. Make a new secret';
  return { status: null, error, answer: null, retryAfter: null, duration: 0 };
}
