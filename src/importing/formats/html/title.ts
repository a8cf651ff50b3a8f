/** The headline of a page. */
import { isElement, oneLine, wordsOf } from '../../html/dom';
import type { PageFacts } from './facts';
import { decoded, textOf } from './json-ld';
import { foldedWords, overlap } from './likeness';
import { firstMeta } from './metas';

const LONGEST = 300;
const SAME = 0.6;
const NEAR = 0.25;
/** What stands between a headline and the name of the paper. */
const BREAKS = [' | ', ' — ', ' – ', ' - ', ' :: ', ' » ', ' • ', ' · ', ' / '];
const HEADLINE =
  '[itemprop="headline"], [class*="headline" i], [class*="article-title" i], [class*="entry-title" i]';

/**
 * The headline as it is printed on the page: the first-level heading that agrees with what the page calls itself in
 * JSON-LD, `og:title` or its title; where none does, that name itself without the name of the paper.
 */
export function titleOf({ document, article, metas, site, address }: PageFacts): string | null {
  const shown = wordsOf(document.querySelector('title'));
  const declared = textOf(article, 'headline') ?? null;
  const social = firstMeta(metas, [
    'og:title',
    'twitter:title',
    'dc.title',
    'parsely-title',
    'sailthru.title',
  ]);
  const names = [declared, social, shown].filter((name): name is string => name !== null);
  const host = hostOf(address);
  const printed = [...document.querySelectorAll('h1')]
    .map(headingWords)
    .filter((words): words is string => words !== null && !isNameOf(words, site, host));
  const labelled = [...document.querySelectorAll(HEADLINE)].map(headingWords);
  const agreed = best(printed, names) ?? best(labelled, names);
  if (agreed) return fitting(agreed);
  const only = printed.length === 1 && isTelling(printed[0]!, names) ? printed[0]! : null;
  const [first] = names;
  return fitting(only ?? (first ? withoutSite(first, site, host) : (printed[0] ?? null)));
}

/** The words of a heading without hidden labels and numbers of comments in it. */
function headingWords(heading: Parameters<typeof wordsOf>[0]): string | null {
  if (!heading || !isElement(heading)) return null;
  const parts: string[] = [];
  for (const child of heading.childNodes) {
    const isLabel =
      isElement(child) &&
      child.matches(
        '[class*="sr-only" i], [class*="hidden" i], small, sup, button, [class*="kicker" i], [class*="label" i], [class*="category" i]',
      );
    if (!isLabel) parts.push(child.textContent ?? '');
  }
  return oneLine(decoded(parts.join(''))) ?? wordsOf(heading);
}

/** The one that agrees most with what the page calls itself, the first of equals; null where none does. */
function best(printed: readonly (string | null)[], names: readonly string[]): string | null {
  let found: string | null = null;
  let most = 0;
  for (const words of printed) {
    const likeness = words === null ? 0 : Math.max(0, ...names.map((name) => likenessOf(words, name)));
    if (likeness < SAME || likeness <= most) continue;
    most = likeness;
    found = words;
  }
  return found;
}

function likenessOf(printed: string, name: string): number {
  const [own, other] = [foldedWords(printed), foldedWords(name)];
  if (own.length === 0 || other.length === 0) return 0;
  if (BREAKS.some((mark) => name.startsWith(printed + mark))) return 1;
  // A name cut short, or with the paper's behind it, has the same beginning.
  return Math.max(overlap(own, other), own.length >= 3 ? overlap(own, other.slice(0, own.length)) : 0);
}

/** Search engines are told other headlines than readers: the one heading of a page that is near to it is the readers'. */
function isTelling(words: string, names: readonly string[]): boolean {
  const own = foldedWords(words);
  if (names.length === 0) return words.length > 15;
  return own.length >= 4 && names.some((name) => overlap(own, foldedWords(name)) >= NEAR);
}

/** @param host letters and digits of the page's host */
function withoutSite(name: string, site: string | null, host: string): string {
  for (const mark of BREAKS) {
    const at = name.lastIndexOf(mark);
    if (at <= 0) continue;
    const [head, tail] = [name.slice(0, at).trim(), name.slice(at + mark.length).trim()];
    const isSite = isNameOf(tail, site, host);
    const short =
      tail.split(' ').length <= 4 && head.split(' ').length >= 4 && !mark.includes('-') && mark !== ' / ';
    if (isSite || short) return withoutSite(head, site, host);
    if (isNameOf(head, site, host)) return tail;
  }
  return name;
}

function isNameOf(part: string, site: string | null, host: string): boolean {
  const words = foldedWords(part);
  if (site !== null && overlap(words, foldedWords(site)) >= SAME) return true;
  const joined = words.join('');
  return (
    joined.length >= 3 &&
    words.length <= 5 &&
    host !== '' &&
    (host.includes(joined) || joined.startsWith(host))
  );
}

/** `www.vortex-cannon.org` has `vortexcannon`. */
function hostOf(address: string | null): string {
  const labels = address === null ? [] : new URL(address).hostname.split('.');
  const longest = labels.slice(0, -1).sort((first, second) => second.length - first.length)[0] ?? '';
  return longest.replace(/[^a-z0-9]/g, '');
}

function fitting(title: string | null): string | null {
  return title && title.length > LONGEST ? `${title.slice(0, LONGEST - 1).replace(/\s\S*$/, '')}…` : title;
}
