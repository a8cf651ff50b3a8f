/** Rich text as HTML that is safe to put into a page. */
import { childrenOf, DEEPEST_NODE, isNode, type LooseNode, plainText } from './blocks';
import { addressIn, element, escapeHtml, safeAddress } from './html-parts';
import { inlineHtml } from './inline-html';

const LANGUAGE = /^[a-z0-9+#-]{1,30}$/i;
const ONLY_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Blocks as HTML. Every text and attribute is escaped; links and pictures lead to http, https or relative addresses
 * (links to mailto too), others are left as their words; unknown nodes give their text; empty paragraphs give
 * nothing. A paragraph that holds only an address is an embed: `<figure class="embed"><a href=...>`.
 *
 * @param blocks a Blocks value; anything else gives an empty string
 */
export function blocksToHtml(blocks: unknown): string {
  return Array.isArray(blocks) ? blocks.filter(isNode).map(blockHtml).join('') : '';
}

function blockHtml(node: LooseNode): string {
  switch (node.type) {
    case 'heading':
      return heading(node);
    case 'quote':
      return wrapped('blockquote', paragraph(node));
    case 'code':
      return code(node);
    case 'list':
      return list(node, 0);
    case 'image':
      return image(node);
    case 'paragraph':
      return embed(node) ?? paragraph(node);
    default:
      return wrapped('p', escapeHtml(plainText(node)));
  }
}

function paragraph(node: LooseNode): string {
  return wrapped('p', inlineHtml(childrenOf(node)));
}

function heading(node: LooseNode): string {
  const level = [1, 2, 3, 4, 5, 6].includes(Number(node.level)) ? Number(node.level) : 2;
  return wrapped(`h${level}`, inlineHtml(childrenOf(node)));
}

function code(node: LooseNode): string {
  const language = typeof node.language === 'string' && LANGUAGE.test(node.language) ? node.language : null;
  const name = language ? `language-${language}` : null;
  return wrapped('pre', element('code', { class: name }, escapeHtml(plainText(node))));
}

/** A nested list goes into the item before it, as HTML wants it, or into an item of its own. */
function list(node: LooseNode, depth: number): string {
  if (depth > DEEPEST_NODE) return '';
  const items: string[] = [];
  for (const child of childrenOf(node)) {
    if (child.type === 'list') items.push(`${items.pop() ?? ''}${list(child, depth + 1)}`);
    else items.push(child.type === 'list-item' ? inlineHtml(childrenOf(child)) : inlineHtml([child]));
  }
  const content = items.map((item) => element('li', {}, item)).join('');
  return wrapped(node.format === 'ordered' ? 'ol' : 'ul', content);
}

function image(node: LooseNode): string {
  const file = isNode(node.image) ? node.image : {};
  const source = safeAddress(file.url);
  const caption = wrapped('figcaption', escapeHtml(wordsOf(file.caption)));
  if (!source || source.startsWith('mailto:')) return wrapped('p', escapeHtml(plainText(node)));
  const picture = element('img', {
    src: source,
    alt: wordsOf(file.alternativeText),
    width: pixels(file.width),
    height: pixels(file.height),
    loading: 'lazy',
  });
  return element('figure', { class: 'image' }, picture + caption);
}

/** Null where the paragraph holds anything but one address, or says one and links to another. */
function embed(node: LooseNode): string | null {
  const words = plainText(node).trim();
  const address = ONLY_ADDRESS.test(words) ? safeAddress(words) : null;
  const misleads = childrenOf(node).some((child) => child.type === 'link' && child.url !== words);
  if (!address || misleads) return null;
  return element('figure', { class: 'embed' }, element('a', addressIn(address), escapeHtml(address)));
}

function wrapped(name: string, content: string): string {
  return content.trim() === '' ? '' : element(name, {}, content);
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function pixels(value: unknown): string | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? String(value) : null;
}
