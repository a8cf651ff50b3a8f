/** The body of NITF (IPTC 7901's successor), which names some elements otherwise than HTML. */
import { at, first, innerHtml, lineIn, textIn, type XmlElement } from '../../xml/element';

const NAMES: Readonly<Record<string, string>> = {
  hl2: 'h2',
  block: 'div',
  bq: 'blockquote',
  lang: 'span',
  org: 'span',
  person: 'span',
  location: 'span',
};

export function nitfBody(nitf: XmlElement): string {
  const content = at(nitf, 'body', 'body.content') ?? first(nitf, 'body');
  return content ? innerHtml(renamed(content)) : '';
}

function renamed(element: XmlElement): XmlElement {
  if (element.name === 'media') return figure(element);
  const children = element.children.map((child) => (typeof child === 'string' ? child : renamed(child)));
  return { ...element, name: NAMES[element.name] ?? element.name, children };
}

function figure(media: XmlElement): XmlElement {
  const source = first(media, 'media-reference')?.attributes.source ?? '';
  const caption = textIn(first(media, 'media-caption'));
  const producer = lineIn(first(media, 'media-producer'));
  const words = producer ? `${caption} (Photo: ${producer})` : caption;
  const of = (name: string, attributes: Record<string, string>, children: string[]): XmlElement => ({
    name,
    namespace: '',
    attributes,
    children,
  });
  return {
    ...of('figure', {}, []),
    children: [of('img', { src: source }, []), of('figcaption', {}, [words])],
  };
}
