/** Pieces of HTML and plain text that exports carry, as Blocks. */
import type { BlockNode } from '../../reading/blocks';
import { type BlocksRead, blocksOf } from '../blocks/from-element';
import { oneLine } from '../html/dom';
import { parseFragment } from '../html/parse';
import { unwrapped } from './text/unwrap';

/** Wires end with them. */
const CONTROL = /[^\P{Cc}\n\r\t]/gu;

/** @param base the address that links are read against */
export function blocksFromHtml(html: string, base: string | null, file: string): BlocksRead {
  return html.trim() === '' ? { blocks: [], lost: [] } : blocksOf(parseFragment(html, file), base);
}

/**
 * Paragraphs of plain text: between empty lines, with their line breaks; where there are no empty lines, each line is
 * one. Lines that were broken at a width are joined.
 */
export function blocksFromText(text: string): BlockNode[] {
  const lines = unwrapped(text.replace(CONTROL, '')).replace(/\r\n?/g, '\n').trim();
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n/) : lines.split('\n');
  return parts.flatMap((part): BlockNode[] => {
    const words = part.split('\n').flatMap((line) => oneLine(line) ?? []);
    return words.length > 0
      ? [{ type: 'paragraph', children: [{ type: 'text', text: words.join('\n') }] }]
      : [];
  });
}

/** The words of a piece of HTML on one line. */
export function wordsFromHtml(html: string | null, file: string): string | null {
  if (!html) return null;
  return /[<&]/.test(html) ? oneLine(parseFragment(html, file).textContent) : oneLine(html);
}

/** Whether a text holds elements, so that it is HTML and not words with a sign in them. */
export function isHtml(text: string): boolean {
  return /<(?:p|br|div|a|ul|ol|h[1-6]|img|figure|blockquote|strong|em|b|i|span|table|iframe)\b[^<>]{0,2000}>/i.test(
    text,
  );
}

/** A text that may be either. */
export function blocksFromEither(text: string, base: string | null, file: string): BlocksRead {
  return isHtml(text) ? blocksFromHtml(text, base, file) : { blocks: blocksFromText(text), lost: [] };
}
