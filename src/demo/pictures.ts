/** Puts the demo archive's drawings into the media library. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Core } from '@strapi/strapi';

/** The file ids of the drawings by name. */
export async function loadPictures(
  strapi: Core.Strapi,
  pictures: ReadonlyMap<string, string>,
  onEach: () => void,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [name, path] of pictures) {
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: basename(path) } },
        files: {
          filepath: path,
          originalFilename: basename(path),
          mimetype: 'image/svg+xml',
          size: (await stat(path)).size,
        },
      });
    ids.set(name, (file as { id: number }).id);
    onEach();
  }
  return ids;
}
