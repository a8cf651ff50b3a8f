/** What stands among a story's paragraphs and is none of them. Pure: blocks in, blocks out. */
import { type BlockNode, plainText } from '../../../reading/blocks';
import { splitCredit } from '../../blocks/credit';
import { readWrittenDate } from '../../dates/written';
import { onlyDeclared } from './declared';
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

const LONGEST_LABEL = 220;
/** Beginnings of lines that sell, lead away or count. */
const LABELS =
  /^\W{0,3}(?:skip to (?:main )?content|advert(?:isement|isment|ising)?\b|story continues|continue reading|read (?:more|also|next|the full)|see (?:also|more)\b|also (?:read|see|on|in)\b|also:|more:|related\b|more (?:from|on|stories|great|news|about|coverage)\b|recommended\b|you (?:may|might) (?:also )?(?:like|be interested)|don['’]?t miss|watch(?: (?:the )?(?:video|now|below|live))?:|listen(?: now)?:|sign up\b|subscribe\b|get (?:the|our|your|breaking|motor)\b.*(?:newsletter|inbox|email|alerts?|delivered|app\b)|join (?:our|the)\b.*(?:newsletter|channel|group)|follow (?:us|@|\S+ on)|like (?:us|this story)|share (?:this|on|via)\b|click here\b|comments?\b\W*$|post (?:a )?comments?|leave a (?:comment|reply)|view comments|tell us what you think|have a (?:story|tip)|download (?:the|our)\b.*app|this (?:slideshow|website|site|article was originally|story was originally|post contains|content is)\b|we use cookies|image copyright|copyright\b|©|\(c\) ?\d{4}|all rights reserved|print this|recent articles|popular this week|trending\b|most (?:read|popular)|latest (?:news|stories)|about the author|first published|last (?:updated|modified)|tempo de leitura|leia (?:também|mais)|veja (?:também|mais)|lee (?:también|más)|lea (?:también|más)|lire aussi|à lire aussi|lesen sie (?:auch|mehr)|mehr zum thema|leggi anche|lees ook|читайте также|czytaj (?:też|także))/iu;
const HEADINGS_OF_LISTS =
  /^\W*(?:more|related|read (?:more|next|also)|see also|also|recommended|you (?:may|might)|trending|popular|latest|most read|top stories|share|comments?|tags|sign up|subscribe|newsletter|about the author|don['’]?t miss|what to read|in this story|leia|veja|lire|lee|mehr|leggi|up next)\b/iu;
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

function isLabel(block: BlockNode): boolean {
  if (block.type === 'image' || block.type === 'code' || block.type === 'list') return false;
  const words = plainText(block).trim();
  if (words === '' || words.length > LONGEST_LABEL) return false;
  if (
    /^[\p{P}\p{S}\s]+$/u.test(words) ||
    /^(?:(?:image|photo|slide)\s)?\d+\s?(?:of|\/)\s?(?:\d+|\/\s\d+)?$/i.test(words)
  )
    return true;
  if (block.type === 'paragraph' && words.length < 40 && isDate(words) && /\d{4}\W*$/.test(words))
    return true;
  if (block.type === 'paragraph' && words.length < 90 && splitCredit(words).caption === null) return true;
  if (LABELS.test(words) && (linkShare(block) > 0.3 || words.length < 90 || !/[.!?] \p{Lu}/u.test(words)))
    return true;
  // A line that is one link leads to another story; an embed is its address.
  return (
    block.type === 'paragraph' && linkShare(block) > 0.95 && words.length < 150 && !/^https?:/.test(words)
  );
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

function isHeadingOfList(block: BlockNode): boolean {
  const words = plainText(block);
  return (
    block.type !== 'list' &&
    words.length < 60 &&
    HEADINGS_OF_LISTS.test(words) &&
    (block.type === 'heading' || isBold(block))
  );
}

function isBold(block: BlockNode): boolean {
  const children = block.children as readonly { bold?: boolean; text?: string }[];
  return children.every(({ bold, text }) => bold === true || text?.trim() === '');
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

function isDate(words: string): boolean {
  return (
    words.length < 80 &&
    readWrittenDate(words, { timeZone: 'UTC', language: null, now: new Date(0) }) !== null
  );
}

function linkShare(block: BlockNode): number {
  const all = lengthOf([block]);
  return all === 0 ? 0 : linkedLength(block) / all;
}

function linkedLength(node: { type: string; children?: readonly unknown[] }): number {
  if (node.type === 'link') return plainText(node).trim().length;
  const children = (node.children ?? []) as { type: string }[];
  return children.reduce((sum, child) => sum + linkedLength(child), 0);
}

function lengthOf(blocks: readonly BlockNode[]): number {
  return blocks.reduce((sum, block) => sum + plainText(block).replace(/\s+/g, ' ').trim().length, 0);
}
