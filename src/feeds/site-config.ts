/** The newsroom's public site as it is set, and what can be wrong with it; pure. */
import { urlFault } from '../validation/url';

/** The shape of config/site.ts. */
export interface SiteConfig {
  /** The newsroom's name. */
  name: string;
  /** Absolute address of its home page; empty where there is no site. */
  url: string;
  /** The path of an article's page below that address, with `{slug}` or `{documentId}`. */
  article: string;
  /** Where the site shows drafts: an absolute address with `{token}`; empty for the reader. */
  preview: string;
  /** How long a link to a draft is good. */
  previewMinutes: number;
  /** Whether this server shows pages below `/reader`. */
  reader: boolean;
}

const PLACEHOLDER = /\{(?:slug|documentId)\}/g;
const LONGEST_NAME = 200;
const CONTROL = /\p{Cc}/u;

/** What is wrong with the settings: a sentence that names the variable and the fix, or null. */
export function siteFault({ name, url, article, preview, previewMinutes }: SiteConfig): string | null {
  return (
    fault('PUBLIC_SITE_NAME', nameFault(name)) ??
    fault('PUBLIC_SITE_URL', url === '' ? null : homeFault(url)) ??
    fault('PUBLIC_SITE_ARTICLE', articleFault(article)) ??
    fault('PUBLIC_SITE_PREVIEW', preview === '' ? null : previewFault(preview)) ??
    fault('PREVIEW_MINUTES', previewMinutes >= 1 ? null : 'must be a whole number of minutes, at least 1')
  );
}

function fault(variable: string, clause: string | null): string | null {
  return clause === null ? null : `${variable} ${clause}.`;
}

function nameFault(name: string): string | null {
  const isName = name.trim() !== '' && name.length <= LONGEST_NAME && !CONTROL.test(name);
  return isName
    ? null
    : `must be a name of 1 to ${LONGEST_NAME} characters: leave the variable out for Dateline`;
}

/** A path is put behind it. */
function homeFault(url: string): string | null {
  return urlFault(url) ?? (/[?#]/.test(url) ? 'must have neither a query nor a fragment' : null);
}

function articleFault(article: string): string | null {
  const rest = article.replace(PLACEHOLDER, 'x');
  if (article.startsWith('/') && rest !== article && isPath(rest)) return null;
  return 'must be a path that begins with a slash, holds {slug} or {documentId}, and no other braces or spaces';
}

function previewFault(address: string): string | null {
  if (!address.includes('{token}')) return 'must hold {token}, where the link’s token is put';
  return urlFault(address.replace('{token}', 'x'));
}

/** Whether it is an address as it stands, with nothing to be encoded. */
function isPath(text: string): boolean {
  return /^\/(?!\/)(?:[\w.~!$&'()*+,;=:@/?#-]|%[\da-f]{2})*$/i.test(text);
}
