/** Pictures of a text: where they are, and what stands under them. */
import type { ImageNode } from '../../reading/blocks';
import { absoluteAddress } from '../addresses';
import { type DomElement, oneLine, wordsOf } from '../html/dom';
import type { PageFigure } from '../page';
import { splitCredit } from './credit';

/** Pictures load late: the address then waits in one of these. */
const ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'data-url', 'src'];
const SETS = ['data-srcset', 'srcset'];
const TRACKER =
  /(?:pixel|beacon|spacer|1x1|blank\.gif|transparent\.|doubleclick|scorecardresearch|gravatar)/i;
const SMALLEST = 48;
const LONGEST_CREDIT = 150;
const CREDIT =
  '[class*="credit" i], [class*="copyright" i], [itemprop="copyrightHolder"], [itemprop="creditText"]';
const CAPTION = 'figcaption, [class*="caption" i], [itemprop="caption"], [itemprop="description"]';

/** A picture that is somewhere. */
export type PlacedFigure = PageFigure & { address: string };

/**
 * The picture of an `img`, a `picture` or a `figure` around one. Null for trackers, icons and what has no address.
 *
 * @param base the page's address
 */
export function figureOf(element: DomElement, base: string | null): PlacedFigure | null {
  const image = element.tagName.toLowerCase() === 'img' ? element : element.querySelector('img');
  const address = image && addressOf(image, element, base);
  if (!image || !address) return null;
  const { caption, credit } = captionOf(element === image ? null : element);
  return { address, alt: oneLine(image.getAttribute('alt')), caption, credit };
}

/** The picture as a block; its credit stands with the caption, for which Blocks have no place. */
export function imageBlock({ address, alt, caption, credit }: PlacedFigure): ImageNode {
  const words =
    credit && !caption?.includes(credit) ? [caption, `(${credit})`].filter(Boolean).join(' ') : caption;
  return {
    type: 'image',
    image: { url: address, alternativeText: alt, caption: words },
    children: [{ type: 'text', text: '' }],
  };
}

function captionOf(figure: DomElement | null): { caption: string | null; credit: string | null } {
  const element = figure?.querySelector(CAPTION) ?? null;
  const printed = wordsOf(figure?.querySelector(CREDIT));
  const named = printed && printed.length <= LONGEST_CREDIT ? printed : null;
  const whole = wordsOf(element);
  const split = splitCredit(whole);
  if (!named) return split;
  const credit = splitCredit(named).credit ?? named;
  const rest = whole?.endsWith(named) ? whole.slice(0, -named.length) : whole?.replace(named, ' ');
  return { caption: rest === named ? null : splitCredit(oneLine(rest)).caption, credit };
}

function addressOf(image: DomElement, around: DomElement, base: string | null): string | null {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  if (sizes.some((size) => size < SMALLEST)) return null;
  const sets = SETS.map((name) => image.getAttribute(name)).concat(
    [...around.querySelectorAll('source[srcset]')].map((source) => source.getAttribute('srcset')),
  );
  const written = [...ADDRESSES.map((name) => image.getAttribute(name)), ...sets.map(largestOf)];
  for (const one of written) {
    const address = one && !one.startsWith('data:') ? absoluteAddress(one, base) : null;
    if (address && !TRACKER.test(address)) return address;
  }
  return null;
}

/** The widest of a `srcset`. */
function largestOf(set: string | null): string | null {
  const candidates = (set ?? '').split(/,\s+/).map((one) => one.trim().split(/\s+/));
  const sized = candidates.map(([address = '', size = '']) => ({
    address,
    size: Number.parseFloat(size) || 0,
  }));
  return (
    sized.reduce((best, one) => (one.size > best.size ? one : best), { address: '', size: -1 }).address ||
    null
  );
}
