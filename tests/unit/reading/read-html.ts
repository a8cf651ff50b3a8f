/** A strict reader of HTML: it knows no mercy for what a browser would repair. */

const ELEMENT = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g;
const EMPTY = ['img', 'br'];

/** What of the text is no tag and yet looks like one, which elements are still open, and all attributes. */
export function readHtml(html: string): { unread: string; open: string[]; attributes: [string, string][] } {
  const open: string[] = [];
  const attributes: [string, string][] = [];
  let unread = html.replace(ELEMENT, '').replace(/[^<>"']/g, '');
  for (const [tag, close, name, written] of html.matchAll(ELEMENT)) {
    if (close === '' && !EMPTY.includes(name!)) open.push(name!);
    if (close === '/' && open.pop() !== name) unread += tag;
    for (const [, attribute, value] of written!.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      attributes.push([attribute!, value!]);
    }
  }
  return { unread, open, attributes };
}
