import { errors } from '@strapi/utils';
import type { Finding } from '../checks/finding';

/**
 * 400: an article that may not be published as it is. It keeps the name ValidationError, because the admin panel
 * shows nothing else at the fields.
 */
export class PublicationRefused extends errors.ValidationError {
  /** @param findings those of level error */
  constructor(findings: readonly Finding[]) {
    super(`Not published: ${findings.map(({ message }) => message).join(' ')}`, {
      code: 'publicationRefused',
      errors: findings.map(({ code, path, message }) => ({ path, message, code, name: 'ValidationError' })),
    });
  }
}
