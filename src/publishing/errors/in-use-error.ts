import { errors } from '@strapi/utils';

/** Where an entity is used. */
export interface Use {
  /** Singular name of the content type that names it: `article`. */
  type: string;
  /** Documents of that type that name it, drafts included. */
  count: number;
  /** What the first of them are called; only for those who may see drafts. */
  documents?: { documentId: string; title: string }[];
}

/** 409: the entity cannot be deleted because other documents name it. */
export class InUseError extends Error {
  readonly status = 409;
  readonly expose = true;
  readonly details: { code: 'inUse'; uses: Use[] };

  constructor(what: string, uses: Use[]) {
    const where = uses.map(({ type, count }) => `${type} (${count})`).join(', ');
    super(`This ${what} is named by: ${where}. Merge it with another one, or take it out there first.`);
    this.name = 'InUseError';
    this.details = { code: 'inUse', uses };
  }
}

// Strapi shows the status of an HttpError and of no other (core/dist/services/errors.js); its constructor refuses
// subclasses, so that the kinship is stated here.
Object.setPrototypeOf(InUseError.prototype, errors.HttpError.prototype);
