import type { ComponentChildren } from 'preact';
import { childrenOf, DEEPEST_NODE, isNode, type LooseNode, plainText } from '../../../reading/blocks';
import { safeAddress } from '../../../reading/html-parts';
import { Figure } from '../figure';
import { inOrder } from '../in-order';
import { type CardOf, Inline } from './inline';
import { type Mention, mentioned } from './mentioned';

interface BodyProps {
  /** Strapi's Blocks. */
  blocks: unknown;
  mentions?: readonly Mention[];
  /** Stands before the first words. */
  lead?: ComponentChildren;
  /** The number of the card of whom a mention names, where the page has one. */
  cardOf?: CardOf;
}

const ONLY_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Rich text as a page shows it: people and organizations lead to their pages, headings begin below the headline, and
 * a paragraph that is only an address is a plain link.
 */
export function Body({ blocks, mentions = [], lead, cardOf = () => null }: BodyProps) {
  const shown = mentioned(blocks, mentions);
  const first = shown.findIndex(({ type }) => type === 'paragraph');
  return (
    <>
      {inOrder(shown, (node, index) => (
        <Block node={node} lead={index === first ? lead : null} cardOf={cardOf} />
      ))}
    </>
  );
}

interface BlockProps {
  node: LooseNode;
  lead: ComponentChildren;
  cardOf: CardOf;
}

function Block({ node, lead, cardOf }: BlockProps) {
  const words = plainText(node);
  const inline = <Inline nodes={childrenOf(node)} cardOf={cardOf} />;
  if (node.type === 'image') return <Picture node={node} />;
  if (words.trim() === '') return null;
  switch (node.type) {
    case 'heading':
      return <Heading level={Number(node.level)}>{inline}</Heading>;
    case 'quote':
      return (
        <blockquote dir="auto">
          <p>{inline}</p>
        </blockquote>
      );
    case 'code':
      return (
        <pre dir="ltr">
          <code>{words}</code>
        </pre>
      );
    case 'list':
      return <List node={node} depth={0} cardOf={cardOf} />;
    case 'paragraph':
      return (
        <Embed node={node} words={words.trim()}>
          <p dir="auto">
            {lead}
            {inline}
          </p>
        </Embed>
      );
    default:
      return <p dir="auto">{words}</p>;
  }
}

/** The page's headline is its only one of the first level, and parts of a page are of the second. */
function Heading({ level, children }: { level: number; children: ComponentChildren }) {
  if (level <= 2 || Number.isNaN(level)) return <h2 dir="auto">{children}</h2>;
  return level === 3 ? <h3 dir="auto">{children}</h3> : <h4 dir="auto">{children}</h4>;
}

function List({ node, depth, cardOf }: { node: LooseNode; depth: number; cardOf: CardOf }) {
  if (depth > DEEPEST_NODE) return null;
  const Element = node.format === 'ordered' ? 'ol' : 'ul';
  // A nested list stands beside the item that it belongs to.
  const items: LooseNode[][] = [];
  for (const child of childrenOf(node)) {
    if (child.type === 'list' && items.length > 0) items.at(-1)!.push(child);
    else items.push([child]);
  }
  return (
    <Element>
      {inOrder(items, (item) => (
        <li dir="auto">
          {inOrder(item, (child) =>
            child.type === 'list' ? (
              <List node={child} depth={depth + 1} cardOf={cardOf} />
            ) : (
              <Inline nodes={child.type === 'list-item' ? childrenOf(child) : [child]} cardOf={cardOf} />
            ),
          )}
        </li>
      ))}
    </Element>
  );
}

function Picture({ node }: { node: LooseNode }) {
  const file = isNode(node.image) ? node.image : {};
  const url = safeAddress(file.url);
  if (!url || url.startsWith('mailto:')) return null;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const pixels = (value: unknown) => (typeof value === 'number' && value > 0 ? value : null);
  const image = {
    url,
    width: pixels(file.width),
    height: pixels(file.height),
    formats: isNode(file.formats) ? file.formats : null,
  };
  return (
    <Figure
      figure={{ image, alt: text(file.alternativeText), caption: text(file.caption) }}
      sizes="(min-width: 48rem) 40rem, 100vw"
    />
  );
}

/** Nothing of another site is loaded: an embed is a link to it. One that says one address and leads to another is none. */
function Embed({ node, words, children }: { node: LooseNode; words: string; children: ComponentChildren }) {
  const address = ONLY_ADDRESS.test(words) ? safeAddress(words) : null;
  const misleads = childrenOf(node).some((child) => child.type === 'link' && child.url !== words);
  if (!address || misleads) return <>{children}</>;
  return (
    <p class="embed">
      <a href={address} rel="noopener noreferrer" dir="ltr">
        {address}
      </a>
    </p>
  );
}
