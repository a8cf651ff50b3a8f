/** The parameters of related articles, for REST and GraphQL alike. */
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { edtf, flag, parseQuery, text, wholeNumber } from '../http/parameters';
import { normalizeLanguage } from '../validation/language';

const language = text.transform((value, context) => {
  const code = value === 'any' ? value : normalizeLanguage(value);
  if (code) return code;
  context.addIssue({ code: 'custom', message: 'must be a BCP 47 code such as en or pt-BR, or any' });
  return z.NEVER;
});

/** `GET /api/articles/:id/related`; `fields` and `populate` are Strapi's. */
export const relatedParameters = z.object({
  limit: wholeNumber(1, 50).default(10),
  from: edtf.optional(),
  to: edtf.optional(),
  language: language.optional(),
  topic: text.optional(),
  explain: flag.default(true),
});

export type RelatedParameters = z.infer<typeof relatedParameters>;

/** @throws ValidationError (400) that names the parameter */
export function parseRelated(query: unknown): RelatedParameters {
  const parsed = parseQuery(relatedParameters, query);
  const { from, to } = parsed;
  if (from?.startsOn && to?.endsOn && from.startsOn > to.endsOn) {
    const message = `Parameter from: must not be after to, got ${from.edtf} and ${to.edtf}`;
    throw new errors.ValidationError(message, {
      errors: [{ path: ['from'], message, name: 'ValidationError' }],
    });
  }
  return parsed;
}
