/** The story's own text in a page. */
import { Readability } from '@mozilla/readability';
import type { BlocksRead } from '../../blocks/from-element';
import { blocksOf } from '../../blocks/from-element';
import type { DomDocument, DomElement } from '../../html/dom';

/**
 * The element that holds the story, by Mozilla's Readability, as blocks. The document is used up.
 *
 * @param base the page's address; null leaves relative links as they are
 */
export function bodyOf(document: DomDocument, base: string | null): BlocksRead {
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
