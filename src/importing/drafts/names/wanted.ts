/** The names that pages bring along, each once. Pure. */

import type { ImportedPage, PageSource, PageTopic } from '../../page';
import { MAX_NAME, nameOf } from './name-of';

export interface WantedNames {
  people: string[];
  organizations: string[];
  topics: PageTopic[];
  sources: PageSource[];
}

/** What a batch of pages names, apart from what their texts say. */
export function wantedNames(pages: readonly ImportedPage[]): WantedNames {
  const topics = new Map<string, PageTopic>();
  const sources = new Map<string, PageSource>();
  for (const page of pages) {
    for (const topic of page.topics) if (nameOf(topic.name)) topics.set(topicKey(topic), topic);
    for (const source of page.sources) if (nameOf(source.name)) sources.set(sourceKey(source), source);
  }
  return {
    people: namesIn(pages.flatMap((page) => [...page.people, ...authorsOf(page)])),
    organizations: namesIn(pages.flatMap(({ organizations }) => organizations)),
    topics: [...topics.values()],
    sources: [...sources.values()],
  };
}

/** The people of a byline. */
export function authorsOf({ bylines }: ImportedPage): string[] {
  return bylines.filter(({ isPerson }) => isPerson).map(({ name }) => name);
}

/** Topics of one key are one. */
export function topicKey({ name, kind, mediatopic }: PageTopic): string {
  const code = mediatopicDigits(mediatopic);
  return code ? `mediatopic ${code}` : `${kind} ${nameOf(name).toLowerCase()}`;
}

/** Sources of one key are one. */
export function sourceKey({ name }: PageSource): string {
  return nameOf(name).toLowerCase();
}

/** The eight digits of an IPTC Media Topic, however it was written; null where it is none. */
export function mediatopicDigits(code: string | null): string | null {
  return /^(?:medtop:)?(\d{8})$/.exec(code ?? '')?.[1] ?? null;
}

function namesIn(names: readonly string[]): string[] {
  return [...new Set(names.map(nameOf))].filter((name) => name !== '' && name.length <= MAX_NAME);
}
