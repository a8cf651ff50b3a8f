/** HTML as Strapi's Blocks. */
import type { BlockNode, ListItemNode, ListNode } from '../../reading/blocks';
import { linkAddress } from '../addresses';
import { type DomElement, type DomNode, isElement, isText, nameOf, wordsOf } from '../html/dom';
import type { Loss } from '../page';
import {
  EMBEDS,
  HEADING,
  IN_LAYOUT,
  INLINE,
  LONGEST_CAPTION,
  MARKS,
  NOTHING,
  PICTURE_BOX,
} from './element-kinds';
import { embedOf, isPost, postAddress } from './embeds';
import { figureOf, imageBlock } from './images';
import { type InlineWriter, inlineWriter, type Marks } from './inline';
import { isLayout, rowsOf, tableInWords } from './tables';

export interface BlocksRead {
  blocks: BlockNode[];
  lost: Loss[];
}

/**
 * An element's content as blocks: paragraphs, headings (the first level is the headline's, so `h1` is a level 2),
 * lists, quotes, code, pictures, and embeds as paragraphs of their address. What Blocks have no place for is named.
 *
 * @param base the page's address, against which links are read; null leaves relative ones as they are
 */
export function blocksOf(root: DomElement, base: string | null): BlocksRead {
  const reading = new Reading(base);
  reading.children(root, {}, null);
  reading.flush();
  return { blocks: reading.blocks, lost: reading.lost };
}

class Reading {
  readonly blocks: BlockNode[] = [];
  readonly lost: Loss[] = [];
  private readonly inline: InlineWriter = inlineWriter();
  private breaks = 0;

  constructor(private readonly base: string | null) {}

  /** Ends the paragraph that is being gathered. */
  flush(): void {
    this.breaks = 0;
    const children = this.inline.take();
    if (children.length > 0) this.blocks.push({ type: 'paragraph', children });
  }

  children(element: DomNode, marks: Marks, url: string | null): void {
    for (const child of [...element.childNodes]) this.node(child, marks, url);
  }

  private node(node: DomNode, marks: Marks, url: string | null): void {
    if (isText(node)) {
      const text = node.textContent ?? '';
      if (text.trim() !== '') this.breaks = 0;
      this.inline.write(text, marks, url);
    } else if (isElement(node)) this.element(node, marks, url);
  }

  private element(element: DomElement, marks: Marks, url: string | null): void {
    const name = nameOf(element);
    if (NOTHING.has(name) || element.getAttribute('hidden') !== null) return;
    if (name === 'br') this.lineBreak();
    else if (name === 'a')
      this.children(element, marks, linkAddress(element.getAttribute('href'), this.base) ?? url);
    else if (INLINE.has(name)) this.children(element, { ...marks, ...MARKS[name] }, url);
    else if (!this.special(element, name)) this.container(element, marks, url);
  }

  /** Blocks keep one line break; two are how old pages begin a paragraph. */
  private lineBreak(): void {
    this.breaks += 1;
    if (this.breaks > 1) this.flush();
    else this.inline.breakLine();
  }

  private container(element: DomElement, marks: Marks, url: string | null): void {
    this.flush();
    this.children(element, marks, url);
    this.flush();
  }

  /** Whether the element is more than a container, and has been read. */
  private special(element: DomElement, name: string): boolean {
    if (isPost(element)) return this.post(element);
    // Some systems wrap whole pages in a form.
    if (name === 'form') return element.querySelectorAll('p').length <= 2;
    if (EMBEDS.has(name)) return this.embed(element);
    if (name === 'img') return this.picture(element);
    if (name === 'figure' || name === 'picture') return this.figure(element);
    if (name === 'table') return !isLayout(element) && this.table(element);
    if (name === 'ul' || name === 'ol') return !element.querySelector(IN_LAYOUT) && this.list(element);
    if (name === 'blockquote') return this.quote(element);
    if (name === 'pre') return this.code(element);
    const level = HEADING.exec(name)?.[1];
    return level ? this.heading(element, Number(level)) : this.boxedPicture(element, name);
  }

