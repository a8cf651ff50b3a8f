/** Strapi's own parameters, as far as our types take them. */
import { asOfParameters } from '../ways-back/parameters';
import { queryParameters } from './query-parameters';
import type { Parameter, Schema } from './types';

const query = (name: string, schema: Schema, description: string): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...(schema.type === 'object' && { style: 'deepObject' as const, explode: true }),
});

const WORDS: Schema = { type: 'string' };
const ANYTHING: Schema = { type: 'object', additionalProperties: true };

/**
 * By their root names.
 *
 * @param most most entries on a page
 * @param usual entries on a page unless told
 */
export function strapiParameters(most: number, usual: number): Record<string, Parameter[]> {
  const size = { type: 'integer', minimum: 1, maximum: most, default: usual };
  return {
    filters: [query('filters', ANYTHING, 'By attributes, such as filters[people][slug][$eq]=sergey-lavrov.')],
    sort: [query('sort', WORDS, 'Attributes with :asc or :desc, such as publishedOn:desc.')],
    fields: [query('fields', { type: 'array', items: WORDS }, 'Attributes to return; all unless given.')],
    populate: [
      query('populate', ANYTHING, 'Relations, components and files to return: *, names, or an object.'),
    ],
    pagination: [
      query('pagination[page]', { type: 'integer', minimum: 1 }, 'With pageSize; not with start and limit.'),
      query('pagination[pageSize]', size, 'Entries on a page.'),
      query(
        'pagination[start]',
        { type: 'integer', minimum: 0 },
        'Entries to skip, at most 10000; with limit.',
      ),
      query('pagination[limit]', size, 'Entries to return.'),
      query('pagination[withCount]', { type: 'boolean', default: false }, 'Whether to count all entries.'),
    ],
    status: [
      query(
        'status',
        { type: 'string', enum: ['published', 'draft'], default: 'published' },
        'draft only with the permission to read drafts.',
      ),
    ],
    _q: [query('_q', { type: 'string', maxLength: 255 }, 'Words that some attribute has to hold.')],
  };
}

/** `asOf` of a person. */
export const AS_OF = queryParameters(asOfParameters, {
  asOf: 'EDTF; adds the roles held then as rolesAsOf.',
});
