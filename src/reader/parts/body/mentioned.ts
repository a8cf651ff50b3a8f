/** Rich text whose leaves know whom they name: pure, from the offsets that the API gives beside a text. */
import { childrenOf, DEEPEST_NODE, isNode, type LooseNode } from '../../../reading/blocks';
import type { Answers } from '../../page';

export type Mention = Answers['Mention'];

/** A leaf of text, or a part of one, within a mention. */
export interface MentionedLeaf extends LooseNode {
  text: string;
  mention?: Mention;
}

/**
 * Splits the leaves of each block where a mention begins and ends, and puts the mention on the parts within. Texts
 * within links, and in code, stay as they are. What the blocks say is unchanged.
 *
 * @param blocks a Blocks value; anything else gives an empty list
 * @param mentions by their block and offsets in the block's text, in UTF-16 units; they do not overlap
 */
export function mentioned(blocks: unknown, mentions: readonly Mention[]): LooseNode[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block, index) => {
    if (!isNode(block)) return [];
    const own = firstOfEach(mentions.filter((mention) => mention.block === index));
    return own.length === 0 || block.type === 'code'
      ? [block]
      : [split(block, { start: 0, depth: 0, inLink: false }, own).node];
  });
}

/** One link to each in a block is enough. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  return inOrder.filter(
    ({ documentId }, index) => inOrder.findIndex((one) => one.documentId === documentId) === index,
  );
}

interface Place {
  /** Where in the text of its block the node begins. */
  start: number;
  depth: number;
  /** A link holds no other. */
  inLink: boolean;
}

/** A node with its leaves split, and where in the text of its block it ends. */
function split(node: LooseNode, { start, depth, inLink }: Place, mentions: readonly Mention[]) {
  if (depth > DEEPEST_NODE) return { node, end: start };
  if (typeof node.text === 'string') return { node, end: start + node.text.length };
  const isList = node.type === 'list';
  const isLink = inLink || node.type === 'link';
  const children: LooseNode[] = [];
  let position = start;
  // As `plainText` joins them: what is no node has no words, and items stand on lines of their own.
  for (const [index, child] of childrenOf(node).entries()) {
    if (isList && index > 0) position += 1;
    if (typeof child.text === 'string' && !isLink && !isList) {
      children.push(...parts(child as MentionedLeaf, position, mentions));
      position += child.text.length;
    } else {
      const inner = split(child, { start: position, depth: depth + 1, inLink: isLink }, mentions);
      children.push(inner.node);
      position = inner.end;
    }
  }
  return { node: { ...node, children }, end: position };
}

/** A leaf that begins at an offset, in parts. */
function parts(leaf: MentionedLeaf, start: number, mentions: readonly Mention[]): MentionedLeaf[] {
  const end = start + leaf.text.length;
  const found: MentionedLeaf[] = [];
  let at = start;
  const take = (to: number, mention?: Mention) => {
    if (to <= at) return;
    const text = leaf.text.slice(at - start, to - start);
    found.push(mention ? { ...leaf, text, mention } : { ...leaf, text });
    at = to;
  };
  for (const mention of mentions) {
    if (mention.end <= at || mention.start >= end) continue;
    take(mention.start);
    take(Math.min(mention.end, end), mention);
  }
  take(end);
  return found.length > 0 ? found : [leaf];
}
