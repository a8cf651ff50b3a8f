/** The smallest parts of HTML: escaped text, elements and addresses. */
import { linkFault } from '../validation/url';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const EMPTY_ELEMENTS = ['img', 'br'];
const HAS_HOST = /^https?:/i;

/** Text in which nothing is read as HTML, within an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** An element with escaped attributes; those that are null are left out. `content` is HTML. */
export function element(name: string, attributes: Record<string, string | null>, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`);
  const start = `<${name}${written.join('')}>`;
  return EMPTY_ELEMENTS.includes(name) ? start : `${start}${content}</${name}>`;
}

/** The address where a reader may be sent to it (http, https, mailto, relative), else null. */
export function safeAddress(url: unknown): string | null {
  return typeof url === 'string' && linkFault(url) === null ? url : null;
}

/** The attributes of a link to a safe address: one that leaves the site tells the other nothing of it. */
export function addressIn(address: string): Record<string, string | null> {
  return { href: address, rel: HAS_HOST.test(address) ? 'noopener noreferrer' : null };
}
