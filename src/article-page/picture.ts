/** Pictures from the media library. */
import { type Raw, rowsOf } from '../record/sql';

/** A file as an answer shows it. */
export interface Picture {
  documentId: string;
  url: string;
  mime: string;
  width: number | null;
  height: number | null;
  /** Smaller versions by name, as Strapi made them. */
  formats: Record<string, unknown> | null;
}

/** The pictures of these file ids. One statement. */
export async function pictures(transaction: Raw, files: readonly number[]): Promise<Map<number, Picture>> {
  if (files.length === 0) return new Map();
  const rows = await rowsOf<Picture & { id: number }>(
    transaction,
    `SELECT id, document_id AS "documentId", url, mime, width, height, formats::json AS formats
     FROM files WHERE id = ANY(?::int[])`,
    [files],
  );
  return new Map(rows.map(({ id, ...picture }) => [id, picture]));
}
