/** What kind of picture bytes are, by how they begin. Pure. */

export interface ImageType {
  mime: string;
  /** Of a file's name, with its dot. */
  extension: string;
}

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * JPEG, PNG, GIF, WebP and AVIF; null for all else, whatever its name says. SVG is none: it can hold scripts, and a page
 * of an old archive is nobody's to trust.
 */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
    return { mime: 'image/jpeg', extension: '.jpg' };
  const start = ascii(bytes, 0, 16);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return { mime: 'image/png', extension: '.png' };
  if (/^GIF8[79]a/.test(start)) return { mime: 'image/gif', extension: '.gif' };
  if (/^RIFF.{4}WEBP/s.test(start)) return { mime: 'image/webp', extension: '.webp' };
  if (/^.{4}ftypavi[fs]/s.test(start)) return { mime: 'image/avif', extension: '.avif' };
  return null;
}
