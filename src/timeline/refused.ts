import { errors } from '@strapi/utils';

/** The error (400) of a parameter whose value is refused for what another parameter, or the record, says. */
export function refused(parameter: string, reason: string): Error {
  const message = `Parameter ${parameter}: ${reason}`;
  return new errors.ValidationError(message, {
    errors: [{ path: [parameter], message, name: 'ValidationError' }],
  });
}
