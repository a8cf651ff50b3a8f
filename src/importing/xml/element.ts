/** A piece of XML in memory. */
import { oneLine } from '../html/dom';

export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** Of its namespace; empty where it has none. */
  namespace: string;
  /** By name without prefix; of two, the one without. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

/** The child elements of a name. */
export function all(element: XmlElement | null | undefined, name: string, namespace?: string): XmlElement[] {
  return elementsIn(element).filter(
    (child) => child.name === name && (namespace === undefined || child.namespace === namespace),
  );
}

export function first(
  element: XmlElement | null | undefined,
  name: string,
  namespace?: string,
): XmlElement | null {
  return all(element, name, namespace)[0] ?? null;
}

/** The first element that a path of names leads to. */
export function at(element: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((found, name) => first(found, name), element ?? null);
}

/** All text within, as it is. */
export function textIn(element: XmlElement | null | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** All text within on one line; null where there is none. */
export function lineIn(element: XmlElement | null | undefined): string | null {
  return oneLine(textIn(element));
}

export function elementsIn(element: XmlElement | null | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const EMPTY = /^(?:img|br|hr|col|source|wbr|embed)$/;

/** XHTML within XML as HTML. */
export function toHtml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  const start = `<${element.name}${attributes.join('')}>`;
  return EMPTY.test(element.name) ? start : `${start}${innerHtml(element)}</${element.name}>`;
}

export function innerHtml(element: XmlElement | null): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? escaped(child) : toHtml(child)))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character]!);
}
