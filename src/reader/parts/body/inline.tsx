import { childrenOf, type LooseNode, plainText } from '../../../reading/blocks';
import { addressIn, safeAddress } from '../../../reading/html-parts';
import { pathOf } from '../../paths';
import { inOrder } from '../in-order';
import type { Mention, MentionedLeaf } from './mentioned';

/** The number of the card of whom a mention names, or null. */
export type CardOf = (mention: Mention) => number | null;

interface InlineProps {
  nodes: readonly LooseNode[];
  cardOf: CardOf;
}

/** What stands within a block: words with their marks, links, and whom they name. */
export function Inline({ nodes, cardOf }: InlineProps) {
  return (
    <>
      {inOrder(runs(nodes), (run) => (
        <Run nodes={run} cardOf={cardOf} />
      ))}
    </>
  );
}

/** Neighbours that are parts of one mention stand together. */
function runs(nodes: readonly LooseNode[]): LooseNode[][] {
  const found: LooseNode[][] = [];
  for (const node of nodes) {
    const before = found.at(-1);
    if (node.mention && before?.[0]?.mention === node.mention) before.push(node);
    else found.push([node]);
  }
  return found;
}

function Run({ nodes, cardOf }: { nodes: LooseNode[]; cardOf: CardOf }) {
  const [node] = nodes;
  const mention = (node as MentionedLeaf | undefined)?.mention;
  if (mention) return <MentionLink mention={mention} card={cardOf(mention)} leaves={nodes} />;
  if (node?.type === 'link' && typeof node.text !== 'string') return <Link node={node} />;
  return <Leaf node={node!} />;
}

function MentionLink({
  mention,
  card,
  leaves,
}: {
  mention: Mention;
  card: number | null;
  leaves: LooseNode[];
}) {
  const words = (
    <>
      {inOrder(leaves, (leaf) => (
        <Leaf node={leaf} />
      ))}
    </>
  );
  const attributes =
    card === null ? { class: 'mention' } : { class: `mention m${card}`, 'aria-describedby': `card-${card}` };
  // What a draft alone names has a card, and no page.
  if (!mention.slug) {
    return card === null ? (
      words
    ) : (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its card is shown to the keyboard too
      <span {...attributes} tabIndex={0}>
        {words}
      </span>
    );
  }
  return (
    <a {...attributes} href={pathOf(mention.type, mention)}>
      {words}
    </a>
  );
}

function Link({ node }: { node: LooseNode }) {
  const address = safeAddress(node.url);
  const words = (
    <>
      {inOrder(childrenOf(node), (leaf) => (
        <Leaf node={leaf} />
      ))}
    </>
  );
  return address === null ? words : <a {...addressIn(address)}>{words}</a>;
}

const MARKS = ['code', 'strikethrough', 'underline', 'italic', 'bold'] as const;
const ELEMENTS = { code: 'code', strikethrough: 's', underline: 'u', italic: 'em', bold: 'strong' } as const;

function Leaf({ node }: { node: LooseNode }) {
  const text = typeof node.text === 'string' ? node.text : plainText(node);
  let drawn = <Lines text={text} />;
  for (const mark of MARKS) {
    const Element = ELEMENTS[mark];
    if (node[mark] === true && text !== '') drawn = <Element>{drawn}</Element>;
  }
  return drawn;
}

/** The editor's line break within a block is a line feed in its text. */
function Lines({ text }: { text: string }) {
  const lines = text.split(/\r\n?|\n/);
  return (
    <>
      {inOrder(lines, (line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}
