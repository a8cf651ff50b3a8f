/** Puts the pictures of an export into the media library: the same bytes under the same documentIds. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { FileLine } from '../../exporting/format/lines';
import { connectionOf, rowsOf } from '../../record/sql';

const FILE = 'plugin::upload.file';
const KILOBYTE = 1000;

/** What Strapi's upload services take and fill. */
interface Upload {
  [field: string]: unknown;
  formats?: Record<string, Upload>;
}

interface ImageService {
  isImage(file: Upload): Promise<boolean>;
  isResizableImage(file: Upload): Promise<boolean>;
  getDimensions(file: Upload): Promise<{ width: number | null; height: number | null }>;
  generateThumbnail(file: Upload): Promise<Upload | null>;
  generateResponsiveFormats(file: Upload): Promise<({ key: string; file: Upload } | undefined)[]>;
}

/** Those of these pictures that the media library holds, by documentId. One statement. */
export async function picturesThere(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, Record<string, unknown> & { id: number }>> {
  if (documentIds.length === 0) return new Map();
  const rows = await rowsOf<{ id: number; documentId: string }>(
    connectionOf(strapi),
    'SELECT id, document_id AS "documentId" FROM files WHERE document_id = ANY(CAST(:documentIds AS text[]))',
    { documentIds: [...new Set(documentIds)] },
  );
  const files = await strapi.db.query(FILE).findMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
  return new Map(files.map((file) => [file.documentId as string, file]));
}

/**
 * Takes one picture. Not by Strapi's own way in, which makes JPEG and PNG smaller again each time; its other sizes are
 * Strapi's own.
 */
export async function storePicture(strapi: Core.Strapi, folder: string, line: FileLine): Promise<void> {
  if (line.path === null) return;
  const filepath = path.join(folder, line.path);
  const work = await mkdtemp(path.join(tmpdir(), 'dateline-picture-'));
  try {
    const file = await uploaded(strapi, filepath, work, line);
    await strapi.db.query(FILE).create({ data: file });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function uploaded(
  strapi: Core.Strapi,
  filepath: string,
  work: string,
  line: FileLine,
): Promise<Upload> {
  const plugin = strapi.plugin('upload');
  const images: ImageService = plugin.service('image-manipulation');
  const store: { upload(file: Upload): Promise<void> } = plugin.service('provider');
  const { documentId, name, mime, alternativeText, caption, bytes } = line;
  const file: Upload = {
    ...{ documentId, name, mime, alternativeText, caption, folderPath: '/' },
    ...{ hash: `${documentId}_${randomBytes(5).toString('hex')}`, ext: path.extname(filepath) },
    ...{ size: Math.round((bytes ?? 0) / (KILOBYTE / 100)) / 100, sizeInBytes: bytes },
    ...{ filepath, getStream: () => createReadStream(filepath), tmpWorkingDirectory: work },
    provider: strapi.config.get<string>('plugin::upload.provider'),
  };
  if (await images.isImage(file)) {
    Object.assign(file, await images.getDimensions(file));
    for (const [key, size] of await sizesOf(images, file)) {
      await store.upload(size);
      file.formats = { ...file.formats, [key]: size };
    }
  }
  await store.upload(file);
  return file;
}

async function sizesOf(images: ImageService, file: Upload): Promise<[string, Upload][]> {
  if (!(await images.isResizableImage(file))) return [];
  const thumbnail = await images.generateThumbnail(file);
  const formats = await images.generateResponsiveFormats(file);
  return [
    ...(thumbnail ? [['thumbnail', thumbnail] as [string, Upload]] : []),
    ...formats.flatMap((format) => (format ? [[format.key, format.file] as [string, Upload]] : [])),
  ];
}
