/** The story's own text in a page. */
import { Readability } from '@mozilla/readability';
import type { BlocksRead } from '../../blocks/from-element';
import { blocksOf } from '../../blocks/from-element';
import type { DomDocument, DomElement } from '../../html/dom';
import { parsePage } from '../../html/parse';
import { blocksFromEither } from '../markup';
import { lengthOf } from './labels';
import { sweep } from './sweep';

export interface Story {
  html: string;
  file: string;
  /** The page's address; null leaves relative links as they are. */
  address: string | null;
  /** Taken out where it is printed above the text. */
  standfirst: string | null;
  /** The story as JSON-LD repeats it. */
  articleBody: string | null;
}

/** Shorter than this, and the story may have been taken for furniture, or is drawn by a script. */
const LEAST = 250;

/**
 * The element that holds the story, by Mozilla's Readability, as blocks. Where hardly anything is found, it is looked
 * for again in the page as it came, and in what JSON-LD repeats of it.
 *
 * @param document of the page, which is used up
 */
export function bodyOf(
  document: DomDocument,
  { html, file, address, standfirst, articleBody }: Story,
): BlocksRead {
  sweep(document, standfirst);
  const found = readStory(document, address);
  if (lengthOf(found.blocks) >= LEAST) return found;
  const unswept = readStory(parsePage(html, file), address);
  const declared =
    articleBody === null ? { blocks: [], lost: [] } : blocksFromEither(articleBody, address, file);
  return [unswept, declared].reduce(
    (best, one) => (lengthOf(one.blocks) > 2 * lengthOf(best.blocks) ? one : best),
    found,
  );
}

function readStory(document: DomDocument, base: string | null): BlocksRead {
  const element = storyElement(document);
  return element ? blocksOf(element, base) : { blocks: [], lost: [] };
}

function storyElement(document: DomDocument): DomElement | null {
  const reader = new Readability<DomElement>(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    {
      keepClasses: true,
      disableJSONLD: true,
      // Whatever lies under it is read by blocksOf, so nothing need be written out and parsed again.
      serializer: (node) => node as unknown as DomElement,
    },
  );
  return reader.parse()?.content ?? null;
}
