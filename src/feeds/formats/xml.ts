/** XML from plain objects: elements by name in order, `@name` an attribute, `#text` the text, lists repeat. */
import XmlBuilder from 'fast-xml-builder';

export type XmlValue = string | number | null | XmlElement | XmlValue[];
export interface XmlElement {
  [name: string]: XmlValue;
}

const builder = new XmlBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/** Whatever XML 1.0 has no place for (section 2.2), and the control characters that it discourages. */
const NO_CHARACTER =
  /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document with one root. What is null or undefined is left out; characters that XML cannot hold are dropped. */
export function xmlDocument(root: XmlElement): string {
  const declaration = { '?xml': { '@version': '1.0', '@encoding': 'utf-8' } };
  return builder.build({ ...declaration, ...(cleaned(root) as XmlElement) });
}

function cleaned(value: XmlValue): XmlValue {
  if (typeof value === 'string') return value.replace(NO_CHARACTER, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, cleaned(inner)]),
  );
}
