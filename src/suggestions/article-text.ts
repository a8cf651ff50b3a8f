/** An article's words as one text, with the way back to its fields: pure. */
import { isNode, plainText } from '../reading/blocks';
import type { Span } from '../reading/span';
import type { SuggestedArticle } from './article';
import type { Passage } from './suggested';

/** What one field or block says. Offsets in UTF-16 units of the whole text. */
interface Piece extends Span {
  path: (string | number)[];
}

export interface ArticleText {
  text: string;
  /** In the order of the text; never empty ones. */
  pieces: Piece[];
  /** Length of all the article says; more than the text's where that is cut. */
  length: number;
}

/**
 * No article is longer than some sixteen thousand words. What is, is read to here: the editor waits for the answer, and
 * so does everybody whom this process serves.
 */
export const LONGEST_READ = 100_000;

const BETWEEN = '\n\n';
/** Characters around the words of a passage. */
const AROUND = 60;

/** Headline, standfirst, the blocks of the body, then the caption of the lead picture. Code is left out. */
export function articleText({
  headline,
  standfirst,
  body,
  leadFigure,
}: Pick<SuggestedArticle, 'headline' | 'standfirst' | 'body' | 'leadFigure'>): ArticleText {
  const said: [Piece['path'], string][] = [
    [['headline'], headline ?? ''],
    [['standfirst'], standfirst ?? ''],
    ...(Array.isArray(body) ? body : []).map((block, index): [Piece['path'], string] => [
      ['body', index],
      blockText(block),
    ]),
    [['leadFigure', 'caption'], leadFigure?.caption ?? ''],
  ];
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let [end, length] = [0, 0];
  for (const [path, words] of said) {
    if (words.trim() === '') continue;
    const start = length === 0 ? 0 : length + BETWEEN.length;
    length = start + words.length;
    if (start >= LONGEST_READ) continue;
    const kept = length > LONGEST_READ ? whole(words.slice(0, LONGEST_READ - start)) : words;
    end = start + kept.length;
    pieces.push({ path, start, end });
    texts.push(kept);
  }
  return { text: texts.join(BETWEEN), pieces, length: Math.max(length, end) };
}

function blockText(block: unknown): string {
  if (!isNode(block) || block.type === 'code') return '';
  if (block.type !== 'image') return plainText(block);
  return isNode(block.image) && typeof block.image.caption === 'string' ? block.image.caption : '';
}

/** Without half of a character at the end. */
function whole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** The field that an offset lies in; null between two. */
export function pieceAt({ pieces }: ArticleText, offset: number): Piece | null {
  let [low, high] = [0, pieces.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return piece;
  }
  return null;
}

/** Words where they stand. Those that run over the end of a field are cut there. */
export function passageAt(article: ArticleText, span: Span): Passage | null {
  const piece = pieceAt(article, span.start);
  if (!piece) return null;
  const { text } = article;
  const end = Math.min(span.end, piece.end);
  return {
    path: piece.path,
    before: text.slice(
      wordStart(text, Math.max(piece.start, span.start - AROUND), piece, span.start),
      span.start,
    ),
    words: text.slice(span.start, end),
    after: text.slice(end, wordEnd(text, Math.min(piece.end, end + AROUND), piece, end)),
  };
}

/** The next start of a word from an offset on, at most `most`. */
function wordStart(text: string, from: number, piece: Span, most: number): number {
  if (from === piece.start) return from;
  let start = from;
  while (start < most && !/\s/.test(text[start - 1]!)) start += 1;
  return start;
}

/** The last end of a word up to an offset, at least `least`. */
function wordEnd(text: string, to: number, piece: Span, least: number): number {
  if (to === piece.end) return to;
  let end = to;
  while (end > least && !/\s/.test(text[end]!)) end -= 1;
  return end;
}
