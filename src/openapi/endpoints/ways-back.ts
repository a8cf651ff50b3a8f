import {
  articlesByPersonParameters,
  articlesParameters,
  including,
  lookupParameters,
  pageParameters,
  peopleParameters,
} from '../../ways-back/parameters';
import type { Endpoint } from '../endpoint';

const WORDS = {
  limit: 'Entries on a page.',
  cursor: 'meta.cursor.next of the page before.',
  url: 'An absolute http or https address.',
};

const TYPES = [
  ['person', 'people'],
  ['organization', 'organizations'],
  ['source', 'sources'],
  ['event', 'events'],
  ['topic', 'topics'],
  ['story', 'stories'],
] as const;

const articles = TYPES.map(
  ([kind, plural]): Endpoint => ({
    path: `/${plural}/{id}/articles`,
    operationId: `${kind}.articles.find`,
    tag: kind,
    summary: `The articles that name the ${kind}, newest first`,
    query: kind === 'person' ? articlesByPersonParameters.extend(including) : articlesParameters,
    words: WORDS,
    answer: 'ArticlesAnswer',
  }),
);

const ofActors = (['person', 'organization'] as const).flatMap((kind): Endpoint[] => {
  const plural = kind === 'person' ? 'people' : 'organizations';
  const common = { tag: kind, query: pageParameters, words: WORDS };
  return [
    {
      ...common,
      path: `/${plural}/{id}/quotes`,
      operationId: `${kind}.quotes.find`,
      summary:
        kind === 'person'
          ? 'What the person said, newest first'
          : 'What was said on its behalf, newest first',
      answer: 'QuotesAnswer',
    },
    {
      ...common,
      path: `/${plural}/{id}/connections`,
      operationId: `${kind}.connections.find`,
      summary: `The people and organizations that appear with the ${kind}, most often first`,
      answer: 'ConnectionsAnswer',
    },
  ];
});

/** What leads back from an entity to articles, quotes and others. */
export const WAYS_BACK: readonly Endpoint[] = [
  ...articles,
  ...ofActors,
  {
    path: '/organizations/{id}/people',
    operationId: 'organization.people.find',
    tag: 'organization',
    summary: 'Who holds, or at a date held, which role there',
    query: peopleParameters,
    words: WORDS,
    answer: 'MembersAnswer',
  },
  {
    path: '/lookup',
    operationId: 'lookup.lookup.findOne',
    tag: 'article',
    summary: 'Finds an article by a web address: canonical, imported from, or a past one of its own',
    query: lookupParameters,
    words: WORDS,
    answer: 'LookupAnswer',
  },
];
