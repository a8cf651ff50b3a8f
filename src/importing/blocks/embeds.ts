/** What stands in a text but lives elsewhere: a paragraph that holds only its address is an embed. */
import { absoluteAddress } from '../addresses';
import { type DomElement, nameOf } from '../html/dom';

/** Where a player's address hides that of what it plays. */
const PLAYERS: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+\/\w+)/, (id) => `https://open.spotify.com/${id}`],
];
const KEPT =
  /^https?:\/\/(?:[\w-]+\.)*(?:soundcloud\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|documentcloud\.org|google\.com\/maps|openstreetmap\.org|infogram\.com|streamable\.com|ted\.com|bandcamp\.com)\//;
const POSTS =
  'blockquote[class*="twitter-" i], blockquote[class*="instagram-" i], blockquote[class*="tiktok-" i], blockquote[class*="bluesky-" i], blockquote[class*="reddit-" i], .fb-post, .fb-video';
const POST =
  /^https?:\/\/(?:[\w-]+\.)?(?:twitter\.com\/\w+\/status|x\.com\/\w+\/status|instagram\.com\/(?:p|reel|tv)|tiktok\.com\/@[\w.]+\/video|facebook\.com\/|bsky\.app\/profile|reddit\.com\/r)/;

/** Whether the element is a post of a social network that was put into the text. */
export function isPost(element: DomElement): boolean {
  return element.matches(POSTS);
}

/** The address of a post: the last link to one in it, where its date stands. */
export function postAddress(element: DomElement): string | null {
  const written = [
    element.getAttribute('data-href'),
    element.getAttribute('data-instgrm-permalink'),
    element.getAttribute('cite'),
    ...[...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  ];
  const found = written.filter((address) => address && POST.test(address)).at(-1);
  return found ? cut(absoluteAddress(found, null)) : null;
}

/** What an `iframe`, `video`, `audio`, `embed` or `object` shows, and whether a reader can be led there. */
export function embedOf(
  element: DomElement,
  base: string | null,
): { address: string | null; isKept: boolean } {
  const source = ['data-src', 'src', 'data'].map((name) => element.getAttribute(name)).find(Boolean);
  const written = source ?? element.querySelector('source')?.getAttribute('src');
  const address = absoluteAddress(written, base);
  if (!address) return { address: null, isKept: false };
  for (const [player, page] of PLAYERS) {
    const id = player.exec(address)?.[1];
    if (id) return { address: page(id), isKept: true };
  }
  const isMedia = nameOf(element) === 'video' || nameOf(element) === 'audio';
  return { address, isKept: isMedia || KEPT.test(address) };
}

function cut(address: string | null): string | null {
  return address?.replace(/[?#].*$/s, '') ?? null;
}
