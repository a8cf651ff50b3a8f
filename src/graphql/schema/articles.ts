/** What our API adds to the types that Strapi makes of the content types. */

/** Types and fields in GraphQL's schema language. */
export const RELATED = `
  extend type Article {
    """
    What else to read, best first: articles that share people, organizations, events, a story or telling terms with
    this one. Like GET /api/articles/:id/related.
    """
    related(
      "How many, 1 to 50; 10 unless given."
      limit: Int
      "Published on this day or later, as EDTF: 2014, 2021-09, 2021-10-18."
      from: String
      "Published on this day or earlier, as EDTF."
      to: String
      "A BCP 47 code, or any; the article's own unless given."
      language: String
      "Only under this topic, by documentId or slug."
      topic: ID
    ): [RelatedArticle!]!

    "The body as safe HTML."
    bodyHtml: String!

    "Where the body names people and organizations."
    mentions: [Mention!]!
  }

  type RelatedArticle {
    article: Article!
    "The sum of its reasons' weights."
    score: Float!
    "Chosen by an editor."
    pinned: Boolean!
    reasons: [Reason!]!
  }

  enum ReasonKind { person organization event story term source }

  "What two articles share."
  type Reason {
    kind: ReasonKind!
    "Null for a term."
    documentId: ID
    label: String!
    "Its share of the score."
    weight: Float!
  }

  enum MentionType { person organization }

  "A name in the text of a block; offsets count UTF-16 units."
  type Mention {
    type: MentionType!
    documentId: ID!
    slug: String
    name: String!
    block: Int!
    start: Int!
    end: Int!
  }

  "Somebody or something on the record."
  type Reference {
    documentId: ID!
    slug: String
    name: String!
  }

  enum RoleBasis { dates attested }

  "A role that a person held at a date."
  type RoleThen {
    title: String!
    "Null where it is unknown or off the record."
    organization: Reference
    "Held over these dates, or seen held on a date near them."
    basis: RoleBasis!
  }
`;
