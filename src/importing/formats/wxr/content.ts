/** What WordPress keeps of a post's text, as the HTML that it would show. */
import type { Loss } from '../../page';
import { withoutShortcodes } from './shortcodes';

const BLOCK =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|thead|tbody|tr|td|th|pre|section|article|aside|hr|iframe|video|audio|form|dl|dt|dd|address|details|script|style|center)\b/i;
export interface PostContent {
  html: string;
  lost: Loss[];
}

/** Paragraphs where WordPress keeps empty lines, figures and embeds where it keeps shortcodes; others are named. */
export function asHtml(content: string): PostContent {
  const lost: Loss[] = [];
  const bare = between(content, '<!--', '-->', () => '');
  const shown = withoutShortcodes(between(bare, '[caption', '[/caption]', figure), lost);
  return { html: paragraphs(shown), lost };
}

/** Each stretch from one mark to the next of the other; one without its end stays. Linear, as no expression is. */
function between(text: string, open: string, close: string, write: (inner: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, done)) {
    const end = text.indexOf(close, from);
    if (end < 0) break;
    parts.push(text.slice(done, from), write(text.slice(from + open.length, end)));
    done = end + close.length;
  }
  return parts.join('') + text.slice(done);
}

/** ` width="300"]<img ...> words` */
function figure(marked: string): string {
  const inner = marked.slice(marked.indexOf(']') + 1);
  const end = inner.lastIndexOf('>');
  const words = inner.slice(end + 1).trim();
  return `\n\n<figure>${inner.slice(0, end + 1)}<figcaption>${words}</figcaption></figure>\n\n`;
}

/** As `wpautop` does: empty lines part paragraphs, single ones are line breaks. */
function paragraphs(content: string): string {
  if (/<p[\s>]/i.test(content)) return content;
  return content
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`))
    .join('\n');
}