  private heading(element: DomElement, level: number): boolean {
    this.flush();
    const pictures = [...element.querySelectorAll('img')];
    this.children(element, {}, null);
    const children = this.inline.take();
    if (children.length > 0)
      this.blocks.push({ type: 'heading', level: Math.max(2, level) as 2 | 3 | 4 | 5 | 6, children });
    else if (pictures.length > 0) this.flush();
    return true;
  }

  private quote(element: DomElement): boolean {
    this.flush();
    const inner = blocksOf(element, this.base);
    this.lost.push(...inner.lost);
    for (const block of inner.blocks) {
      this.blocks.push(block.type === 'paragraph' ? { type: 'quote', children: block.children } : block);
    }
    return true;
  }

  private code(element: DomElement): boolean {
    this.flush();
    const text = (element.textContent ?? '').replace(/^\n/, '').trimEnd();
    if (text.trim() !== '') this.blocks.push({ type: 'code', children: [{ type: 'text', text }] });
    return true;
  }

  private list(element: DomElement): boolean {
    this.flush();
    const list = this.listOf(element);
    if (list.children.length > 0) this.blocks.push(list);
    return true;
  }

  private listOf(element: DomElement): ListNode {
    const children: (ListItemNode | ListNode)[] = [];
    for (const child of element.children) {
      const inner = new Reading(this.base);
      const nested = [...child.children].filter((one) => /^[uo]l$/i.test(one.tagName));
      for (const node of [...child.childNodes])
        if (!nested.includes(node as DomElement)) inner.node(node, {}, null);
      inner.flush();
      const words = inner.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []));
      const item = words.flatMap((one, index) =>
        index > 0 ? [{ type: 'text' as const, text: '\n' }, ...one] : one,
      );
      if (item.length > 0) children.push({ type: 'list-item', children: item });
      for (const one of nested) children.push(this.listOf(one));
      this.lost.push(...inner.lost);
    }
    return { type: 'list', format: nameOf(element) === 'ol' ? 'ordered' : 'unordered', children };
  }

  private picture(element: DomElement): boolean {
    const figure = figureOf(element, this.base);
    if (!figure) return true;
    this.flush();
    this.blocks.push(imageBlock(figure));
    return true;
  }

  private figure(element: DomElement): boolean {
    this.flush();
    const figure = figureOf(element, this.base);
    if (figure) this.blocks.push(imageBlock(figure));
    const embeds = [...element.querySelectorAll('iframe, video, audio, blockquote, table, pre')];
    if (!figure || embeds.length > 0) for (const embed of embeds) this.element(embed, {}, null);
    return true;
  }

  /** A box with one picture and few words is a figure by another name. */
  private boxedPicture(element: DomElement, name: string): boolean {
    if (name !== 'div' && name !== 'dl' && name !== 'aside') return false;
    if (!PICTURE_BOX.test(element.getAttribute('class') ?? '')) return false;
    const isOne =
      element.querySelectorAll('img').length === 1 && !element.querySelector('iframe, video, h1, h2, ul');
    return isOne && (wordsOf(element)?.length ?? 0) < LONGEST_CAPTION && this.figure(element);
  }

  private table(element: DomElement): boolean {
    this.flush();
    this.lost.push({ what: 'table', detail: tableInWords(element) });
    const rows = rowsOf(element);
    if (rows.length > 0) this.blocks.push({ type: 'list', format: 'unordered', children: rows });
    return true;
  }

  private post(element: DomElement): boolean {
    this.flush();
    const address = postAddress(element);
    // Posts vanish: where its words are there, they are what is kept, with the link in them.
    if (!address || element.querySelector('p')) return this.quote(element);
    this.blocks.push({ type: 'paragraph', children: [{ type: 'text', text: address }] });
    return true;
  }

  private embed(element: DomElement): boolean {
    this.flush();
    const { address, isKept } = embedOf(element, this.base);
    if (address && isKept)
      this.blocks.push({ type: 'paragraph', children: [{ type: 'text', text: address }] });
    else if (address) this.lost.push({ what: 'embed', detail: address.slice(0, 200) });
    return true;
  }
}
