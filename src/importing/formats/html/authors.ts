/** Who wrote a page. */
import { absoluteAddress } from '../../addresses';
import { type DomElement, partsOf, wordsOf } from '../../html/dom';
import { bylinesOf, distinctBylines } from '../../names/bylines';
import type { PageByline } from '../../page';
import { isElsewhere } from './elsewhere';
import type { PageFacts } from './facts';
import { isThing, resolved, type Thing, textOf, typesOf, valuesOf } from './json-ld';
import { foldedWords } from './likeness';
import { allMetas } from './metas';

const METAS = [
  'author',
  'article:author',
  'og:article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'cxenseparse:author',
  'article.author',
  'authors',
  'rbauthors',
];
/** From the surest to the loosest. */
const PRINTED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  ['author', 'autor', 'auteur', 'journalist', 'reporter', 'columnist', 'contributor', 'staff']
    .map((word) => `a[href*="/${word}/" i], a[href*="/${word}s/" i]`)
    .join(', '),
  '[class*="byline" i], [data-testid*="byline" i]',
  '[class*="author" i], [id*="author" i], [class*="autor" i], [class*="auteur" i], [class*="writer" i], [data-testid*="author" i]',
];
const LINES = '[class*="byline" i], [class*="author" i], [data-testid*="byline" i]';
const MOST = 12;

/** JSON-LD first, then `meta`, then what is printed; people before desks, the paper itself last. */
export function authorsOf(facts: PageFacts): PageByline[] {
  const ways: (() => PageByline[])[] = [
    () => fromJsonLd(facts),
    () => fromMetas(facts),
    ...PRINTED.map((selector) => () => printed(facts, selector)),
  ];
  let fallback: PageByline[] = [];
  for (const way of ways) {
    const found = distinctBylines(way()).slice(0, MOST);
    const people = found.filter(({ isPerson, name }) => isPerson && !isSite(name, facts));
    if (people.length > 0)
      return withAddresses(
        withOthers(people, facts).filter(({ name }) => !isSite(name, facts)),
        facts,
      );
    if (fallback.length === 0) fallback = found;
  }
  const others = fallback.filter(({ name }) => !isSite(name, facts));
  return others.length > 0 ? others : fallback;
}

function fromJsonLd({ article, things, site }: PageFacts): PageByline[] {
  return [
    ...valuesOf(article, 'author'),
    ...valuesOf(article, 'creator').slice(0, article?.author ? 0 : MOST),
  ].flatMap((value) => {
    const thing = isThing(value) ? resolved(value, things) : null;
    if (!thing) return typeof value === 'string' ? bylinesOf(value, site) : [];
    return valuesOf(thing, 'name').flatMap((name) =>
      named(thing, typeof name === 'string' ? name : null, site),
    );
  });
}

function named(thing: Thing, name: string | null, site: string | null): PageByline[] {
  const isOrganization = typesOf(thing).some((type) => /Organization/.test(type));
  const address = absoluteAddress(textOf({ url: thing.url }, 'url'), null);
  const isPerson = typesOf(thing).includes('Person');
  const found = bylinesOf(name, site);
  return found.map((byline) => ({
    ...byline,
    isPerson: byline.isPerson && (!isOrganization || isPerson),
    address: found.length === 1 ? address : null,
  }));
}

function fromMetas({ metas, site }: PageFacts): PageByline[] {
  const written = allMetas(metas, METAS).filter(
    (one) => !/^(?:https?:)?\/\//i.test(one) && !/^\d+$/.test(one),
  );
  return written.flatMap((words) => bylinesOf(words, site));
}

function printed({ document, site, address }: PageFacts, selector: string): PageByline[] {
  const elements = [...document.querySelectorAll(selector)].filter((element) => !isElsewhere(element));
  const first = elements[0];
  if (!first) return [];
  // Those in one place belong together; further down are the authors of other articles.
  const near = elements.filter((element) => element === first || isNear(first, element));
  const found = near.flatMap((element) =>
    bylinesOf(wordsWithin(element), site).map((byline) => ({
      ...byline,
      address: absoluteAddress(element.getAttribute('href'), address),
    })),
  );
  return withoutTails(found, first);
}

/** "By Jane Roe and John Doe", of whom JSON-LD or a link names only the first. */
function withOthers(bylines: readonly PageByline[], { document, site }: PageFacts): PageByline[] {
  const names = bylines.map(({ name }) => name);
  const isOther = (name: string) => names.includes(name) || !names.some((known) => name.includes(known));
  let most: readonly PageByline[] = [];
  for (const line of document.querySelectorAll(LINES)) {
    if (isElsewhere(line) || /bio/i.test(line.getAttribute('class') ?? '')) continue;
    const others = bylinesOf(wordsWithin(line), site).filter(
      ({ isPerson, name }) => isPerson && isOther(name),
    );
    // Only where the line names those that were found too: it may be about something else.
    const isAboutIt = names.every((name) => others.some((other) => other.name === name));
    if (isAboutIt && others.length > most.length) most = others;
  }
  return distinctBylines([...bylines, ...most]);
}

/** "Jane Roe Florida Today" is Jane Roe, where an element within the byline holds her name alone. */
function withoutTails(bylines: readonly PageByline[], within: DomElement): PageByline[] {
  const inner = [...within.querySelectorAll('a, span, [class*="author" i]')].flatMap((one) =>
    bylinesOf(wordsOf(one)),
  );
  const whole = inner.filter(({ isPerson }) => isPerson);
  return bylines.map((byline) => {
    const bare = whole.find(({ name }) => byline.name.startsWith(`${name} `));
    return bare ? { ...byline, name: bare.name } : byline;
  });
}

function isNear(first: DomElement, other: DomElement): boolean {
  const around = first.parentElement?.parentElement;
  return around?.contains(other) === true && (wordsOf(around)?.length ?? 0) < 400;
}

function wordsWithin(element: DomElement): string | null {
  const words = element.getAttribute('content') ?? partsOf(element);
  return words !== null && words.length <= 200 ? words : null;
}

/** The author's own page, where the byline links to one. */
function withAddresses(people: readonly PageByline[], { document, address }: PageFacts): PageByline[] {
  const links = people.some((one) => !one.address)
    ? [...document.querySelectorAll('[rel~="author"], [class*="byline" i] a, [class*="author" i] a')]
    : [];
  return people.map((person) => {
    const link = person.address
      ? null
      : links.find((one) => wordsOf(one)?.toLowerCase() === person.name.toLowerCase());
    return link ? { ...person, address: absoluteAddress(link.getAttribute('href'), address) } : person;
  });
}

/** The paper's name, or a part of the paper: "CNN Business" of CNN. */
function isSite(name: string, { site }: PageFacts): boolean {
  const [words, paper] = [foldedWords(name).join(' '), foldedWords(site ?? '').join(' ')];
  return paper !== '' && (`${words} `.startsWith(`${paper} `) || `${paper} `.startsWith(`${words} `));
}
