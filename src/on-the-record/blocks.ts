/** Pictures inside Blocks carry a copy of their file's row. */

const HIDDEN = ['id', 'createdAt', 'updatedAt', 'folderPath', 'related'];

/** Blocks without what betrays rows of the media library. */
export function withoutFileIds(blocks: unknown): unknown {
  if (!Array.isArray(blocks)) return blocks;
  return blocks.map((block: unknown) => {
    if (typeof block !== 'object' || block === null || !('image' in block)) return block;
    const kept = Object.entries(block.image ?? {}).filter(([name]) => !HIDDEN.includes(name));
    return { ...block, image: Object.fromEntries(kept) };
  });
}
