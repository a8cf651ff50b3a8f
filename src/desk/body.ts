/** Bodies of admin requests: parsed by zod, refused in Strapi's envelope with the field's name. */
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind, PLURALS } from '../record/kinds';

export const documentId = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a documentId');

/** Between two bounds, each once. */
export const documentIds = (least: number, most: number) =>
  z
    .array(documentId, 'must be a list of documentIds')
    .min(least, `must hold at least ${least}`)
    .max(most, `may hold at most ${most}`)
    .refine((ids) => new Set(ids).size === ids.length, 'must not name a document twice');

/**
 * Parses a body. Unknown fields are refused.
 *
 * @throws ValidationError (400) with `details.errors: [{ path, message, name }]`
 */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const found = result.error.issues.map((issue) => {
    const path = issue.path.map(String);
    const message =
      issue.code === 'unrecognized_keys' ? `unknown field ${issue.keys.join(', ')}` : issue.message;
    return { path, message: `${path.join('.') || 'Body'}: ${message}`, name: 'ValidationError' };
  });
  throw new errors.ValidationError(found.map(({ message }) => message).join('; '), { errors: found });
}

/** The entity type that a plural in a path names. @throws NotFoundError (404) */
export function kindOfPlural(plural: string): EntityKind {
  const kind = ENTITY_KINDS.find((one) => PLURALS[one] === plural);
  if (!kind) throw new errors.NotFoundError(`No such type: ${plural}`);
  return kind;
}
