/** What the elements of HTML are to a text. */
import type { Marks } from './inline';

export const MARKS: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strikethrough: true },
  del: { strikethrough: true },
  strike: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
};
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
export const NOTHING: ReadonlySet<string> = new Set(
  'script style noscript template svg math button input select textarea nav canvas map head link meta dialog menu rt rp'.split(
    ' ',
  ),
);
export const EMBEDS: ReadonlySet<string> = new Set([
  'iframe',
  'embed',
  'object',
  'video',
  'audio',
  'amp-youtube',
]);
export const HEADING = /^h([1-6])$/;
/** A list whose items hold these is a way to lay a page out. */
export const IN_LAYOUT = 'h1, h2, h3, h4, figure, table, blockquote, p + p';
export const PICTURE_BOX =
  /(?:^|[-_\s])(?:wp-caption|caption|figure|image|img|photo|picture|media)(?:$|[-_\s])/i;
export const LONGEST_CAPTION = 600;
