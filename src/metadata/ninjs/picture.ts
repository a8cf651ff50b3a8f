import type { ArticlePage } from '../../article-page/page';
import type { Addresses } from '../addresses';
import { creditOf } from '../jsonld/image';
import { node } from '../jsonld/node';
import type { NinjsPicture, Rendition } from './ninjs';

/** The lead picture as an item that the article is associated with, or null. */
export function leadPicture({ leadFigure }: ArticlePage, addresses: Addresses): NinjsPicture | null {
  if (!leadFigure?.image) return null;
  const { url, mime, width, height } = leadFigure.image;
  const { caption, alt } = leadFigure;
  return node<NinjsPicture>({
    name: 'lead',
    rel: 'illustration',
    uri: addresses.file(url),
    type: 'picture',
    by: creditOf(leadFigure),
    descriptions: [
      ...(caption ? [{ role: 'caption', contentType: 'text/plain' as const, value: caption }] : []),
      ...(alt ? [{ role: 'alternative text', contentType: 'text/plain' as const, value: alt }] : []),
    ],
    renditions: [
      node<Rendition>({ name: 'main', href: addresses.file(url), contentType: mime, width, height }),
    ],
  });
}
