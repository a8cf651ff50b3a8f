/** What a request asks to import, by JSON or as a form with a file. */
import { z } from 'zod';
import { FORMATS } from '../../importing/detect';

const LONGEST_NAME = 255;
const LONGEST_MAPPING = 1024 * 1024;

/** In JSON a number, in a form digits. */
const count = (least: number, most: number) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\d{1,9}$/)
          .transform(Number),
      ],
      `must be a whole number from ${least} to ${most}`,
    )
    .pipe(z.number().int().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`));

const flag = z
  .union(
    [z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')],
    'must be true or false',
  )
  .default(false);

/** In a form, nothing or `null` is none. */
const confidence = z
  .union(
    [
      z.null(),
      z.enum(['', 'null']).transform(() => null),
      z.number(),
      z
        .string()
        .regex(/^[01](?:\.\d{1,9})?$/)
        .transform(Number),
    ],
    'must be a number from 0 to 1, or null',
  )
  .pipe(z.number().min(0, 'must be at least 0').max(1, 'must be at most 1').nullable())
  .default(null);

const source = {
  /** Pasted. */
  text: z.string('must be one text').optional(),
  /** What is pasted is called: it tells the format, and stands in refusals. */
  name: z.string().min(1).max(LONGEST_NAME).optional(),
  address: z.string().min(1).optional(),
  format: z.enum(FORMATS, `must be one of ${FORMATS.join(', ')}`).optional(),
  /** Contents of a mapping file. */
  mapping: z.string().max(LONGEST_MAPPING, 'must have at most 1 MB').optional(),
  from: count(1, 100_000_000).default(1),
};

export const previewBody = z.strictObject({ ...source, limit: count(1, 20).default(5) });

export const importBody = z.strictObject({
  ...source,
  apply: confidence,
  publish: flag,
  create: flag,
  /** `meta.began` of the first answer, with the requests that follow: they are one import. */
  began: z.iso.datetime('must be what the first answer gave').optional(),
  limit: count(1, 100).default(20),
});

export type AskedPreview = z.infer<typeof previewBody>;
export type AskedImport = z.infer<typeof importBody>;
