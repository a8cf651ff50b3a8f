/** Pictures of the media library in rich text: a copy of their file's row, or in an export a reference to it. Pure. */

type Node = Readonly<Record<string, unknown>>;

/** Addresses of the pictures in a text. */
export function pictureUrlsIn(blocks: unknown): string[] {
  return imagesIn(blocks).flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
}

/** The documentIds of the files that a text of an export has. */
export function pictureFilesIn(blocks: unknown): string[] {
  return imagesIn(blocks).flatMap(({ file }) => (typeof file === 'string' ? [file] : []));
}

/** The text with each picture exchanged. */
export function mapPictures(blocks: unknown, exchange: (image: Node) => Node): unknown {
  if (!Array.isArray(blocks)) return blocks ?? null;
  return blocks.map((block: unknown) =>
    hasImage(block) ? { ...block, image: exchange(block.image) } : block,
  );
}

function imagesIn(blocks: unknown): Node[] {
  return Array.isArray(blocks) ? blocks.filter(hasImage).map(({ image }) => image) : [];
}

// A picture stands among the blocks of a text, never within one (src/validation/blocks.ts).
function hasImage(block: unknown): block is Node & { image: Node } {
  if (typeof block !== 'object' || block === null || !('image' in block)) return false;
  return typeof block.image === 'object' && block.image !== null;
}
