/** Parts of a page that speak of other articles. */
import type { DomElement } from '../../html/dom';

const OTHERS = [
  'related',
  'comment',
  'sidebar',
  'recommend',
  'popular',
  'trending',
  'latest',
  'teaser',
  'ticker',
  'card',
];
const ELSEWHERE = ['aside', 'nav', 'footer', ...OTHERS.map((word) => `[class*="${word}" i]`)].join(', ');
const WHOLE = /^(?:html|body|main|article)$/i;

/** Whether an element stands in a list of other articles, among comments or in the page's frame. */
export function isElsewhere(element: DomElement): boolean {
  for (let at = element.closest(ELSEWHERE); at; at = at.parentElement?.closest(ELSEWHERE) ?? null) {
    // Whole pages are called "with-sidebar".
    if (!WHOLE.test(at.tagName) && !at.querySelector('h1')) return true;
  }
  return false;
}
