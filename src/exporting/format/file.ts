/** The line of a picture of the media library. */
import { z } from 'zod';
import { documentId, text } from './parts';

/** Where pictures are, within an export. */
export const FILES_FOLDER = 'files';

export const file = z.strictObject({
  documentId,
  name: z.string().describe('As the media library calls it'),
  mime: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  alternativeText: text,
  caption: text,
  path: z
    .string()
    .regex(/^files\/[0-9A-Za-z.-]+$/)
    .nullable()
    .describe('Within the export; null where the export is without pictures, or the picture was not there'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  bytes: z.number().int().nullable(),
});

export type FileLine = z.infer<typeof file>;
