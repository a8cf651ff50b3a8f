/** Rich text as Strapi 5's Blocks editor stores it, and its plain text. */

/** Words with their marks. */
export interface TextLeaf {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextLeaf[];
}

export type InlineNode = TextLeaf | LinkNode;

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}

/** A nested list stands beside the item that it belongs to, not within it. */
export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItemNode | ListNode)[];
}

/** A file of the media library, copied into the text. */
export interface ImageNode {
  type: 'image';
  image: {
    url: string;
    alternativeText?: string | null;
    caption?: string | null;
    width?: number | null;
    height?: number | null;
  };
  children: TextLeaf[];
}

export type BlockNode =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | { type: 'code'; language?: string | null; children: TextLeaf[] }
  | ListNode
  | ImageNode;

/** A node before it is known to be one: stored JSON can hold anything. */
export type LooseNode = Readonly<Record<string, unknown>>;

/** Nodes nested deeper than this give nothing; nothing that passes validation is nested so deep. */
export const DEEPEST_NODE = 64;

/**
 * The plain text of each top-level block, in order: one string a block, empty where the block has no words, so that
 * an index into the answer is an index into the blocks. Items of a list stand on lines of their own.
 *
 * @param blocks a Blocks value; anything else gives an empty list
 */
export function blockTexts(blocks: unknown): string[] {
  return Array.isArray(blocks) ? blocks.map((block) => plainText(block)) : [];
}

/** The words of one node and all below it. */
export function plainText(node: unknown, depth = 0): string {
  if (!isNode(node) || depth > DEEPEST_NODE) return '';
  if (typeof node.text === 'string') return node.text;
  const parts = childrenOf(node).map((child) => plainText(child, depth + 1));
  return parts.join(node.type === 'list' ? '\n' : '');
}

/** Whether the value is an object that may be read as a node. */
export function isNode(value: unknown): value is LooseNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The children of a node; none where there is no list of them. */
export function childrenOf(node: LooseNode): LooseNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}
