/**
 * Takes pictures into the media library. Outside of every transaction, for it takes long; each is remembered by its
 * address at once, so that an import that breaks off finds it again and leaves no file that nothing knows of.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { connectionOf, type Raw, rowsOf } from '../../../record/sql';
import { sizeInWords } from '../../limits';
import type { PictureBytes, PictureSource } from '../import-options';
import { imageTypeOf } from './image-type';
import type { PictureFile, Pictures } from './place';

/** Larger ones are no pictures for a page. */
const MOST_BYTES = 20 * 1024 * 1024;
const FILE = 'plugin::upload.file';
const LONGEST_NAME = 100;

/** Each address once. Nothing fails: a picture that cannot be taken is told with its reason. */
export async function takePictures(
  strapi: Core.Strapi,
  addresses: readonly string[],
  { pictures: source, by }: { pictures: PictureSource | null; by: number | null },
): Promise<Pictures> {
  if (source === null || addresses.length === 0) return new Map();
  const wanted = [...new Set(addresses)];
  const taken: Map<string, PictureFile | { reason: string }> = await takenBefore(strapi, wanted);
  for (const address of wanted) {
    if (taken.has(address)) continue;
    try {
      taken.set(address, await takeOne(strapi, address, source, by));
    } catch (error) {
      taken.set(address, { reason: (error as Error).message });
    }
  }
  return taken;
}

async function takeOne(
  strapi: Core.Strapi,
  address: string,
  source: PictureSource,
  by: number | null,
): Promise<PictureFile | { reason: string }> {
  const picture = await source(address);
  if (!picture) return { reason: 'not found' };
  if (picture.bytes.length > MOST_BYTES)
    return { reason: `it has ${sizeInWords(picture.bytes.length)}, more than ${sizeInWords(MOST_BYTES)}` };
  const type = imageTypeOf(picture.bytes);
  if (!type) return { reason: 'it is no JPEG, PNG, GIF, WebP or AVIF picture' };
  const file = await upload(strapi, picture, type, by);
  await remember(connectionOf(strapi), address, file.id);
  return file;
}

async function upload(
  strapi: Core.Strapi,
  { bytes, name }: PictureBytes,
  { mime, extension }: { mime: string; extension: string },
  by: number | null,
): Promise<PictureFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-picture-'));
  const filepath = path.join(folder, `picture${extension}`);
  const stem = path
    .parse(name)
    .name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '')
    .slice(0, LONGEST_NAME);
  const originalFilename = `${stem || 'picture'}${extension}`;
  try {
    await writeFile(filepath, bytes);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload(
        {
          data: { fileInfo: { name: originalFilename } },
          files: { filepath, originalFilename, mimetype: mime, size: bytes.length },
        },
        by === null ? {} : { user: { id: by } },
      );
    return file as PictureFile;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By address: files that earlier imports took, as far as they are still there. */
async function takenBefore(
  strapi: Core.Strapi,
  addresses: readonly string[],
): Promise<Map<string, PictureFile>> {
  const byDigest = new Map(addresses.map((address) => [digestOf(address), address]));
  const rows = await rowsOf<{ digest: string; file: number }>(
    connectionOf(strapi),
    'SELECT address_digest AS digest, file FROM import_pictures WHERE address_digest = ANY(CAST(:digests AS text[]))',
    { digests: [...byDigest.keys()] },
  );
  const files: PictureFile[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: rows.map(({ file }) => file) } } });
  const byId = new Map(files.map((file) => [file.id, file]));
  return new Map(
    rows.flatMap(({ digest, file }) => {
      const found = byId.get(file);
      return found ? [[byDigest.get(digest)!, found] as const] : [];
    }),
  );
}

async function remember(connection: Raw, address: string, file: number): Promise<void> {
  await connection.raw(
    `INSERT INTO import_pictures (address_digest, file) VALUES (:digest, :file)
     ON CONFLICT (address_digest) DO UPDATE SET file = excluded.file`,
    { digest: digestOf(address), file },
  );
}

function digestOf(address: string): string {
  return createHash('sha256').update(address).digest('hex');
}
