import { searchParameters, suggestParameters } from '../../search/parameters';
import type { Endpoint } from '../endpoint';

/** Full text search, and typeahead. */
export const SEARCH: readonly Endpoint[] = [
  {
    path: '/search',
    operationId: 'search.search.find',
    tag: 'search',
    summary: 'Articles and what they name, by words, the best first',
    query: searchParameters,
    answer: 'SearchAnswer',
  },
  {
    path: '/suggest',
    operationId: 'suggest.suggest.find',
    tag: 'search',
    summary: 'People, organizations and others, by the beginning of a name',
    query: suggestParameters,
    answer: 'SuggestAnswer',
  },
];
