/** As much of the DOM as reading a page takes; linkedom's and any browser's have it. */

export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode> & { readonly length: number };
  readonly parentNode: DomNode | null;
  readonly nextSibling: DomNode | null;
  textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly children: Iterable<DomElement> & { readonly length: number };
  readonly parentElement: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  closest(selector: string): DomElement | null;
  matches(selector: string): boolean;
  contains(other: DomNode): boolean;
  remove(): void;
  replaceWith(...nodes: DomNode[]): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  createElement(name: string): DomElement;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** The name in small letters. */
export function nameOf(element: DomElement): string {
  return element.tagName.toLowerCase();
}

/** Class and id, to match names against. */
export function labelsOf(element: DomElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

/** The words of a node on one line, `null` where there are none. */
export function wordsOf(node: DomNode | null | undefined): string | null {
  return oneLine(node?.textContent ?? null);
}

const WITHIN_A_LINE = /^(?:a|abbr|b|em|i|strong|u|s|font|small|sub|sup|mark|q)$/;

/**
 * The words of an element whose parts stand beside each other on the page: a space between inline ones, a bar between
 * others ("By Jane Roe | 5 May 2021").
 */
export function partsOf(element: DomElement): string | null {
  const parts: string[] = [];
  const walk = (node: DomNode) => {
    if (isText(node)) parts.push(node.textContent ?? '');
    if (!isElement(node) || /^(?:script|style|svg|noscript)$/i.test(node.tagName)) return;
    const mark =
      WITHIN_A_LINE.test(nameOf(node)) || node === element ? '' : nameOf(node) === 'span' ? ' ' : ' | ';
    parts.push(mark);
    for (const child of node.childNodes) walk(child);
    parts.push(mark);
  };
  walk(element);
  return oneLine(
    oneLine(parts.join(''))
      ?.replace(/(?: ?\|)+ ?/g, ' | ')
      .replace(/^ ?\| ?| ?\| ?$/g, ''),
  );
}

/** White space as single spaces, invisible characters gone; null where nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  const words = text
    ?.replace(/[\u200b\u200c\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words ? words : null;
}
