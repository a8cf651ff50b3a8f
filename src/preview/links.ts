/** Makes and reads links to drafts with the server's keys and clock. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../publishing/clock';
import { type PreviewGrant, readPreview, signPreview } from './token';

/** 410: a link was good, and is no more. */
export class PreviewOverError extends Error {
  readonly status = 410;
  readonly expose = true;
  readonly details = {};

  constructor() {
    super('This preview has ended. Open it again in the admin panel.');
    this.name = 'PreviewOverError';
  }
}

// As in publishing/errors/in-use-error.ts: Strapi shows the status of an HttpError and of no other.
Object.setPrototypeOf(PreviewOverError.prototype, errors.HttpError.prototype);

/** @throws Error without keys, with which anybody could sign */
function secretsOf(strapi: Core.Strapi): string[] {
  const keys = strapi.config.get<string[]>('server.app.keys', []).map(String).filter(Boolean);
  if (keys.length === 0) throw new Error('APP_KEYS must hold a key');
  return keys;
}

const secondsNow = (strapi: Core.Strapi) => Math.floor(now(strapi).getTime() / 1000);

/** A token for the draft of an article, good for so many minutes as the settings say. */
export function makeToken(strapi: Core.Strapi, documentId: string): string {
  const minutes = strapi.config.get<number>('site.previewMinutes', 15);
  const expires = secondsNow(strapi) + minutes * 60;
  return signPreview({ documentId, status: 'draft', expires }, secretsOf(strapi));
}

/**
 * What a token grants.
 *
 * @throws NotFoundError for one that was never given
 * @throws PreviewOverError for one whose time is over
 */
export function readToken(strapi: Core.Strapi, token: string): PreviewGrant {
  const read = readPreview(token, secretsOf(strapi), secondsNow(strapi));
  if (!read) throw new errors.NotFoundError('Not Found');
  if (read.isOver) throw new PreviewOverError();
  return read.grant;
}
