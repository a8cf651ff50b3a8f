/** Parts that lines of several types share. Descriptions become those of the JSON Schema (docs/export). */
import { z } from 'zod';

/** Like Strapi's ids. It also names entities of FollowTheMoney, and files. */
export const documentId = z
  .string()
  .max(64)
  .regex(/^[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?$/)
  .describe('Lasting id of the document');

export const slug = z.string().nullable().describe('Present slug');

export const reference = z
  .strictObject({ documentId, slug, name: z.string().describe('Name, title or headline') })
  .describe('A document of this export');

export const references = z.array(reference);

export const edtf = z
  .string()
  .nullable()
  .describe('A date as it was written: EDTF (ISO 8601-2), such as 2014, 2021-10-18, 2015/2018, 2021-10~');

export const instant = z.iso.datetime().describe('An instant in UTC');

export const text = z.string().nullable();

export const language = z.string().nullable().describe('BCP 47 code');

export const country = z
  .string()
  .nullable()
  .describe('ISO 3166-1 alpha-2 code in capitals; former ones and XK too');

export const addresses = z.array(z.string()).nullable();

/** Strapi's Blocks. What their nodes may hold is told by src/validation/blocks.ts. */
export const blocks = z
  .array(z.record(z.string(), z.unknown()))
  .nullable()
  .describe(
    'Rich text as Blocks of Strapi 5. A picture of the media library has its file in image.file: a documentId of files.jsonl',
  );

export const fileReference = z.strictObject({ documentId }).describe('A file of files.jsonl');

export const figure = z.strictObject({
  image: fileReference.nullable(),
  alt: text,
  caption: text,
  credit: reference.nullable().describe('The source'),
  creditText: text,
});

export const otherName = z.strictObject({
  name: z.string(),
  kind: z.enum(['alias', 'weak alias', 'previous', 'transliteration']),
  language,
});

/** What every document has besides its fields. */
export const head = {
  documentId,
  slug,
  formerSlugs: z
    .array(z.string())
    .describe('Slugs that it had, and slugs and ids of what was merged into it: they go on answering'),
};

export type Reference = z.infer<typeof reference>;
export type FigureLine = z.infer<typeof figure>;
