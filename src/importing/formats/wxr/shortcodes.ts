/** WordPress's shortcodes: words in square brackets that a theme or plugin would replace. Linear. */
import type { Loss } from '../../page';

/** No shortcode is longer. */
const LONGEST = 1500;
const NAME = /^\/?([a-z][\w-]{0,40})(?=\s|\/?$)/;
const EMBEDS =
  /^(?:embed|youtube|vimeo|soundcloud|twitter|tweet|instagram|facebook|dailymotion|audio|video|wpvideo)$/;
/** Shortcodes whatever stands in them. */
const KNOWN =
  /^(?:gallery|playlist|contact-form(?:-7)?|vc_\w+|et_pb_\w+|su_\w+|button|poll|table|toc|ad|adrotate|googlemaps|slideshow|ngg_\w+|nggallery|tabs?|accordion|columns?|row|divider|spacer|dropcap|highlight|recent_posts|newsletter)$/;
/** Any other name is one where an attribute follows: "[sic]" and "[Update]" are a text's own. */
const ATTRIBUTE = /\s[\w-]{1,40}\s?=\s?["'“”‘’&]/;
const ADDRESS = /https?:\/\/[^\s"'<>[\]]{1,2000}/;

/** The text with the address of what shortcodes embed, on a line of its own, and without the others, which are named. */
export function withoutShortcodes(text: string, lost: Loss[]): string {
  const parts: string[] = [];
  let done = 0;
  let end = -1;
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    if (end < at) end = text.indexOf(']', at);
    if (end < 0) break;
    if (at < done || end - at > LONGEST) continue;
    const read = readAt(text, at, end);
    if (!read) continue;
    parts.push(text.slice(done, at), read.shown);
    if (read.isLost) lost.push({ what: 'shortcode', detail: text.slice(at, end + 1).slice(0, 200) });
    done = read.end;
  }
  return parts.join('') + text.slice(done);
}

interface Shortcode {
  shown: string;
  isLost: boolean;
  /** Where the text goes on. */
  end: number;
}

function readAt(text: string, at: number, close: number): Shortcode | null {
  const inner = text.slice(at + 1, close);
  const name = NAME.exec(inner)?.[1];
  if (!name || inner.includes('[')) return null;
  const isEmbed = EMBEDS.test(name);
  if (!isEmbed && !KNOWN.test(name) && !ATTRIBUTE.test(inner)) return null;
  const isEnd = inner.startsWith('/');
  if (!isEmbed || isEnd) return { shown: '', isLost: !isEnd, end: close + 1 };
  return embedAt(text, inner, name, close);
}

/** `[embed]address[/embed]`, `[video src="address"]`. */
function embedAt(text: string, inner: string, name: string, close: number): Shortcode {
  const mark = `[/${name}]`;
  const after = text.slice(close + 1, close + 1 + LONGEST);
  const until = after.indexOf(mark);
  const content = until < 0 ? '' : after.slice(0, until);
  const address = ADDRESS.exec(content)?.[0] ?? ADDRESS.exec(inner)?.[0];
  const end = close + 1 + (until < 0 ? 0 : until + mark.length);
  return address
    ? { shown: `\n\n${address}\n\n`, isLost: false, end }
    : { shown: '', isLost: true, end: close + 1 };
}
