/**
 * WordPress's export, WXR 1.0 to 1.2: RSS with the posts' own fields. It is read twice: attachments, which may stand
 * behind the posts that show them, then posts, one in memory at a time.
 */
import { normalizeLanguage } from '../../../validation/language';
import type { FormatReader, TextFile } from '../../item';
import { ImportRefusal } from '../../refusal';
import { first, lineIn, textIn, type XmlElement } from '../../xml/element';
import { type XmlPath, xmlElements } from '../../xml/elements';
import { attempted } from '../feed/read-feed';
import { readPost } from './read-post';

export interface Attachment {
  address: string;
  caption: string | null;
  alt: string | null;
}

/** What the posts of an export refer to. */
export interface Site {
  file: string;
  address: string | null;
  language: string | null;
  /** Names by login. */
  authors: Map<string, string>;
  /** By id of the post that they are to WordPress. */
  attachments: ReadonlyMap<string, Attachment>;
}

/** Posts as pages; pages, menus, revisions and the like are no articles and are passed over, trash too. */
export const readWxr: FormatReader = async function* (file, options) {
  const site: Site = {
    file: file.name,
    address: null,
    language: null,
    authors: new Map(),
    attachments: await attachmentsOf(file),
  };
  let items = 0;
  for await (const element of xmlElements(file.open(), file.name, isTopLevel)) {
    if (element instanceof ImportRefusal) yield element;
    else if (element.name !== 'item') note(element, site);
    else if (isPost(element)) {
      items += 1;
      yield attempted(() => readPost(element, site, options), items);
    }
  }
  if (items > 0) return;
  const reason = 'has no posts';
  throw new ImportRefusal({
    code: 'no-article',
    file: file.name,
    reason,
    fix: 'Export again and choose “All content” or “Posts”',
  });
};

async function attachmentsOf({ name, open }: TextFile): Promise<ReadonlyMap<string, Attachment>> {
  const found = new Map<string, Attachment>();
  try {
    for await (const element of xmlElements(open(), name, isTopLevel)) {
      if (element instanceof ImportRefusal || lineIn(first(element, 'post_type')) !== 'attachment') continue;
      const [id, address] = [lineIn(first(element, 'post_id')), lineIn(first(element, 'attachment_url'))];
      if (id && address)
        found.set(id, {
          address,
          caption: excerptOf(element),
          alt: metaOf(element, '_wp_attachment_image_alt'),
        });
    }
  } catch (error) {
    // A file that is cut off is refused when its posts are read, after those that are whole.
    if (!(error instanceof ImportRefusal)) throw error;
  }
  return found;
}

/** The value of a field that a plugin or WordPress itself keeps beside a post. */
export function metaOf(item: XmlElement, key: string): string | null {
  for (const meta of item.children) {
    if (typeof meta === 'string' || meta.name !== 'postmeta') continue;
    if (lineIn(first(meta, 'meta_key')) === key) return lineIn(first(meta, 'meta_value'));
  }
  return null;
}

/** `excerpt:encoded`, which has the name of the content in another namespace. */
export function excerptOf(item: XmlElement): string | null {
  const element = item.children.find(
    (one) => typeof one !== 'string' && one.name === 'encoded' && /excerpt/.test(one.namespace),
  );
  return typeof element === 'object' ? lineIn(element) : null;
}

function isTopLevel(path: XmlPath): boolean {
  return path.length === 3 && path[0] === 'rss' && path[1] === 'channel';
}

function isPost(item: XmlElement): boolean {
  const type = lineIn(first(item, 'post_type'));
  const status = lineIn(first(item, 'status'));
  return (
    (type === null || type === 'post') &&
    status !== 'trash' &&
    status !== 'auto-draft' &&
    status !== 'inherit'
  );
}

function note(element: XmlElement, site: Site): void {
  if (element.name === 'language') site.language ??= normalizeLanguage(lineIn(element) ?? '');
  if (element.name === 'base_blog_url' || (element.name === 'link' && !site.address))
    site.address = lineIn(element) ?? site.address;
  if (element.name !== 'author') return;
  const login = lineIn(first(element, 'author_login'));
  const names = [textIn(first(element, 'author_display_name')), fullName(element)].map((name) => name.trim());
  const name = names.find((one) => one !== '' && one !== login) ?? login;
  if (login && name) site.authors.set(login, name);
}

function fullName(author: XmlElement): string {
  return [lineIn(first(author, 'author_first_name')), lineIn(first(author, 'author_last_name'))]
    .filter(Boolean)
    .join(' ');
}
