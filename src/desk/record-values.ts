/** What a request says of a record to be made: the fields that a text can tell. Formats are checked as at every save. */
import { z } from 'zod';
import { documentId, documentIds } from './body';

const name = z
  .string('must be a text')
  .trim()
  .min(1, 'must not be empty')
  .max(255, 'may have at most 255 characters');
const words = (most: number) =>
  z.string('must be a text').trim().max(most, `may have at most ${most} characters`).nullish();
const otherNames = z
  .array(
    z.strictObject({
      name,
      kind: z.enum(['alias', 'weak alias', 'previous', 'transliteration']).default('alias'),
      language: words(35),
    }),
    'must be a list of names',
  )
  .max(20, 'may hold at most 20')
  .optional();
const participants = documentIds(0, 50).optional();

export const RECORD_VALUES = {
  person: z.strictObject({
    ...{ name, otherNames, disambiguation: words(255), honorificPrefix: words(255) },
    ...{ summary: words(5000), wikidataId: words(32) },
  }),
  organization: z.strictObject({
    ...{ name, otherNames, abbreviation: words(64), classification: words(64), country: words(2) },
    ...{ summary: words(5000), wikidataId: words(32) },
  }),
  source: z.strictObject({
    ...{ name, kind: words(64), url: words(2048), country: words(2) },
    ...{ person: documentId.nullish(), organization: documentId.nullish() },
  }),
  event: z.strictObject({
    title: z
      .string('must be a text')
      .trim()
      .min(3, 'must have at least 3 characters')
      .max(300, 'may have at most 300 characters'),
    date: z.string('must be a date').trim().min(1, 'must not be empty').max(64),
    ...{ eventStatus: words(64), significance: words(64), place: words(255), country: words(2) },
    ...{ summary: words(5000), people: participants, organizations: participants },
  }),
} as const;
