/** What leads back from entities, in GraphQL's schema language. */
import type { WayBack } from '../answers/ways-back';
import { argumentsOf } from './arguments';

const TYPES: Record<string, string> = { limit: 'Int', as: 'NamedAs' };

/** @param nameOf the GraphQL type of a content type */
export function wayBackTypes(ways: readonly WayBack[], nameOf: (kind: WayBack['kind']) => string): string {
  const fields = ways.map(
    ({ kind, field, page, parameters }) =>
      `extend type ${nameOf(kind)} { ${field}(${argumentsOf(parameters, TYPES)}): ${page}! }`,
  );
  return [...fields, ROLES, ANSWERS].join('\n');
}

const ROLES = `
  extend type Person {
    "The roles held at a date, as EDTF."
    rolesAsOf(asOf: String!): [RoleThen!]!
  }
`;

const ANSWERS = `
  enum NamedAs { mentioned author }
  "An article as a list shows it; instants are ISO 8601 in UTC."
  type ListedArticle {
    documentId: ID!
    slug: String
    headline: String!
    standfirst: String
    publishedOn: String!
    updatedOn: String
    language: String
    retracted: Boolean
  }
  "Articles, newest first."
  type ArticlePage { entries: [NamingArticle!]!  next: String }
  type NamingArticle {
    documentId: ID!
    slug: String
    headline: String!
    standfirst: String
    publishedOn: String!
    updatedOn: String
    language: String!
    retracted: Boolean!
    "How the article names it."
    as: [String!]!
    people: [Reference!]!
    organizations: [Reference!]!
  }
  "Quotes, newest first."
  type QuotePage { entries: [QuoteEntry!]!  next: String }
  type QuoteEntry {
    text: String!
    saidOn: DateShown
    language: String
    speaker: Reference
    onBehalfOf: Reference
    attribution: String
    article: ListedArticle!
  }
  "An EDTF date with its words."
  type DateShown { edtf: String!  display: String! }
  "People and organizations that appear with it, the most frequent first."
  type ConnectionPage { entries: [Connection!]!  next: String }
  type Connection {
    type: MentionType!
    documentId: ID!
    slug: String
    name: String!
    "Articles that name both, among its newest."
    count: Int!
    "Normalized pointwise mutual information, -1 to 1."
    surprise: Float!
    "The newest article that says so."
    article: ListedArticle!
  }
  "People who hold or held a role there, by name."
  type MemberPage { entries: [Member!]!  next: String }
  type Member { documentId: ID!  slug: String  name: String!  roles: [HeldRole!]! }
  type HeldRole { title: String!  from: String  to: String  attestedOn: String  basis: RoleBasis }
`;
