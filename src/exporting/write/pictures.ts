/** Copies pictures of the media library into an export. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { type Raw, rowsOf } from '../../record/sql';
import { unwritable } from '../errors';
import { FILES_FOLDER, type FileLine } from '../format/file';

/** A file's row, as far as it is needed. */
interface FileRow {
  documentId: string;
  name: string;
  ext: string | null;
  mime: string;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  caption: string | null;
  url: string;
  provider: string;
}

const BATCH = 200;

/** A picture's line, or why the library cannot give it. */
export type Copied = { line: FileLine; lost: string | null };

/**
 * Copies pictures, in the order of their ids.
 *
 * @param into the export's folder; null where only their lines are wanted
 * @throws ExportRefusal where one cannot be written
 */
export async function* copyPictures(
  strapi: Core.Strapi,
  snapshot: Raw,
  documentIds: Iterable<string>,
  into: string | null,
): AsyncGenerator<Copied, void, undefined> {
  const wanted = [...documentIds].sort();
  if (into !== null && wanted.length > 0) await mkdir(path.join(into, FILES_FOLDER));
  for (let from = 0; from < wanted.length; from += BATCH) {
    for (const row of await readFiles(snapshot, wanted.slice(from, from + BATCH))) {
      yield await copied(strapi, row, into);
    }
  }
}

function readFiles(snapshot: Raw, documentIds: string[]): Promise<FileRow[]> {
  return rowsOf<FileRow>(
    snapshot,
    `SELECT f.document_id AS "documentId", f.name, f.ext, f.mime, f.width, f.height,
       f.alternative_text AS "alternativeText", f.caption, f.url, f.provider
     FROM unnest(CAST(:documentIds AS text[])) WITH ORDINALITY AS asked(id, position)
     JOIN files f ON f.document_id = asked.id ORDER BY asked.position`,
    { documentIds },
  );
}

async function copied(strapi: Core.Strapi, row: FileRow, into: string | null): Promise<Copied> {
  const { documentId, name, mime, width, height, alternativeText, caption } = row;
  const line = { documentId, name, mime, width, height, alternativeText, caption };
  const none = { path: null, sha256: null, bytes: null };
  if (into === null) return { line: { ...line, ...none }, lost: null };
  const place = `${FILES_FOLDER}/${documentId}${extensionOf(row)}`;
  const target = path.join(into, place);
  let source: Readable;
  try {
    source = await bytesOf(strapi, row);
  } catch (error) {
    return { line: { ...line, ...none }, lost: (error as Error).message };
  }
  return { line: { ...line, path: place, ...(await copy(source, target)) }, lost: null };
}

async function copy(source: Readable, target: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(source, measure, createWriteStream(target, { flags: 'wx', flush: true }));
  } catch (error) {
    await rm(target, { force: true });
    throw unwritable(target, error);
  }
  return { sha256: hash.digest('hex'), bytes };
}

function extensionOf({ ext }: FileRow): string {
  return ext !== null && /^\.[0-9A-Za-z]{1,16}$/.test(ext) ? ext.toLowerCase() : '';
}

/** @throws Error where the library has lost it */
async function bytesOf(strapi: Core.Strapi, { url, provider }: FileRow): Promise<Readable> {
  if (provider !== 'local' && !url.startsWith('/')) return fetched(strapi, { url, provider });
  const stream = createReadStream(path.join(strapi.dirs.static.public, new URL(url, 'file:///').pathname));
  await new Promise<void>((resolve, reject) => stream.once('open', () => resolve()).once('error', reject));
  return stream;
}

/** From a store elsewhere; a private one gives addresses that are good for a while. */
async function fetched(strapi: Core.Strapi, file: { url: string; provider: string }): Promise<Readable> {
  const signed = await strapi.plugin('upload').service('file').signFileUrls(file);
  const answer = await fetch((signed as { url: string }).url);
  if (!answer.ok || answer.body === null) throw new Error(`${file.url} answers ${answer.status}`);
  return Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
}
