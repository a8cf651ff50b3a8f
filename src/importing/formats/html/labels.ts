/** Lines that sell, lead away, count or credit, among the paragraphs of a story. Pure. */
import { type BlockNode, plainText } from '../../../reading/blocks';
import { splitCredit } from '../../blocks/credit';
import { readWrittenDate } from '../../dates/written';

const LONGEST_LABEL = 220;
/** Beginnings of lines that sell, lead away or count. */
const LABELS =
  /^\W{0,3}(?:skip to (?:main )?content|advert(?:isement|isment|ising)?\b|story continues|continue reading|read (?:more|also|next|the full)|see (?:also|more)\b|also (?:read|see|on|in)\b|also:|more:|related(?::|\W*$| (?:stories|articles|news|posts?|coverage|links|topics|reading|content|videos?)\b)|more (?:from|stories|great \S+ stories|coverage)\b|more on\b.{0,60}$|recommended(?::|\W*$| (?:for you|reading|stories|articles|videos?)\b)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]?t miss|watch(?: (?:the )?(?:video|now|below|live))?:|listen(?: now)?:|sign up\b|subscribe\b|get (?:the|our|your|breaking|motor)\b.*(?:newsletter|inbox|email|alerts?|delivered|app\b)|join (?:our|the)\b.*(?:newsletter|channel|group)|follow (?:us\b|@|\S{1,40} on (?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|threads|bluesky)\b)|like (?:us on|this story)|share (?:this|on|via)\b|click here\b|comments?\b\W*$|post (?:a )?comments?|leave a (?:comment|reply)|view comments|tell us what you think|have a (?:story|tip)|download (?:the|our)\b.*app|this (?:slideshow|website|site|article was originally|story was originally|post contains|content is (?:provided|sponsored|not|subject))\b|we use cookies|image copyright|copyright(?: ?©| ?\(c\)| \d{4}| by)|©|\(c\) ?\d{4}|all rights reserved|print this|recent articles|popular this week|trending(?: now)?(?::|\W*$)|most (?:read|popular)|latest (?:news|stories)|about the author|first published(?::| on\b| \p{L}{2,9}day| \d)|last (?:updated|modified)|tempo de leitura|leia (?:também|mais)|veja (?:também|mais)|lee (?:también|más)|lea (?:también|más)|lire aussi|à lire aussi|lesen sie (?:auch|mehr)|mehr zum thema|leggi anche|lees ook|читайте также|czytaj (?:też|także))/iu;
const HEADINGS_OF_LISTS =
  /^\W*(?:more|related|read (?:more|next|also)|see also|also|recommended|you (?:may|might)|trending|popular|latest|most read|top stories|share|comments?|tags|sign up|subscribe|newsletter|about the author|don['’]?t miss|what to read|in this story|leia|veja|lire|lee|mehr|leggi|up next)\b/iu;
/** Whether the block is such a line, and no part of the story. */
export function isLabel(block: BlockNode): boolean {
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

/** Whether a list of other stories follows such a line. */
export function isHeadingOfList(block: BlockNode): boolean {
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

/** Whether the words are a date and little else. */
export function isDate(words: string): boolean {
  return (
    words.length < 80 &&
    readWrittenDate(words, { timeZone: 'UTC', language: null, now: new Date(0) }) !== null
  );
}

/** How much of a block's words is links, 0 to 1. */
export function linkShare(block: BlockNode): number {
  const all = lengthOf([block]);
  return all === 0 ? 0 : linkedLength(block) / all;
}

function linkedLength(node: { type: string; children?: readonly unknown[] }): number {
  if (node.type === 'link') return plainText(node).trim().length;
  const children = (node.children ?? []) as { type: string }[];
  return children.reduce((sum, child) => sum + linkedLength(child), 0);
}

/** Of the words of blocks, in characters. */
export function lengthOf(blocks: readonly BlockNode[]): number {
  return blocks.reduce((sum, block) => sum + plainText(block).replace(/\s+/g, ' ').trim().length, 0);
}
