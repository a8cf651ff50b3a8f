/** Refusals of parameters, in the words and shape of src/http/parameters.ts. */
import { errors } from '@strapi/utils';

/**
 * The error for one parameter: 400 with `details.errors: [{ path, message, name }]`.
 *
 * @param path where the parameter stands, such as `['filters', 'id']`
 * @param reason what is allowed, without the parameter's name
 */
export function refused(path: readonly string[], reason: string): errors.ValidationError {
  const message = `Parameter ${path.join('.')}: ${reason}`;
  return new errors.ValidationError(message, {
    errors: [{ path: [...path], message, name: 'ValidationError' }],
  });
}
