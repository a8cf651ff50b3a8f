/** The picture above a story. */
import { absoluteAddress } from '../../addresses';
import { splitCredit } from '../../blocks/credit';
import { figureOf, type PlacedFigure } from '../../blocks/images';
import { oneLine } from '../../html/dom';
import type { PageFigure } from '../../page';
import type { PageFacts } from './facts';
import { isThing, textOf, valuesOf } from './json-ld';
import { firstMeta } from './metas';

const FIGURES =
  'article figure, main figure, [itemprop="articleBody"] figure, figure, [class*="wp-caption" i], [class*="lead-image" i], [class*="featured" i], [class*="hero" i]';
const LOOKED_AT = 8;
const NO_PICTURE = /(?:logo|default|placeholder|share-?image|social-?image|fallback)/i;

/**
 * What the page names as its picture, with the caption and credit of the figure that shows the same file; where it
 * names none, its first figure with a caption.
 */
export function leadFigureOf(facts: PageFacts): PageFigure | null {
  const shown = figuresOf(facts);
  const named = namedPicture(facts);
  const same = named && shown.find(({ address }) => fileOf(address) === fileOf(named.address));
  const first = shown.find(({ caption, credit }) => caption || credit);
  if (!named) return first ?? null;
  const beside = same ?? (shown[0] && (shown[0].caption || shown[0].credit) ? shown[0] : null);
  return {
    address: named.address,
    alt: named.alt ?? beside?.alt ?? null,
    caption: beside?.caption ?? named.caption,
    credit: beside?.credit ?? named.credit,
  };
}

function figuresOf({ document, address }: PageFacts): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const element of [...document.querySelectorAll(FIGURES)].slice(0, LOOKED_AT)) {
    const figure = figureOf(element, address);
    if (figure) found.push(figure);
  }
  return found;
}

function namedPicture({ article, metas, address }: PageFacts): PlacedFigure | null {
  const written = [
    ...valuesOf(article, 'image'),
    firstMeta(metas, ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'parsely-image-url']),
  ];
  for (const one of written) {
    const thing = isThing(one) ? one : null;
    const url = thing ? textOf({ url: thing.contentUrl ?? thing.url ?? thing['@id'] }, 'url') : one;
    const picture = typeof url === 'string' ? absoluteAddress(url, address) : null;
    if (!picture || NO_PICTURE.test(picture)) continue;
    const { caption, credit } = splitCredit(textOf(thing ?? undefined, 'caption') ?? null);
    const owner = textOf(thing ?? undefined, 'creditText') ?? textOf(thing ?? undefined, 'copyrightHolder');
    return {
      address: picture,
      alt: oneLine(firstMeta(metas, ['og:image:alt', 'twitter:image:alt'])),
      caption,
      credit: owner ?? credit,
    };
  }
  return null;
}

/** The file's name without sizes, by which the same picture is known in another width. */
function fileOf(address: string): string {
  const name = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return name
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[-_]?\d{2,4}x\d{2,4}/g, '')
    .replace(/[-_](?:\d{2,4}w?|scaled|large|medium|small)$/g, '');
}
