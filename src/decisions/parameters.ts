import { errors } from '@strapi/utils';
import { z } from 'zod';

const documentIds = z
  .array(z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId'), 'must be a list of documentIds')
  .max(50, 'may hold at most 50 articles')
  .refine((ids) => new Set(ids).size === ids.length, 'must not name an article twice');

const relatedDecisions = z
  .strictObject({ pins: documentIds, exclusions: documentIds }, 'must be { pins, exclusions }')
  .refine(({ pins, exclusions }) => !pins.some((id) => exclusions.includes(id)), {
    path: ['exclusions'],
    message: 'must not hold an article that is pinned',
  });

/**
 * What an editor sends of an article's related ones.
 *
 * @throws ValidationError (400) that names the field
 */
export function parseRelatedDecisions(article: string, body: unknown): z.infer<typeof relatedDecisions> {
  const result = relatedDecisions
    .refine((value) => ![...value.pins, ...value.exclusions].includes(article), {
      path: ['pins'],
      message: 'must not hold the article itself',
    })
    .safeParse(body);
  if (result.success) return result.data;
  const found = result.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message: `${path.join('.') || 'Body'}: ${message}`,
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(found.map(({ message }) => message).join('; '), { errors: found });
}
