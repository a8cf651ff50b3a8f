/** When a page was published and changed. */
import { type DateContext, liesAhead, readWrittenDate } from '../../dates/written';
import { type DomDocument, type DomElement, partsOf, wordsOf } from '../../html/dom';
import type { Loss, PageDate } from '../../page';
import { isElsewhere } from './elsewhere';
import type { PageFacts } from './facts';
import { textOf } from './json-ld';
import { allMetas } from './metas';

export interface PageDates {
  publishedOn: PageDate | null;
  updatedOn: PageDate | null;
  lost: Loss[];
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'article.published',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'article_date_original',
  'publication_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'pubdate',
  'ptime',
  'cxenseparse:recs:publishtime',
  'cxense:recs:publishtime',
  'displaydate',
  'originalpublicationdate',
  'date',
];
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'utime',
  'revision_date',
];
const PRINTED =
  '[itemprop="datePublished"], [itemprop="dateCreated"], time[pubdate], time[datetime], .published, [class*="publish" i], [class*="pubdate" i], [class*="timestamp" i], [class*="dateline" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="date" i], [id*="date" i], time, [class*="byline" i], [class*="meta" i]';
const CHANGED = /(?:updat|modif|aktualis|mis à jour|actualiz|aggiorn|обновл|edited|changed)/i;
const PATH_DATE = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?:[/-]?(0[1-9]|[12]\d|3[01]))?(?:[/-]|$)/;
const NAMED_MONTH = /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d{1,2})\//i;
const LOOKED_AT = 400;

/** JSON-LD first, then `meta`, then what is printed, then the address. Dates that lie ahead are named, not taken. */
export function datesOf(facts: PageFacts, context: Omit<DateContext, 'language'>): PageDates {
  const within = { ...context, language: facts.language };
  const lost: Loss[] = [];
  const first = (texts: Iterable<string | null>): PageDate | null => {
    for (const text of texts) {
      const date = text === null ? null : readWrittenDate(text, within);
      if (date === null) continue;
      if (!liesAhead(date, context.now)) return date;
      lost.push({ what: 'date', detail: `${date} lies in the future` });
    }
    return null;
  };
  const declared = first([
    textOf(facts.article, 'datePublished'),
    ...allMetas(facts.metas, PUBLISHED),
    textOf(facts.article, 'dateCreated'),
    ...facts.things.map((thing) => textOf(thing, 'datePublished')),
  ]);
  const publishedOn =
    finer(declared, () => first(printedDates(facts))) ??
    first(datesInPath(facts.address)) ??
    first(datesUnderHeadline(facts.document)) ??
    first(changes(facts));
  const updatedOn = first(declaredChanges(facts));
  const isLater =
    updatedOn !== null && publishedOn !== null && Date.parse(updatedOn) > Date.parse(publishedOn);
  return { publishedOn, updatedOn: isLater ? updatedOn : null, lost: lost.slice(0, 1) };
}

/** A declared day is kept unless what is printed tells the time of the same day. */
function finer(declared: PageDate | null, printed: () => PageDate | null): PageDate | null {
  if (declared?.includes('T')) return declared;
  const shown = printed();
  if (declared === null) return shown;
  return shown?.startsWith(declared) ? shown : declared;
}

function declaredChanges({ article, metas }: PageFacts): (string | null)[] {
  return [textOf(article, 'dateModified'), ...allMetas(metas, UPDATED)];
}

/** Where nothing tells when a page came out, it is at least as old as its last change. */
function changes(facts: PageFacts): (string | null)[] {
  return [...printed(facts.document, true), ...declaredChanges(facts)];
}

function printedDates({ document }: PageFacts): (string | null)[] {
  return printed(document, false);
}

/** What machines read before what people read, in the order of the page, without other articles' dates. */
function printed(document: DomDocument, areChanges: boolean): (string | null)[] {
  const found: { element: DomElement; words: string }[] = [];
  for (const element of document.querySelectorAll(PRINTED)) {
    if (found.length >= LOOKED_AT) break;
    if (isElsewhere(element)) continue;
    const words = partsOf(element) ?? '';
    const isChange = CHANGED.test(words.slice(0, 40)) || CHANGED.test(element.getAttribute('class') ?? '');
    if (isChange === areChanges && words.length < 200) found.push({ element, words });
  }
  return [
    ...found.map(({ element }) => element.getAttribute('datetime') ?? element.getAttribute('content')),
    ...found.map(({ words }) => (words.length <= 120 ? words : null)),
  ];
}

/** Short lines near the headline; only whole days count, for years stand everywhere. */
function* datesUnderHeadline(document: DomDocument): Generator<string> {
  const headline = document.querySelector('h1, h2');
  const around = headline?.parentElement?.parentElement?.parentElement;
  const elements = around
    ? [...around.querySelectorAll('p, span, div, td, li, em, strong, small, h3, h4, h5, h6')]
    : [];
  for (const element of elements.slice(0, LOOKED_AT)) {
    const words = element.children.length <= 3 ? wordsOf(element) : null;
    if (words && words.length <= 60 && /\d{4}/.test(words) && /\d{1,2}\D+\d/.test(words)) yield words;
  }
}

function* datesInPath(address: string | null): Generator<string | null> {
  const path = address?.replace(/^https?:\/\/[^/]+/i, '') ?? '';
  const named = NAMED_MONTH.exec(path);
  if (named) yield `${named[3]} ${named[2]} ${named[1]}`;
  const found = PATH_DATE.exec(path);
  if (found) yield found.slice(1).filter(Boolean).join('-');
}
