import { errors } from '@strapi/utils';

/** 409: one of the records was changed after the editor saw what would become of it. Preview again. */
export class ChangedSincePreview extends Error {
  readonly status = 409;
  readonly expose = true;
  readonly details = { code: 'changedSincePreview' };

  constructor() {
    super('One of the records was changed since the preview. Nothing was merged: look at the preview again.');
    this.name = 'ChangedSincePreview';
  }
}

// As in publishing/errors/in-use-error.ts: Strapi shows the status of an HttpError and of no other.
Object.setPrototypeOf(ChangedSincePreview.prototype, errors.HttpError.prototype);
