/** Takes out of a page what is no part of any story, before its body is looked for. */
import { type DomDocument, type DomElement, labelsOf, wordsOf } from '../../html/dom';
import { foldedWords, isSameOrCut } from './likeness';

const ALWAYS =
  'script, style, noscript, template, nav, button, dialog, [role="navigation"], [role="search"], [role="dialog"], [role="alert"], [role="contentinfo"], [hidden]';
/** Words of classes and ids, between hyphens, underscores and capitals. */
const FURNITURE =
  /(?:^|[-_\s])(?:share|sharing|sharebar|sharetools?|social|newsletters?|subscribe|subscription|signup|sign-up|related|recommended|recommendations?|recirc|comments?|disqus|breadcrumbs?|promo|promos|advert|advertisement|ads?|adslot|sponsored|outbrain|taboola|popular|trending|most-?read|read-?more|readmore|also-?read|see-?also|more-(?:from|stories|news|on)|you-may|cookie|gdpr|skip|skip-?link|author-?(?:bio|box|card|info)|about-?author|bio|tags|tag-?list|toolbar|pagination|jp-relatedposts|sharedaddy|inline-?(?:promo|related)|print-only|sr-only|screen-reader-text|visually-?hidden|onward|rail|sidebar|zergnet|rich-link|correction-form)(?:$|[-_\s])/i;
/** `content-with-sidebar` is no sidebar. */
const BESIDES = /(?:^|[-_\s])(?:with|has|no|without|main|show|is|hide)[-_]{1,2}[\w-]+/gi;
const CAPTION =
  /(?:^|[-_\s])(?:caption|credits?|copyright|photo-?credit|image-?credit|cutline)(?:$|[-_\s\d])/i;
const LONGEST_CAPTION = 700;
const CAMEL = /([a-z])([A-Z])/g;
const DEK =
  /(?:^|[-_\s])(?:dek|deck|standfirst|stand-first|sub-?title|sub-?head(?:line|ing)?|summary|description|excerpt|intro|teaser|abstract|strapline|sell|blurb|chapo|vorspann)(?:$|[-_\s\d])/i;
/** More of the page's words than this, and it is the page that has such a name. */
const MOST_SHARE = 0.3;
const DEKS = 'h2, h3, h4, p, div, span, header';
const LONGEST_DEK = 800;

/** @param standfirst taken out where it is printed above the text */
export function sweep(document: DomDocument, standfirst: string | null): void {
  for (const element of [...document.querySelectorAll(ALWAYS)]) element.remove();
  const body = document.body;
  if (!body) return;
  const most = MOST_SHARE * paragraphLength(body);
  for (const element of [...body.querySelectorAll('[class], [id], form')]) {
    if (!isFurniture(element) || !element.parentNode) continue;
    if (paragraphLength(element) <= most) element.remove();
  }
  if (standfirst) takeOutStandfirst(body, standfirst);
}

function isFurniture(element: DomElement): boolean {
  const name = element.tagName.toLowerCase();
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const labels = labelsOf(element).replace(CAMEL, '$1-$2').replace(BESIDES, ' ');
  return name === 'form' || FURNITURE.test(labels) || isLooseCaption(element, labels);
}

/** Words under a picture that no figure holds together with it. */
function isLooseCaption(element: DomElement, labels: string): boolean {
  if (!CAPTION.test(labels) || element.querySelector('img, video, iframe, p + p + p')) return false;
  return !element.closest('figure') && (element.textContent?.length ?? 0) < LONGEST_CAPTION;
}

/** How long the words of paragraphs are, which stories have and lists of links have not. */
function paragraphLength(element: DomElement): number {
  const inParagraphs = [...element.querySelectorAll('p')].reduce(
    (sum, one) => sum + (one.textContent?.length ?? 0),
    0,
  );
  return Math.max(
    inParagraphs,
    element.matches('p, td') || inParagraphs === 0 ? (wordsOf(element)?.length ?? 0) : 0,
  );
}

/** Where it is labelled as one, or stands in the head of the story: a first paragraph that is the same stays. */
function takeOutStandfirst(body: DomElement, standfirst: string): void {
  const wanted = foldedWords(standfirst).length;
  for (const element of [...body.querySelectorAll(DEKS)]) {
    if (!element.parentNode || (element.textContent?.length ?? 0) > LONGEST_DEK) continue;
    const words = wordsOf(element);
    if (!words || foldedWords(words).length < wanted * 0.5 || !isSameOrCut(words, standfirst)) continue;
    const isLabelled = DEK.test(labelsOf(element)) || DEK.test(labelsOf(element.parentElement ?? element));
    if (isLabelled || /^h\d$/i.test(element.tagName) || element.closest('header, hgroup')) element.remove();
  }
}
