import { errors } from '@strapi/utils';

/** 409: somebody else changed or deleted what this save needs, at the same moment. Load it again and retry. */
export class ChangedMeanwhileError extends Error {
  readonly status = 409;
  readonly expose = true;
  readonly details = { code: 'changedMeanwhile' };

  constructor(cause: unknown) {
    super('Something that this document names was changed or deleted at the same time. Nothing was saved.', {
      cause,
    });
    this.name = 'ChangedMeanwhileError';
  }
}

// As in in-use-error.ts: Strapi shows the status of an HttpError and of no other.
Object.setPrototypeOf(ChangedMeanwhileError.prototype, errors.HttpError.prototype);

// Foreign key violated, deadlock, serialization failure; and the failed transaction in which Strapi tries to clean
// up after one of them, which hides the first error.
const CODES = new Set(['23503', '40P01', '40001', '25P02']);

/** The error to show for one that PostgreSQL gave; any other as it is. */
export function shownError(error: unknown): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && CODES.has(code) ? new ChangedMeanwhileError(error) : error;
}
