import { errors } from '@strapi/utils';

/** 409: one of the records was merged into another one meanwhile. Look at that one. */
export class MergedMeanwhile extends Error {
  readonly status = 409;
  readonly expose = true;
  readonly details: { code: 'mergedMeanwhile'; merge: number; documentId: string; into: string };

  /** @param merge number of the merge that took it away */
  constructor(
    title: string,
    { merge, documentId, into }: { merge: number; documentId: string; into: string },
  ) {
    super(`“${title}” was merged into another record meanwhile (merge ${merge}). Nothing was merged now.`);
    this.name = 'MergedMeanwhile';
    this.details = { code: 'mergedMeanwhile', merge, documentId, into };
  }
}

// As in publishing/errors/in-use-error.ts: Strapi shows the status of an HttpError and of no other.
Object.setPrototypeOf(MergedMeanwhile.prototype, errors.HttpError.prototype);
