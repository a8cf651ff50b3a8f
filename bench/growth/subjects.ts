/** Whom and what an archive is asked about. */
import { below, type Random, zipf } from '../archive/random';
import type { Wires } from '../archive/wires';
import { personName, wordOf } from '../archive/words';
import { documentIdOf, isDraft, type World } from '../archive/world';

/** Subjects of questions, as documentIds and words; who is named often is drawn often. */
export interface Subjects {
  article(random: Random): string;
  person(random: Random): string;
  organization(random: Random): string;
  /** The organization that is named most. */
  hub: string;
  /** Words, the commonest first. */
  commonWords: readonly [string, string, string];
  rareWord(random: Random): string;
  familyName(random: Random): string;
}

export function madeUpSubjects(world: World): Subjects {
  const person = zipf(world.people, { shift: 2 });
  const organization = zipf(world.organizations, { shift: 2 });
  return {
    article: (random) => documentIdOf('article', publishedArticle(world, random)),
    person: (random) => documentIdOf('person', person(random)),
    organization: (random) => documentIdOf('organization', organization(random)),
    hub: documentIdOf('organization', 0),
    commonWords: [wordOf(0), wordOf(1), wordOf(2)],
    rareWord: (random) => wordOf(20_000 + below(random, 10_000)),
    familyName: (random) => personName(person(random)).family,
  };
}

export function wireSubjects({ making, people, organizations }: Wires): Subjects {
  const person = zipf(people.length, { shift: 2 });
  const organization = zipf(organizations.length, { shift: 2 });
  return {
    article: (random) => documentIdOf('article', below(random, making.articles)),
    person: (random) => documentIdOf('person', person(random)),
    organization: (random) => documentIdOf('organization', organization(random)),
    hub: documentIdOf('organization', 0),
    commonWords: ['company', 'trade', 'oil'],
    rareWord: (random) => people[below(random, people.length)]!.split(' ').at(-1)!.toLowerCase(),
    familyName: (random) => people[person(random)]!.split(' ').at(-1)!,
  };
}

/** The number of an article that is no draft. */
export function publishedArticle({ articles }: World, random: Random): number {
  const index = below(random, articles);
  return isDraft(index) ? index - 1 : index;
}
