/** Search and suggest in GraphQL's schema language. */
import { ENTITY_KINDS } from '../../record/kinds';
import { SEARCHED } from '../../record/text/marks';
import { SUBJECT_FILTERS, searchParameters, suggestParameters } from '../../search/parameters';
import { argumentsOf } from './arguments';

const TYPES: Record<string, string> = {
  ...Object.fromEntries(SUBJECT_FILTERS.map((name) => [name, '[ID!]'])),
  q: 'String!',
  types: '[SearchType!]',
  limit: 'Int',
};

export const SEARCH = `
  extend type Query {
    "What a query finds, the best first. Like GET /api/search."
    search(${argumentsOf(searchParameters, TYPES)}): SearchPage!
    "Names that begin so. Like GET /api/suggest."
    suggest(${argumentsOf(suggestParameters, TYPES)}): [Suggestion!]!
  }
  enum SearchType { ${SEARCHED.join(' ')} }
  enum SearchTerms { all any }
  enum SuggestionType { ${ENTITY_KINDS.join(' ')} }
  type SearchPage {
    entries: [SearchHit!]!
    "The cursor of the next page; null at the end."
    next: String
    "Whether hits have all terms or, where nothing has, one of them."
    terms: SearchTerms!
    "False where so much was found that only the newest and most named were ranked."
    complete: Boolean!
  }
  type SearchHit {
    type: SearchType!
    documentId: ID!
    slug: String
    "Headline, name or title, as plain text."
    title: String!
    "Safe HTML: escaped text, and the words that were found in mark elements."
    snippet: String
    "0 to 1."
    score: Float!
    "Of an article; ISO 8601 in UTC."
    publishedOn: String
    "Of an article."
    language: String
    "Of an article: taken back."
    retracted: Boolean
    "Of an event."
    date: DateShown
    "Of other entities: the other name by which it was found."
    matched: String
    "Of other entities: what tells it from others of its name."
    detail: String
  }
  type Suggestion {
    type: SuggestionType!
    documentId: ID!
    slug: String
    label: String!
    "The other name that begins so; null where the label does."
    matched: String
    "What tells it from others of its name."
    detail: String
  }
`;
