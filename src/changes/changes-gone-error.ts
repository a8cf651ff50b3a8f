import { errors } from '@strapi/utils';

/** 410: changes behind a place are not kept any more, or all has changed. Read anew what you keep. */
export class ChangesGoneError extends Error {
  readonly status = 410;
  readonly expose = true;
  readonly details = { code: 'changesGone' };

  constructor() {
    super(
      'Changes since then are not kept any more. Ask for a new cursor without since, read anew what you keep (and empty caches), and go on from that cursor.',
    );
    this.name = 'ChangesGoneError';
  }
}

// As in publishing/errors/in-use-error.ts: Strapi shows the status of an HttpError and of no other.
Object.setPrototypeOf(ChangesGoneError.prototype, errors.HttpError.prototype);
