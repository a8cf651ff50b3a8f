/** The picture of an item of ninjs: a rendition of its own, or of an item that it is associated with. */
import { absoluteAddress } from '../../addresses';
import { splitCredit } from '../../blocks/credit';
import type { PageFigure } from '../../page';
import { isObject, type Loose, lineOf, objectsOf } from '../loose';
import { inRole } from './roles';

export function leadFigureOf(item: Loose): PageFigure | null {
  const pictures = entries(item.associations).filter(
    (one) => /picture|image|photo|graphic/i.test(lineOf(one.type) ?? '') || (!one.type && one.renditions),
  );
  const preferred = [...pictures].sort((first, second) => rank(second) - rank(first));
  for (const picture of [...preferred, item]) {
    const address = addressOf(picture.renditions);
    if (address) return described(picture === item ? {} : picture, address);
  }
  return null;
}

function described(picture: Loose, address: string): PageFigure {
  const words =
    inRole(picture.descriptions, ['caption', 'description']) ??
    lineOf(picture.description_text) ??
    inRole(picture.headlines, ['main']) ??
    lineOf(picture.headline);
  const { caption, credit } = splitCredit(words);
  const owner =
    lineOf(picture.by) ??
    lineOf(picture.byline) ??
    lineOf(picture.copyrightHolder ?? picture.copyrightholder);
  return { address, alt: lineOf(picture.altText ?? picture.alt), caption, credit: owner ?? credit };
}

/** The main one before the others. */
function rank(picture: Loose): number {
  return /feature|main|lead|hero|primary/i.test(`${lineOf(picture.role) ?? ''} ${lineOf(picture.name) ?? ''}`)
    ? 1
    : 0;
}

/** The widest that is a picture. */
function addressOf(renditions: unknown): string | null {
  const pictures = entries(renditions).filter(({ contentType, contenttype, mimetype, href }) => {
    const type = lineOf(contentType ?? contenttype ?? mimetype);
    return type ? type.startsWith('image/') : /\.(?:jpe?g|png|webp)(?:\?|$)/i.test(lineOf(href) ?? '');
  });
  const widest = pictures.sort((first, second) => Number(second.width ?? 0) - Number(first.width ?? 0))[0];
  return absoluteAddress(lineOf(widest?.href), null);
}

/** Version 1 has objects by name, 2 and 3 have lists with the name in them. */
function entries(value: unknown): Loose[] {
  if (!isObject(value)) return objectsOf(value);
  return Object.entries(value).flatMap(([name, one]) => (isObject(one) ? [{ name, ...one }] : []));
}
