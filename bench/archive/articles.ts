/** Made-up articles: who is in them, what they report, what they say. */
import type { ArticleDocument, NamedReference } from '../../src/record/documents/article';
import type { EventDocument } from '../../src/record/documents/entity';
import { below, distinct, oneOf, type Random, randomFrom, zipf } from './random';
import { capital, FUNCTION_WORDS, personName, wordOf } from './words';
import { documentIdOf, instantOf, isDraft, nameOf, type World } from './world';

/** An article with the event that it is the first to report. */
export interface MadeArticle {
  article: ArticleDocument;
  /** False for a draft alone. */
  isPublished: boolean;
  event: EventDocument | null;
}

const WORDS = 40_000;
const PEOPLE = 7;
const ORGANIZATIONS = 5;
const SENTENCES = 9;
const WORDS_IN_SENTENCE = 12;
/** Articles in which a story is told, from its first to its last, and stories told at one time. */
const STORY_SPAN = 500;
const STORIES_AT_ONCE = 10;
const COUNTRIES = ['BE', 'FR', 'DE', 'GB', 'US', 'RU', 'UA', 'CN', 'IN', 'BR', 'ZA', 'JP'];
const DAY = 86_400_000;

/** Makes the article of each number; the same one each time. */
export function articleMaker(world: World): (index: number) => MadeArticle {
  const draw = {
    person: zipf(world.people, { shift: 2 }),
    organization: zipf(world.organizations, { shift: 2 }),
    word: zipf(WORDS, { shift: 3 }),
  };
  return (index) => {
    const random = randomFrom(world.seed * 1_000_003 + index);
    const story = storyOf(world, index, random);
    const core = story === null ? null : randomFrom(story * 31 + 7);
    const people = distinct(random, core ? mixed(core, draw.person) : draw.person, 4 + below(random, PEOPLE));
    const organizations = distinct(random, draw.organization, 3 + below(random, ORGANIZATIONS));
    // The best known of all is in a quarter of the articles.
    if (random() < 0.25) organizations.unshift(0);
    const cast = { people, organizations: [...new Set(organizations)] };
    const published = instantOf(world, index);
    return {
      isPublished: !isDraft(index),
      event: eventOf(world, index, cast, published, random),
      article: articleOf({ world, index, story, cast, published, random, draw: draw.word }),
    };
  };
}

interface Cast {
  people: number[];
  organizations: number[];
}

/** A story's articles draw half of their people from the story's few. */
function mixed(core: Random, draw: (random: Random) => number): (random: Random) => number {
  const few = distinct(core, draw, 4);
  return (random) => (random() < 0.5 ? oneOf(random, few) : draw(random));
}

function storyOf(world: World, index: number, random: Random): number | null {
  const first = Math.floor(index / STORY_SPAN) * STORIES_AT_ONCE;
  return random() < 0.35 ? (first + below(random, STORIES_AT_ONCE)) % world.stories : null;
}

function eventOf(world: World, index: number, cast: Cast, published: Date, random: Random): EventDocument {
  const day = new Date(published.getTime() - Math.floor(random() ** 3 * 60) * DAY).toISOString().slice(0, 10);
  const precision = random();
  const date = precision < 0.85 ? day : precision < 0.95 ? day.slice(0, 7) : day.slice(0, 4);
  const worth = random();
  const principal = cast.organizations.slice(0, random() < 0.4 ? 1 : 0);
  return {
    documentId: documentIdOf('event', index),
    slug: `event-${index}`,
    updatedAt: published.toISOString(),
    title: `${capital(wordOf(below(random, WORDS)))} ${wordOf(below(random, WORDS))} ${index}`,
    summary: null,
    date,
    significance: worth < 0.8 ? 'minor' : worth < 0.95 ? 'major' : 'milestone',
    eventStatus: 'happened',
    place: null,
    country: oneOf(random, COUNTRIES),
    people: cast.people.slice(0, 2).map((person) => ({ documentId: documentIdOf('person', person) })),
    organizations: principal.map((one) => ({ documentId: documentIdOf('organization', one) })),
    superEvent:
      index % 50 === 7 && index < world.events ? { documentId: documentIdOf('event', index - 7) } : null,
  };
}

