/** What is asked of archives of different sizes: the same questions, each time about somebody or something else. */

import { below, type Random, zipf } from '../archive/random';
import { personName, wordOf } from '../archive/words';
import { documentIdOf, isDraft, type World } from '../archive/world';
import { type Asked, askOrFail, type Client } from '../http/client';

/** A kind of request. */
export interface Question {
  name: string;
  /** One of its requests; subjects are drawn as they are named in the archive, the common ones often. */
  make(random: Random): Asked;
}

/** Entries of a timeline before its thousandth page of five. */
const THOUSANDTH = 5000;

/** The questions about an archive; a cursor deep in a timeline is fetched first. */
export async function questionsOf(world: World, client: Client): Promise<Question[]> {
  const draw = {
    person: zipf(world.people, { shift: 2 }),
    organization: zipf(world.organizations, { shift: 2 }),
  };
  const article = (random: Random) => documentIdOf('article', publishedArticle(world, random));
  const person = (random: Random) => documentIdOf('person', draw.person(random));
  const organization = (random: Random) => documentIdOf('organization', draw.organization(random));
  const hub = documentIdOf('organization', 0);
  const deep = await cursorAfter(client, '/api/timeline?', THOUSANDTH);
  const three = (random: Random) =>
    `person=${person(random)}&organization=${organization(random)}&organization=${hub}`;
  return [
    question('related', (random) => `/api/articles/${article(random)}/related`),
    question('article page', (random) => `/api/articles/${article(random)}/page`),
    question('timeline of a person, first page', (random) => `/api/people/${person(random)}/timeline`),
    question('timeline, thousandth page', () => `/api/timeline?limit=5&cursor=${deep}`),
    question('timeline of the entity with most events', () => `/api/organizations/${hub}/timeline`),
    question('timeline, all of three', (random) => `/api/timeline?${three(random)}&match=all`),
    question('timeline, any of three', (random) => `/api/timeline?${three(random)}&match=any`),
    question(
      'timeline around an article',
      (random) => `/api/articles/${article(random)}/timeline?around=true`,
    ),
    question('histogram of a person', (random) => `/api/timeline/histogram?person=${person(random)}&by=year`),
    question('histogram of all, by month', () => '/api/timeline/histogram?by=month'),
    question(
      'histogram of the entity with most events',
      () => `/api/timeline/histogram?organization=${hub}&by=month`,
    ),
    question('articles of a person', (random) => `/api/people/${person(random)}/articles`),
    question(
      'articles of a person, with people',
      (random) => `/api/people/${person(random)}/articles?include=people`,
    ),
    question('articles of the most named', () => `/api/organizations/${hub}/articles`),
    question('quotes of a person', (random) => `/api/people/${person(random)}/quotes`),
    question(
      'people of an organization',
      (random) => `/api/organizations/${organization(random)}/people?asOf=2010`,
    ),
    question('connections of a person', (random) => `/api/people/${person(random)}/connections`),
    question('connections of the most named', () => `/api/organizations/${hub}/connections`),
    question('search, commonest word', () => `/api/search?q=${wordOf(0)}`),
    question('search, two common words', () => `/api/search?q=${wordOf(1)}+${wordOf(2)}`),
    question('search, rare word', (random) => `/api/search?q=${wordOf(20_000 + below(random, 10_000))}`),
    question(
      'search, commonest word with a person',
      (random) => `/api/search?q=${wordOf(0)}&person=${person(random)}`,
    ),
    question(
      'suggest, three letters',
      (random) => `/api/suggest?q=${personName(draw.person(random)).family.slice(0, 3)}`,
    ),
    question(
      'suggest, misspelled',
      (random) => `/api/suggest?q=${misspelled(personName(draw.person(random)).family)}`,
    ),
    question('article, stock route', (random) => `/api/articles/${article(random)}`),
    question('articles, 25 newest, stock route', () => '/api/articles?sort=publishedOn:desc'),
  ];
}

function question(name: string, path: (random: Random) => string): Question {
  return { name, make: (random) => ({ path: path(random) }) };
}

/** A name with its second letter left out. */
function misspelled(name: string): string {
  return name.charAt(0) + name.slice(2);
}

/** The number of an article that is no draft. */
export function publishedArticle({ articles }: World, random: Random): number {
  const index = below(random, articles);
  return isDraft(index) ? index - 1 : index;
}

/** A cursor behind so many entries of a list. */
async function cursorAfter(client: Client, path: string, entries: number): Promise<string> {
  let cursor = '';
  for (let seen = 0; seen < entries; seen += 100) {
    const { text } = await askOrFail(client, { path: `${path}limit=100${cursor && `&cursor=${cursor}`}` });
    cursor = (JSON.parse(text) as { meta: { cursor: { next: string } } }).meta.cursor.next;
  }
  return cursor;
}
