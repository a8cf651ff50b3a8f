/** A page's language and addresses. */
import { normalizeLanguage } from '../../../validation/language';
import { absoluteAddress, withoutTracking } from '../../addresses';
import type { DomDocument } from '../../html/dom';
import { isThing, type Thing, textOf } from './json-ld';
import { firstMeta, type Metas } from './metas';

/** What the page says that its language is, in normal form, or null. */
export function languageOf(document: DomDocument, metas: Metas, article: Thing | undefined): string | null {
  const written = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    textOf(article, 'inLanguage'),
    firstMeta(metas, ['og:locale', 'language', 'dc.language', 'content-language']),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null,
  ];
  for (const one of written) {
    const language = one ? normalizeLanguage(one.trim().replace(/_/g, '-').split(',')[0]!) : null;
    if (language) return language;
  }
  return null;
}

export interface Addresses {
  canonicalUrl: string | null;
  oldAddresses: string[];
}

/**
 * The address that the page calls its own, and the others that lead to it.
 *
 * @param readAt where it was read; null where it came as a file
 */
export function addressesOf(
  document: DomDocument,
  metas: Metas,
  article: Thing | undefined,
  readAt: string | null,
): Addresses {
  const main = article?.mainEntityOfPage;
  const written = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    firstMeta(metas, ['og:url', 'twitter:url', 'parsely-link']),
    isThing(main) ? textOf({ id: main['@id'] ?? main.url }, 'id') : textOf(article, 'mainEntityOfPage'),
    textOf(article, 'url'),
    document.querySelector('link[rel~="shortlink"]')?.getAttribute('href'),
    readAt,
  ];
  const known = written.flatMap((one) => {
    const address = absoluteAddress(one, readAt);
    // A page that calls the paper's front its own says nothing.
    return address && new URL(address).pathname.length > 1 ? withoutTracking(address) : [];
  });
  const [canonicalUrl = null, ...others] = [...new Set(known)];
  return { canonicalUrl, oldAddresses: others };
}
