/** What stands within a block: text with marks, and links. */
import { childrenOf, type LooseNode, plainText } from './blocks';
import { addressIn, element, escapeHtml, safeAddress } from './html-parts';

const MARKS: readonly (readonly [string, string])[] = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
];

/** The HTML of nodes within a block. A link within a link, which HTML does not allow, gives its words. */
export function inlineHtml(nodes: LooseNode[], withinLink = false): string {
  return nodes.map((node) => nodeHtml(node, withinLink)).join('');
}

function nodeHtml(node: LooseNode, withinLink: boolean): string {
  if (typeof node.text === 'string') return marked(node, node.text);
  const address = node.type === 'link' && !withinLink ? safeAddress(node.url) : null;
  if (address === null) return lines(plainText(node));
  return element('a', addressIn(address), inlineHtml(childrenOf(node), true));
}

function marked(node: LooseNode, text: string): string {
  if (text === '') return '';
  return MARKS.reduce(
    (content, [mark, name]) => (node[mark] === true ? element(name, {}, content) : content),
    lines(text),
  );
}

/** The editor's line break within a block is a line feed in its text. */
function lines(text: string): string {
  return escapeHtml(text).replace(/\r\n?|\n/g, '<br>');
}
