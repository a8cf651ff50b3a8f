/** What stands among a story's paragraphs and is none of them. Pure: blocks in, blocks out. */
import { type BlockNode, plainText } from '../../../reading/blocks';
import { splitCredit } from '../../blocks/credit';
import { onlyDeclared } from './declared';
import { isDate, isHeadingOfList, isLabel, lengthOf, linkShare } from './labels';
import { isSameOrCut } from './likeness';

/** What the page has said elsewhere, and need not say in its body again. */
export interface Said {
  title: string | null;
  standfirst: string | null;
  bylines: readonly string[];
  /** The page's own address. */
  address: string | null;
  /** The story as JSON-LD repeats it, where it does. */
  articleBody: string | null;
}

const BYLINE = /^(?:written |posted |reported |words )?(?:by|von|par|por)\b.{0,80}$/iu;
const ENDS_SENTENCE = /[.!?…:;"”’»)\]。！？]$/u;
const LEAST_PARAGRAPH = 70;
const LEAST_KEPT = 0.4;

/** Headline, standfirst, byline and date repeated at the top, teasers, calls and lists of links go. */
export function withoutFurniture(blocks: readonly BlockNode[], said: Said): BlockNode[] {
  const told = onlyDeclared(blocks, said.articleBody);
  const bare = withoutLists(
    withCaptions(told).filter((block) => !isLabel(block) && !isOwnAddress(block, said)),
  );
  const first = bare.findIndex(isParagraph);
  if (first < 0) return blocks.length > 0 && bare.length === 0 ? [...blocks] : bare;
  const last = bare.findLastIndex(isParagraph);
  const kept = bare.filter((block, index) => {
    if (index < first) return isOfHead(block, said);
    if (index > last) return isOfTail(block, bare.slice(index + 1));
    return index > first || !(isRepeated(block, said) || isLooseStandfirst(bare, index, said));
  });
  return lengthOf(kept) < LEAST_KEPT * lengthOf(blocks) ? [...blocks] : kept;
}

function isParagraph(block: BlockNode): boolean {
  if (block.type !== 'paragraph' && block.type !== 'quote') return false;
  const words = plainText(block);
  return words.length >= LEAST_PARAGRAPH && ENDS_SENTENCE.test(words.trim()) && linkShare(block) < 0.7;
}

/** Lists of links and the headings above them. */
function withoutLists(blocks: readonly BlockNode[]): BlockNode[] {
  return blocks.filter((block, index) => {
    const before = blocks[index - 1];
    if (block.type === 'list') {
      if (before?.type === 'heading' && isHeadingOfList(before) && linkShare(block) > 0.3) return false;
      return !isListOfLinks(block) || /:$/.test(plainText(before ?? block).trim());
    }
    const next = blocks[index + 1];
    const leadsToLinks = block.type === 'heading' && next?.type === 'list' && isListOfLinks(next);
    return !leadsToLinks && !isHeadingOfList(block);
  });
}

/** Words after a picture that tell whose it is are its caption. */
function withCaptions(blocks: readonly BlockNode[]): BlockNode[] {
  const found: BlockNode[] = [];
  for (const block of blocks) {
    const picture = found.at(-1);
    const words = plainText(block).trim();
    const isCaption = block.type === 'paragraph' && words.length < 400 && splitCredit(words).credit !== null;
    if (isCaption && picture?.type === 'image' && !picture.image.caption)
      found[found.length - 1] = { ...picture, image: { ...picture.image, caption: words } };
    else found.push(block);
  }
  return found;
}

function isOwnAddress(block: BlockNode, { address }: Said): boolean {
  return address !== null && block.type === 'paragraph' && plainText(block).trim() === address;
}

function isListOfLinks(block: BlockNode): boolean {
  return linkShare(block) > 0.8;
}

function isOfHead(block: BlockNode, said: Said): boolean {
  if (block.type === 'image') return true;
  if (isRepeated(block, said)) return false;
  const words = plainText(block).trim();
  if (block.type === 'heading') return words.length > 30;
  return words.length >= 60
    ? !isDate(words)
    : ENDS_SENTENCE.test(words) && words.length > 25 && !isDate(words);
}

function isRepeated(block: BlockNode, { title, standfirst, bylines }: Said): boolean {
  const words = plainText(block).trim();
  if (words.length > 500) return false;
  if (title && isSameOrCut(words, title)) return true;
  if (block.type === 'heading' && standfirst && isSameOrCut(words, standfirst)) return true;
  return (
    words.length < 100 &&
    (BYLINE.test(words) || bylines.some((name) => words.toLowerCase() === name.toLowerCase()))
  );
}

/** Behind the last paragraph only what says something stays: a heading wants a text, a fragment is a label. */
function isOfTail(block: BlockNode, after: readonly BlockNode[]): boolean {
  if (block.type === 'heading') return after.some((one) => one.type === 'list' || one.type === 'code');
  if (block.type !== 'paragraph') return true;
  const words = plainText(block).trim();
  return linkShare(block) < 0.5 && !BYLINE.test(words) && !isDate(words);
}

/** The standfirst stands above a date, a byline or a picture, the first paragraph below them. */
function isLooseStandfirst(
  blocks: readonly BlockNode[],
  index: number,
  { standfirst, articleBody, bylines }: Said,
): boolean {
  const words = plainText(blocks[index]!).trim();
  if (!standfirst || !isSameOrCut(words, standfirst)) return false;
  if (articleBody) return !isSameOrCut(articleBody.slice(0, words.length), words);
  const next = plainText(blocks[index + 1] ?? blocks[index]!).trim();
  return isDate(next) || BYLINE.test(next) || bylines.some((name) => next.startsWith(name));
}
