/**
 * Counts what a parser would build of a page, before it does: steps of parser, DOM and Readability take time by depth,
 * and by the square of an element's attributes and children.
 */
import { Tokenizer } from 'htmlparser2';

export interface MarkupSize {
  elements: number;
  /** Elements within elements. */
  depth: number;
  /** The depths of all elements together. */
  totalDepth: number;
  /** The most attributes of one element. */
  attributes: number;
  /** The most elements and pieces of text within one element; each entity parts a text. */
  children: number;
}

/** Elements that have no content. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose end the parser supplies at the next of their kind, so that a missing one nests nothing. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup'.split(' '),
);

interface Frame {
  isSelfEnding: boolean;
  children: number;
}

/** Linear in the length of the text. */
export function measureMarkup(html: string): MarkupSize {
  const meter = new Meter();
  const nothing = () => {};
  const child = () => meter.child();
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => meter.open(html.slice(start, end).toLowerCase()),
      onclosetag: (start, end) => meter.close(html.slice(start, end).toLowerCase()),
      onattribname: () => meter.attribute(),
      ontext: child,
      ontextentity: child,
      oncomment: child,
      onselfclosingtag: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return meter.size;
}

class Meter {
  readonly size: MarkupSize = { elements: 0, depth: 0, totalDepth: 0, attributes: 0, children: 0 };
  private readonly frames: Frame[] = [{ isSelfEnding: false, children: 0 }];
  /** Open elements by name: an end without its beginning closes nothing. */
  private readonly openNames = new Map<string, number>();
  private depth = 0;
  private attributes = 0;

  open(name: string): void {
    this.size.elements += 1;
    this.attributes = 0;
    const isSelfEnding = SELF_ENDING.has(name);
    if (isSelfEnding) this.endImplied();
    this.child();
    if (VOID.has(name)) return;
    this.frames.push({ isSelfEnding, children: 0 });
    if (isSelfEnding) return;
    this.openNames.set(name, (this.openNames.get(name) ?? 0) + 1);
    this.depth += 1;
    this.size.depth = Math.max(this.size.depth, this.depth);
    this.size.totalDepth += this.depth;
  }

  close(name: string): void {
    const open = this.openNames.get(name) ?? 0;
    if (open > 0 || SELF_ENDING.has(name)) this.endImplied();
    if (open === 0) return;
    this.openNames.set(name, open - 1);
    this.depth -= 1;
    if (this.frames.length > 1) this.frames.pop();
  }

  child(): void {
    const frame = this.frames.at(-1)!;
    frame.children += 1;
    this.size.children = Math.max(this.size.children, frame.children);
  }

  attribute(): void {
    this.attributes += 1;
    this.size.attributes = Math.max(this.size.attributes, this.attributes);
  }

  private endImplied(): void {
    while (this.frames.length > 1 && this.frames.at(-1)!.isSelfEnding) this.frames.pop();
  }
}
