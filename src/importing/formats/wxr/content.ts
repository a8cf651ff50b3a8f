/** What WordPress keeps of a post's text, as the HTML that it would show. */
import type { Loss } from '../../page';

const BLOCK =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|thead|tbody|tr|td|th|pre|section|article|aside|hr|iframe|video|audio|form|dl|dt|dd|address|details|script|style|center)\b/i;
const EMBED =
  /\[(?:embed|youtube|vimeo|soundcloud|twitter|tweet|instagram|facebook|dailymotion)\b[^\]]{0,300}\]\s*(https?:\/\/[^\s[\]]{1,2000})\s*\[\/\w+\]/g;
const EMBED_ATTRIBUTE =
  /\[(?:embed|youtube|vimeo|soundcloud|audio|video|tweet|twitter)\b[^\]]{0,200}?(https?:\/\/[^\s"'\]]{1,2000})[^\]]{0,500}\](?:\s*\[\/\w+\])?/g;
/** Names that are shortcodes whatever stands in them, and any with an attribute: "[sic]" is a text's own. */
const SHORTCODE =
  /\[\/?(?:(?:gallery|playlist|audio|video|embed|contact-form(?:-7)?|vc_\w+|et_pb_\w+|su_\w+|button|poll|table|toc|ad|adrotate|sc|wpvideo|googlemaps|slideshow|ngg_\w+|nggallery|tabs?|accordion|column|columns|row|divider|spacer|dropcap|highlight|related|recent_posts|newsletter)(?:\s[^\]]{0,1000})?|[a-z][\w-]{1,40}\s+[\w-]{1,40}=["'“”‘’&][^\]]{0,1000})\/?\]/g;

export interface PostContent {
  html: string;
  lost: Loss[];
}

/** Paragraphs where WordPress keeps empty lines, figures and embeds where it keeps shortcodes; others are named. */
export function asHtml(content: string): PostContent {
  const lost: Loss[] = [];
  const bare = between(content, '<!--', '-->', () => '');
  const shown = between(bare, '[caption', '[/caption]', figure)
    .replace(EMBED, (_, address: string) => `\n\n${address}\n\n`)
    .replace(EMBED_ATTRIBUTE, (_, address: string) => `\n\n${address}\n\n`)
    .replace(SHORTCODE, (code) => {
      if (!code.startsWith('[/')) lost.push({ what: 'shortcode', detail: code.slice(0, 200) });
      return '';
    });
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
