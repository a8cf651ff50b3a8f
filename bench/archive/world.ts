/** How many of what there is in a made-up archive, and by what names it goes. */
import type { EntityKind } from '../../src/record/kinds';
import { organizationName, personName } from './words';

/** Numbers of documents by kind. */
export interface World {
  articles: number;
  people: number;
  organizations: number;
  stories: number;
  events: number;
  topics: number;
  sources: number;
  seed: number;
}

/** The largest archive that is made article by article; larger ones are multiples of it (multiply.ts). */
export const LARGEST_BASE = 100_000;

const YEARS = 30;
const FIRST_DAY = Date.UTC(1996, 0, 1);
const LAST_DAY = Date.UTC(1996 + YEARS, 0, 1);

/** One article in so many is a draft that was never published. */
const DRAFT_EVERY = 33;
/** One source in so many is confidential. */
export const CONFIDENTIAL_EVERY = 40;

/**
 * The world of an archive of so many articles; people and organizations grow with it, as in real archives. Of a
 * multiplied one, that of which it was made: each of its documents is there.
 */
export function worldOf(size: number, seed = 1): World {
  const articles = size > LARGEST_BASE && size % LARGEST_BASE === 0 ? LARGEST_BASE : size;
  return {
    articles,
    people: Math.max(50, Math.round(articles / 10)),
    organizations: Math.max(30, Math.round(articles / 25)),
    stories: Math.max(10, Math.round(articles / 50)),
    events: articles,
    topics: 40,
    sources: 400,
    seed,
  };
}

/** Whether the article of this number is a draft alone. */
export function isDraft(article: number): boolean {
  return article % DRAFT_EVERY === DRAFT_EVERY - 1;
}

/** When the article of this number was published: articles follow one another over thirty years. */
export function instantOf({ articles }: World, article: number): Date {
  const share = (article + 0.5) / articles;
  return new Date(FIRST_DAY + Math.floor(share * (LAST_DAY - FIRST_DAY)));
}

const LETTERS: Record<EntityKind | 'article', string> = {
  ...{ article: 'a', person: 'p', organization: 'o', source: 's', event: 'e', topic: 't', story: 'y' },
};
const DIGITS = 8;

/** A documentId of 24 characters: in no order, as Strapi's are; its end is the number of the document. */
export function documentIdOf(kind: EntityKind | 'article', index: number): string {
  const scrambled = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  const start = scrambled.toString(36).padStart(7, '0');
  return `${LETTERS[kind]}${start}${'dateline'}${index.toString(36).padStart(DIGITS, '0')}`;
}

/** The number of the document with such an id. */
export function indexOf(documentId: string): number {
  return Number.parseInt(documentId.slice(-DIGITS), 36);
}

/** The name of a person, organization, topic, story or source. */
export function nameOf(kind: Exclude<EntityKind, 'event'>, index: number): string {
  if (kind === 'person') {
    const { given, family } = personName(index);
    return `${given} ${family}`;
  }
  if (kind === 'organization') return organizationName(index);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${organizationName(index + 100_000)}`;
}