interface Making {
  world: World;
  index: number;
  story: number | null;
  cast: Cast;
  published: Date;
  random: Random;
  draw: (random: Random) => number;
}

function articleOf({ world, index, story, cast, published, random, draw }: Making): ArticleDocument {
  const at = published.toISOString();
  const named = [
    ...cast.people.slice(0, 3).map((person) => nameOf('person', person)),
    ...cast.organizations.slice(0, 3).map((one) => nameOf('organization', one)),
  ];
  const sources = [below(random, world.sources)];
  const source = { documentId: documentIdOf('source', sources[0]!) };
  return {
    documentId: documentIdOf('article', index),
    slug: `article-${index}`,
    headline: capital(sentence(random, draw, 6, oneOf(random, named)).slice(0, 290)),
    kicker: null,
    standfirst: `${capital(sentence(random, draw, 14, oneOf(random, named)))}.`,
    body: bodyOf(random, draw, named),
    dateline: null,
    language: random() < 0.9 ? 'en' : oneOf(random, ['fr', 'de']),
    bylineText: null,
    publishedOn: at,
    updatedOn: null,
    publishedAt: at,
    updatedAt: at,
    canonicalUrl: null,
    importedFrom: null,
    people: cast.people.map(personReference),
    organizations: cast.organizations.map(organizationReference),
    byline: [personReference(world.people - 1 - (index % 50))],
    topics: topicsOf(world, random),
    story: story === null ? null : { documentId: documentIdOf('story', story) },
    leadFigure: null,
    events: reportsOf(index, random, source),
    quotes: random() < 0.5 ? [quoteOf(random, draw, cast)] : [],
    citations: [
      {
        source,
        originatesFrom: null,
        title: sentence(random, draw, 5),
        url: null,
        archivedUrl: null,
        publishedOn: at.slice(0, 10),
        accessedOn: null,
      },
    ],
    corrections: [],
  };
}

export function personReference(index: number): NamedReference {
  const { given, family } = personName(index);
  return {
    documentId: documentIdOf('person', index),
    name: `${given} ${family}`,
    sortName: `${family}, ${given}`,
    otherNames: index % 5 === 0 ? [{ name: `${given.charAt(0)}. ${family}`, kind: 'alias' }] : [],
  };
}

export function organizationReference(index: number): NamedReference {
  return {
    documentId: documentIdOf('organization', index),
    name: nameOf('organization', index),
    abbreviation: null,
    otherNames: [],
  };
}

function topicsOf(world: World, random: Random) {
  return distinct(random, (chance) => below(chance, world.topics), random() < 0.5 ? 1 : 2).map((topic) => ({
    documentId: documentIdOf('topic', topic),
  }));
}

/** The event that it is the first to report, and now and then one of the articles shortly before. */
function reportsOf(index: number, random: Random, source: { documentId: string }): ArticleDocument['events'] {
  const earlier = index - 1 - below(random, 200);
  const events = random() < 0.5 && earlier >= 0 ? [index, earlier] : [index];
  return events.map((event) => ({
    event: { documentId: documentIdOf('event', event) },
    ...{ dateWords: 'On Monday', dateGiven: null, passage: null, reportedSince: null, sources: [source] },
  }));
}

function quoteOf(random: Random, draw: Making['draw'], { people }: Cast): ArticleDocument['quotes'][number] {
  const speaker = people[0] === undefined ? null : personReference(people[0]);
  return {
    text: sentence(random, draw, 10),
    speaker,
    onBehalfOf: null,
    attribution: null,
    saidOn: null,
    language: null,
  };
}

function bodyOf(random: Random, draw: Making['draw'], named: string[]) {
  const sentences = Array.from({ length: SENTENCES }, (_, index) => {
    return `${capital(sentence(random, draw, WORDS_IN_SENTENCE, named[index % named.length]))}.`;
  });
  return [0, 3, 6].map((first) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: sentences.slice(first, first + 3).join(' ') }],
  }));
}

function sentence(random: Random, draw: Making['draw'], length: number, name?: string): string {
  const words = Array.from({ length }, () =>
    random() < 0.4 ? oneOf(random, FUNCTION_WORDS) : wordOf(draw(random)),
  );
  if (name !== undefined) words.splice(1 + below(random, Math.max(1, length - 1)), 0, name);
  return words.join(' ');
}
