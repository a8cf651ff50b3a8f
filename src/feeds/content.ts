/** The text of an article as HTML that stands by itself, in a reader far from the newsroom's site. */
import { isNode, type LooseNode } from '../reading/blocks';
import { blocksToHtml } from '../reading/html';
import { element, escapeHtml } from '../reading/html-parts';
import type { FeedArticle } from './read/articles';
import type { Site } from './site';

/** Its notices first, so that nobody reads on without them; then its text, unless that is too long for a feed. */
export function contentOf({ body, corrections }: FeedArticle, site: Site): string | null {
  const html = corrections.map(noticeHtml).join('') + blocksToHtml(withAbsoluteAddresses(body, site));
  return html === '' ? null : html;
}

/** A correction as a paragraph. */
export function noticeHtml({ date, kind, text }: FeedArticle['corrections'][number]): string {
  const label = element('strong', {}, escapeHtml(`${NOTICES[kind] ?? kind}, ${date}`));
  return element('p', { class: 'notice' }, `${label}: ${escapeHtml(text)}`);
}

/** What a notice is called, by its kind. */
export const NOTICES: Readonly<Record<string, string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
};

/** Pictures are this server's, links in a text lead to pages of the site. */
function withAbsoluteAddresses(body: unknown, site: Site): unknown {
  return Array.isArray(body) ? body.filter(isNode).map((node) => absolute(node, site)) : body;
}

function absolute(node: LooseNode, site: Site): LooseNode {
  const { url, image, children } = node;
  return {
    ...node,
    ...(typeof url === 'string' && { url: absoluteAddress(url, site.root) }),
    ...(isNode(image) &&
      typeof image.url === 'string' && {
        image: { ...image, url: absoluteAddress(image.url, site.server) },
      }),
    ...(Array.isArray(children) && {
      children: children.filter(isNode).map((child) => absolute(child, site)),
    }),
  };
}

/** An address against another one, below which the paths that begin with a slash are. */
export function absoluteAddress(address: string, base: string): string {
  if (/^\/(?!\/)/.test(address)) return `${base}${address}`;
  return URL.canParse(address, `${base}/`) ? new URL(address, `${base}/`).href : address;
}
