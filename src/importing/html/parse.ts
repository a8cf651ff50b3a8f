/** A page's text as a DOM that is small and flat enough to walk. */
import { parseHTML } from 'linkedom';
import { DEEPEST_MARKUP, MOST_ATTRIBUTES, MOST_CHILDREN, MOST_ELEMENTS, MOST_TOTAL_DEPTH } from '../limits';
import { ImportRefusal, type RefusalCode } from '../refusal';
import type { DomDocument, DomElement } from './dom';
import { measureMarkup } from './guard';

/**
 * The document of a page.
 *
 * @param file for the refusal
 * @throws ImportRefusal where elements are nested more than 512 deep, or there are more than can be read
 */
export function parsePage(html: string, file: string): DomDocument {
  guard(html, file);
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}

/** A piece of HTML, as feeds and exports carry it, in an element of its own. */
export function parseFragment(html: string, file: string): DomElement {
  const { body } = parsePage(`<html><body>${html}</body></html>`, file);
  return body!;
}

function guard(html: string, file: string): void {
  const { depth, totalDepth, elements, attributes, children } = measureMarkup(html);
  const fix = 'Save it again from a browser, or give its text as plain text';
  const refuse = (code: RefusalCode, reason: string): never => {
    throw new ImportRefusal({ code, file, reason, fix });
  };
  if (depth > DEEPEST_MARKUP)
    refuse('nested-too-deep', `has elements nested ${depth} deep, and ${DEEPEST_MARKUP} are read`);
  if (totalDepth > MOST_TOTAL_DEPTH)
    refuse(
      'nested-too-deep',
      `has ${elements} elements nested ${Math.round(totalDepth / elements)} deep on average`,
    );
  const most = (what: string, limit: number) =>
    refuse('too-many-parts', `has ${what}, and ${limit} are read`);
  if (elements > MOST_ELEMENTS) most(`${elements} elements`, MOST_ELEMENTS);
  if (attributes > MOST_ATTRIBUTES) most(`an element with ${attributes} attributes`, MOST_ATTRIBUTES);
  if (children > MOST_CHILDREN) most(`an element with ${children} parts`, MOST_CHILDREN);
}
