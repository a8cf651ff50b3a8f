import type { ImageObjectLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { Picture } from '../../article-page/picture';
import type { Addresses } from '../addresses';
import { node } from './node';

/** A picture with what is said of it. */
export interface FigureShown {
  image: Pick<Picture, 'url' | 'mime' | 'width' | 'height'> | null;
  alt: string | null;
  caption: string | null;
  creditText: string | null;
  /** The source that gave it, where it is on the record. */
  credit: { name: string } | null;
}

/** An image, or null where the figure has no picture. */
export function imageObject(figure: FigureShown | null, addresses: Addresses): ImageObjectLeaf | null {
  if (!figure?.image) return null;
  const { url, mime, width, height } = figure.image;
  return node<ImageObjectLeaf>({
    '@type': 'ImageObject',
    contentUrl: addresses.file(url),
    url: addresses.file(url),
    encodingFormat: mime,
    width: pixels(width),
    height: pixels(height),
    caption: figure.caption,
    description: figure.alt,
    creditText: creditOf(figure),
  });
}

/** The words of the credit, or else its source's name. */
export function creditOf({ creditText, credit }: Pick<FigureShown, 'creditText' | 'credit'>): string | null {
  return creditText || credit?.name || null;
}

/** E37 is the pixel of UN/CEFACT's common codes, which schema.org's unitCode takes. */
function pixels(value: number | null): QuantitativeValueLeaf | null {
  return value === null ? null : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
}
