import { errors } from '@strapi/utils';

/** Something that stands in the way of undoing a merge. */
export interface UndoObstacle {
  code: 'edited' | 'gone' | 'mergedSince' | 'slugTaken' | 'wikidataIdTaken' | 'targetGone' | 'undone';
  /** A sentence for the editor. */
  message: string;
  /** The field of the record, where it is one. */
  path?: string[];
  documentId?: string;
}

/** 409: a merge that can no longer be undone as it is. Nothing was changed. */
export class UndoConflict extends Error {
  readonly status = 409;
  readonly expose = true;
  readonly details: { code: 'undoConflict'; conflicts: UndoObstacle[] };

  constructor(conflicts: UndoObstacle[]) {
    super(`Not undone: ${conflicts.map(({ message }) => message).join(' ')}`);
    this.name = 'UndoConflict';
    this.details = { code: 'undoConflict', conflicts };
  }
}

// As in publishing/errors/in-use-error.ts: Strapi shows the status of an HttpError and of no other.
Object.setPrototypeOf(UndoConflict.prototype, errors.HttpError.prototype);
