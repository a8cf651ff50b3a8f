/** What is asked of archives of different sizes: the same questions, each time about somebody or something else. */

import { partsFor } from '../../src/feeds/sitemap/parts';
import { below, type Random } from '../archive/random';
import type { World } from '../archive/world';
import { type Asked, askOrFail, type Client } from '../http/client';
import { madeUpSubjects, type Subjects } from './subjects';

/** A kind of request. */
export interface Question {
  name: string;
  /** One of its requests; subjects are drawn as they are named in the archive, the common ones often. */
  make(random: Random): Asked;
}

/** Entries of a timeline before its thousandth page of five. */
const THOUSANDTH = 5000;
/** Documents of a feed before its hundredth. */
const LINKS = 99;

/** The questions about a made-up archive; a cursor deep in a timeline is fetched first. */
export async function questionsOf(world: World, client: Client): Promise<Question[]> {
  const subjects = madeUpSubjects(world);
  const deep = await cursorAfter(client, '/api/timeline?', THOUSANDTH);
  return [
    ...aboutArticles(subjects),
    ...aboutEvents(subjects, deep),
    ...aboutWords(subjects),
    ...(await aboutFeeds(world, subjects, client)),
    ...byStockRoutes(subjects),
  ];
}

/** The questions about an archive without events. */
export function questionsWithoutEvents(subjects: Subjects): Question[] {
  return [...aboutArticles(subjects), ...aboutWords(subjects), ...byStockRoutes(subjects)];
}

function aboutArticles({ article, person, organization, hub }: Subjects): Question[] {
  return [
    question('related', (random) => `/api/articles/${article(random)}/related`),
    question('article page', (random) => `/api/articles/${article(random)}/page`),
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
  ];
}

function aboutEvents({ article, person, organization, hub }: Subjects, deep: string): Question[] {
  const three = (random: Random) =>
    `person=${person(random)}&organization=${organization(random)}&organization=${hub}`;
  return [
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
  ];
}

function aboutWords({
  person,
  commonWords: [first, second, third],
  rareWord,
  familyName,
}: Subjects): Question[] {
  return [
    question('search, commonest word', () => `/api/search?q=${first}`),
    question('search, two common words', () => `/api/search?q=${second}+${third}`),
    question('search, rare word', (random) => `/api/search?q=${rareWord(random)}`),
    question(
      'search, commonest word with a person',
      (random) => `/api/search?q=${first}&person=${person(random)}`,
    ),
    question(
      'suggest, three letters',
      (random) => `/api/suggest?q=${encodeURIComponent(familyName(random).slice(0, 3))}`,
    ),
    question(
      'suggest, misspelled',
      (random) => `/api/suggest?q=${encodeURIComponent(misspelled(familyName(random)))}`,
    ),
  ];
}

/** What other programs read whole. The deepest document of a feed is where its links have led so many times. */
async function aboutFeeds(
  { articles }: World,
  { person, hub }: Subjects,
  client: Client,
): Promise<Question[]> {
  const parts = partsFor(articles);
  const deep = await documentAfter(client, '/api/feeds/articles.json', LINKS);
  return [
    question('feed of all, first page', () => '/api/feeds/articles.rss'),
    question('feed of all, hundredth document', () => deep.replace('.json', '.rss')),
    question('feed of a person', (random) => `/api/people/${person(random)}/feed.rss`),
    question('feed of corrections', () => '/api/feeds/corrections.rss'),
    question('sitemap, index', () => '/api/sitemap.xml'),
    question('sitemap, a part', (random) => `/api/sitemaps/${below(random, parts) + 1}-of-${parts}`),
    question('calendar of a person', (random) => `/api/people/${person(random)}/calendar.ics`),
    question('calendar of the entity with most events', () => `/api/organizations/${hub}/calendar.ics`),
  ];
}

function byStockRoutes({ article }: Subjects): Question[] {
  return [
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

/** The address of a document of a feed's archive, so many links behind its first page. */
async function documentAfter(client: Client, path: string, links: number): Promise<string> {
  let found = path;
  for (let followed = 0; followed < links; followed += 1) {
    const { text } = await askOrFail(client, { path: found });
    const { next_url: next } = JSON.parse(text) as { next_url?: string };
    if (next === undefined) break;
    const { pathname, search } = new URL(next);
    found = `${pathname}${search}`;
  }
  return found;
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
