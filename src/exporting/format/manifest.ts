/** What an export says of itself. It is written last: where it is, the export is whole. */
import { z } from 'zod';

export const MANIFEST = 'manifest.json';
/** By which a manifest is told from files that others call so. */
export const FORMAT = 'dateline-export';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifest = z.strictObject({
  format: z.literal(FORMAT),
  schemaVersion: z.number().int().positive().describe('Of the lines; this schema is of version 1'),
  exportedAt: z.iso.datetime(),
  dateline: z.string().describe('The version of Dateline that wrote it'),
  record: z.strictObject({
    version: z.string().describe('Of the record, as of the one moment that all files show'),
    timeZone: z.string().describe('IANA zone of the newsroom’s days'),
    language: z.string().describe('BCP 47 code of the newsroom’s own words'),
  }),
  counts: z.record(z.string(), z.number().int()).describe('Lines by type; `files`: pictures'),
  missing: z.array(z.string()).describe('documentIds of pictures that the media library had lost'),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^[a-z.-]+$/),
      lines: z.number().int(),
      bytes: z.number().int(),
      sha256,
    }),
  ),
});

export type Manifest = z.infer<typeof manifest>;
