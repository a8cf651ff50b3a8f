/** What a page says of itself in schema.org's words, as JSON-LD. */
import { type DomDocument, oneLine } from '../../html/dom';

export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|Advertorial)$/;
const DEEPEST = 12;
const MOST_THINGS = 2000;

/** The articles that the page describes, the one that says most first; empty where it describes none. */
export function articlesIn(document: DomDocument): Thing[] {
  const things = thingsIn(document);
  const articles = things.filter(isArticle);
  return articles.sort((first, second) => telling(second) - telling(first));
}

/** Every thing that the page describes, also within others. */
export function thingsIn(document: DomDocument): Thing[] {
  const found: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    gather(parseLoosely(script.textContent ?? ''), found, 0);
  }
  return found;
}

/** Values of a property as a list: nothing is an empty one. */
export function valuesOf(thing: Thing | undefined, name: string): unknown[] {
  const value = thing?.[name];
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** The first text that a property has, in one line, itself or as the name or address of a thing. */
export function textOf(thing: Thing | undefined, name: string): string | null {
  for (const value of valuesOf(thing, name)) {
    const text = isThing(value) ? (value.name ?? value.url ?? value['@id'] ?? value['@value']) : value;
    const line = typeof text === 'string' ? oneLine(decoded(text)) : null;
    if (line) return line;
  }
  return null;
}

export function typesOf(thing: Thing): string[] {
  return valuesOf(thing, '@type').filter((type): type is string => typeof type === 'string');
}

/** A thing that is only named by its id stands elsewhere in the page. */
export function resolved(thing: Thing, things: readonly Thing[]): Thing {
  const id = thing['@id'];
  if (typeof id !== 'string' || thing.name || thing.url || thing.contentUrl) return thing;
  return things.find((one) => one['@id'] === id && (one.name || one.url || one.contentUrl)) ?? thing;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Entities that a page has escaped once too often. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (_, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()]!;
      return String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : Number.parseInt(hex, 16)));
    },
  );
}

/** By its type; else it has a headline, and somebody wrote it on some day. */
function isArticle(thing: Thing): boolean {
  if (typesOf(thing).some((type) => ARTICLE.test(type))) return true;
  return Boolean(thing.headline ?? thing.name) && Boolean(thing.author) && Boolean(thing.datePublished);
}

function telling(article: Thing): number {
  const named = ['headline', 'datePublished', 'author', 'articleBody'].filter((name) => article[name]).length;
  return named + (typesOf(article).some((type) => ARTICLE.test(type)) ? 2 : 0);
}

function gather(value: unknown, found: Thing[], depth: number): void {
  if (depth > DEEPEST || found.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const one of value) gather(one, found, depth + 1);
  else if (isThing(value)) {
    if (value['@type']) found.push(value);
    for (const one of Object.values(value)) if (typeof one === 'object') gather(one, found, depth + 1);
  }
}

/** Line breaks within texts, comments around the script and commas before a closing bracket are common. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '')
    .trim();
  const mended = () =>
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,(\s*[}\]])/g, '$1')
      .replace(/;$/, '');
  return parseOrNull(bare) ?? parseOrNull(mended());
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
