import { errors } from '@strapi/utils';

/** Names of fields and places in lists (from 0) that lead from a document to a value. */
export type Path = (string | number)[];

/** One thing that is wrong with a document, in the shape in which the admin panel shows it at the field. */
export interface FieldFault {
  path: Path;
  message: string;
}

/** 400: a save that is refused because of what stands in certain fields. */
export function fieldErrors(faults: readonly FieldFault[]): errors.ValidationError {
  const [first] = faults;
  const message =
    faults.length > 1 ? `${faults.length} errors occurred` : (first?.message ?? 'Invalid document');
  return new errors.ValidationError(message, {
    errors: faults.map(({ path, message: text }) => ({ path, message: text, name: 'ValidationError' })),
  });
}

/** 400: a save that is refused because of one field. */
export function fieldError(path: Path, message: string): errors.ValidationError {
  return fieldErrors([{ path, message }]);
}
