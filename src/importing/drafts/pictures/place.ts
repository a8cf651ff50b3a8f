/** Puts pictures that were taken where the page has them. Pure. */
import type { BlockNode, ImageNode } from '../../../reading/blocks';
import type { Loss, PageFigure } from '../../page';
import type { FigureFields } from '../fields/article';

/** A file of the media library, with the fields that Strapi's Blocks editor copies into a text. */
export type PictureFile = { id: number; url: string } & Record<string, unknown>;

/** By address: the file that it became, or why it became none. */
export type Pictures = ReadonlyMap<string, PictureFile | { reason: string }>;

const COPIED = [
  ...['name', 'url', 'width', 'height', 'formats', 'hash', 'ext', 'mime', 'size', 'previewUrl', 'provider'],
  ...['createdAt', 'updatedAt'],
];

/** Where the pictures of a text and of a figure are. */
export function pictureAddresses(body: readonly BlockNode[], figure: PageFigure | null): string[] {
  const inText = body.flatMap((block) => (block.type === 'image' ? [block.image.url] : []));
  return [...(figure?.address ? [figure.address] : []), ...inText].filter((url) => /^https?:/i.test(url));
}

/** The text with the files in the place of addresses; a picture that was not taken keeps its own. */
export function placeInText(body: readonly BlockNode[], pictures: Pictures, lost: Loss[]): BlockNode[] {
  return body.map((block) => {
    const found = block.type === 'image' ? pictures.get(block.image.url) : undefined;
    if (block.type !== 'image' || found === undefined) return block;
    if ('url' in found) return withFile(block, found as PictureFile);
    lost.push({ what: 'image', detail: `${block.image.url} keeps its address: ${found.reason}` });
    return block;
  });
}

/** The figure with its file; null where there is neither a picture nor a word. */
export function placeInFigure(
  fields: FigureFields | null,
  figure: PageFigure | null,
  pictures: Pictures,
  lost: Loss[],
): FigureFields | null {
  if (!figure?.address) return fields;
  const found = pictures.get(figure.address) ?? { reason: 'no pictures are taken' };
  if ('url' in found) {
    const empty = { image: null, alt: null, caption: null, credit: null, creditText: null };
    return { ...(fields ?? empty), image: Number(found.id) };
  }
  lost.push({ what: 'image', detail: `${figure.address}: ${found.reason}` });
  return fields;
}

function withFile(block: ImageNode, file: PictureFile): ImageNode {
  const copied = Object.fromEntries(COPIED.map((name) => [name, file[name] ?? null]));
  const { alternativeText, caption } = block.image;
  const image = { ...copied, url: file.url, alternativeText: alternativeText ?? file.name, caption };
  return { ...block, image: image as ImageNode['image'] };
}
