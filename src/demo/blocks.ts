/** From the demo archive's plain notation (database/demo/README.md) to Strapi Blocks. */

interface Text {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}
type Inline = Text | { type: 'link'; url: string; children: Text[] };

export type DemoBlock =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: 2; children: Inline[] }
  | { type: 'list'; format: 'unordered'; children: { type: 'list-item'; children: Inline[] }[] };

const INLINE = /\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\((https?:[^)\s]+)\)/g;

/** Blocks of an article's body; neighbouring `- ` lines make one list. */
export function toBlocks(lines: readonly string[]): DemoBlock[] {
  const blocks: DemoBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.startsWith('- ')) {
      const item = { type: 'list-item' as const, children: inline(line.slice(2)) };
      if (last?.type === 'list') last.children.push(item);
      else blocks.push({ type: 'list', format: 'unordered', children: [item] });
    } else if (line.startsWith('## ')) {
      blocks.push({ type: 'heading', level: 2, children: inline(line.slice(3)) });
    } else if (line.startsWith('> ')) {
      blocks.push({ type: 'quote', children: inline(line.slice(2)) });
    } else {
      blocks.push({ type: 'paragraph', children: inline(line) });
    }
  }
  return blocks;
}

function inline(source: string): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  for (const match of source.matchAll(INLINE)) {
    const [whole, bold, italic, words, url] = match;
    if (match.index > end) found.push({ type: 'text', text: source.slice(end, match.index) });
    if (bold) found.push({ type: 'text', text: bold, bold: true });
    if (italic) found.push({ type: 'text', text: italic, italic: true });
    if (words && url) found.push({ type: 'link', url, children: [{ type: 'text', text: words }] });
    end = match.index + whole.length;
  }
  if (end < source.length || found.length === 0) found.push({ type: 'text', text: source.slice(end) });
  return found;
}
