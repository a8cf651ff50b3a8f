/** The picture above a story. */
import type { BlockNode } from '../../../reading/blocks';
import { absoluteAddress } from '../../addresses';
import { splitCredit } from '../../blocks/credit';
import { figureOf, type PlacedFigure } from '../../blocks/images';
import { oneLine } from '../../html/dom';
import type { PageFigure } from '../../page';
import { isElsewhere } from './elsewhere';
import type { PageFacts } from './facts';
import { isThing, resolved, textOf, valuesOf } from './json-ld';
import { firstMeta } from './metas';

const FIGURES =
  'article figure, main figure, [itemprop="articleBody"] figure, figure, [class*="wp-caption" i], [class*="lead-image" i], [class*="featured" i], [class*="hero" i]';
const LOOKED_AT = 8;
const OF_HEAD = 3;
const LEAST_ALIKE = 8;
const NO_PICTURE = /(?:logo|default|placeholder|share-?image|social-?image|fallback)/i;

/**
 * What the page names as its picture, with the caption and credit of the figure that shows the same file; where it
 * names none, its first figure with a caption.
 */
export function leadFigureOf(facts: PageFacts): PageFigure | null {
  const shown = figuresOf(facts);
  const named = namedPicture(facts);
  const same = named && shown.find(({ address }) => isSameFile(fileOf(address), fileOf(named.address)));
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

/** The text without the picture that already stands above it. */
export function withoutFigure(blocks: readonly BlockNode[], figure: PageFigure | null): BlockNode[] {
  const file = figure?.address ? fileOf(figure.address) : '';
  return blocks.filter((block, index) => {
    if (block.type !== 'image' || index >= OF_HEAD || file === '') return true;
    return !URL.canParse(block.image.url) || !isSameFile(fileOf(block.image.url), file);
  });
}

function figuresOf({ document, address }: PageFacts): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const element of [...document.querySelectorAll(FIGURES)].slice(0, LOOKED_AT)) {
    const figure = figureOf(element, address);
    if (figure && !isElsewhere(element)) found.push(figure);
  }
  return found;
}

function namedPicture({ article, things, metas, address }: PageFacts): PlacedFigure | null {
  const written = [
    ...valuesOf(article, 'image'),
    firstMeta(metas, ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'parsely-image-url']),
  ];
  for (const one of written) {
    const thing = isThing(one) ? resolved(one, things) : null;
    const url = thing ? textOf({ url: thing.contentUrl ?? thing.url }, 'url') : one;
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

/** Crops of one picture have names that begin alike: `19ferry-jumbo`, `19ferry-articleLarge`. */
function isSameFile(first: string, second: string): boolean {
  const shorter = Math.min(first.length, second.length);
  let shared = 0;
  while (shared < shorter && first[shared] === second[shared]) shared += 1;
  return (
    shared > 0 &&
    (shared === Math.max(first.length, second.length) || shared >= Math.max(LEAST_ALIKE, shorter * 0.45))
  );
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
