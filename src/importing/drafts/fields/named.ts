/** What an imported page says of other records, as the fields of an article. Pure. */
import type { ImportedPage, Loss } from '../../page';
import type { ArchiveNames } from '../names/archive-names';
import { nameOf } from '../names/name-of';
import { citedAddress } from '../names/sources';
import { authorsOf } from '../names/wanted';
import type { Target } from './article';
import { cutOrNull } from './cut';

export interface CitationFields {
  source: Target;
  url: string | null;
}

/** Fields that point at other records. */
export interface NamedFields {
  topics: Target[];
  byline: Target[];
  bylineText: string | null;
  people: Target[];
  organizations: Target[];
  citations: CitationFields[];
}

/** Names in the file that are not linked: they wait for the editor. */
export interface WaitingNames {
  people: string[];
  organizations: string[];
  sources: string[];
}

export interface NamedArticle {
  fields: NamedFields;
  waiting: WaitingNames;
  lost: Loss[];
}

const LONGEST_BYLINE = 255;

/** The records that a page's names mean, as far as the archive can say. */
export function namedArticle(page: ImportedPage, names: ArchiveNames): NamedArticle {
  const lost: Loss[] = [];
  const people = sorted(page.people, names.person);
  const organizations = sorted(page.organizations, names.organization);
  const sources = sorted(page.sources, names.source);
  const waiting: WaitingNames = {
    people: people.unknown.map(nameOf),
    organizations: organizations.unknown.map(nameOf),
    sources: sources.unknown.map(({ name }) => nameOf(name)),
  };
  const fields: NamedFields = {
    topics: once(sorted(page.topics, names.topic).found.map(([, target]) => target)),
    ...bylineOf(page, names, lost),
    people: once(people.found.map(([, target]) => target)),
    organizations: once(organizations.found.map(([, target]) => target)),
    citations: sources.found.map(([{ address }, source]) => ({ source, url: citedAddress(address) })),
  };
  return { fields, waiting, lost };
}

/** People whom the archive holds; the words as printed unless it holds all that the byline names. */
function bylineOf(
  page: ImportedPage,
  names: ArchiveNames,
  lost: Loss[],
): Pick<NamedFields, 'byline' | 'bylineText'> {
  const authors = sorted(authorsOf(page), names.person);
  const isWhole = page.bylineText === null && authors.unknown.length === 0;
  const words = page.bylineText ?? page.bylines.map(({ name }) => name).join(', ');
  return {
    byline: once(authors.found.map(([, target]) => target)),
    bylineText: isWhole ? null : cutOrNull(words, LONGEST_BYLINE, 'bylineText', lost),
  };
}

function sorted<T>(
  named: readonly T[],
  meant: (one: T) => Target | null,
): { found: [T, Target][]; unknown: T[] } {
  const found: [T, Target][] = [];
  const unknown: T[] = [];
  for (const one of named) {
    const target = meant(one);
    if (target) found.push([one, target]);
    else unknown.push(one);
  }
  return { found, unknown };
}

function once(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [target.documentId, target])).values()];
}
