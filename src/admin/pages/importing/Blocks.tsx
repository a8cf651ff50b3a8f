/** Rich text read-only, as a reader would see it. */
import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { BlockNode, InlineNode, ListNode, TextLeaf } from '../../../reading/blocks';

const Text = styled(Box)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
  > * + * {
    margin-block-start: 0.8em;
  }
  h3,
  h4,
  h5,
  h6 {
    font-weight: 600;
  }
  ul,
  ol {
    padding-inline-start: 2rem;
    list-style: revert;
  }
  blockquote {
    border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral200};
    padding-inline-start: 1.2rem;
  }
  pre {
    white-space: pre-wrap;
    font-family: monospace;
  }
  figure {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

export function Blocks({ blocks }: { blocks: readonly BlockNode[] }) {
  return (
    <Text>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: read-only, nothing changes its place
        <Block key={index} block={block} />
      ))}
    </Text>
  );
}

function Block({ block }: { block: BlockNode }) {
  switch (block.type) {
    case 'heading': {
      // Below the headings of the page that it is shown on.
      const Tag = `h${Math.min(block.level + 2, 6)}` as 'h3';
      return <Tag>{inlines(block.children)}</Tag>;
    }
    case 'quote':
      return <blockquote>{inlines(block.children)}</blockquote>;
    case 'code':
      return <pre>{inlines(block.children)}</pre>;
    case 'list':
      return <List list={block} />;
    case 'image':
      return (
        <figure>
          <span>{block.image.url}</span>
          <figcaption>{block.image.caption ?? block.image.alternativeText}</figcaption>
        </figure>
      );
    default:
      return <p>{inlines(block.children)}</p>;
  }
}

function List({ list }: { list: ListNode }) {
  const Tag = list.format === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag>
      {list.children.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: read-only, nothing changes its place
        <li key={index}>{child.type === 'list' ? <List list={child} /> : inlines(child.children)}</li>
      ))}
    </Tag>
  );
}

function inlines(nodes: readonly InlineNode[]): ReactNode[] {
  return nodes.map((node, index) =>
    node.type === 'link' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: read-only, nothing changes its place
      <u key={index} title={node.url}>
        {inlines(node.children)}
      </u>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: read-only, nothing changes its place
      <Leaf key={index} leaf={node} />
    ),
  );
}

function Leaf({ leaf: { text, bold, italic } }: { leaf: TextLeaf }) {
  if (bold) return <strong>{text}</strong>;
  return italic ? <em>{text}</em> : <span>{text}</span>;
}
