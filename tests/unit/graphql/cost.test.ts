import { buildSchema, parse } from 'graphql';
import { costOf, refuseCostly } from '../../../src/graphql/limits/cost';

const schema = buildSchema(`
  input PaginationArg { limit: Int  pageSize: Int }
  type Query { articles(pagination: PaginationArg = {}): [Article]!  article: Article }
  type Article {
    headline: String
    tags: [String]
    people(pagination: PaginationArg = {}): [Person]!
    related(limit: Int): [Article!]!
    timeline(limit: Int): TimelinePage!
  }
  type Person { name: String }
  type TimelinePage { entries: [Entry!]!  next: String }
  type Entry { title: String  people: [Person!]! }
`);
const limits = { depth: 12, cost: 100, list: { most: 100, usual: 25 } };
const cost = (query: string, variables: Record<string, unknown> = {}) =>
  costOf(schema, { query: parse(query), variables }, limits);

describe('the cost of a GraphQL operation', () => {
  it('is 50 for a question and 1 for each object, plain values being free', () => {
    expect(cost('{ article { headline tags } }')).toBe(51);
    expect(cost('{ articles(pagination: { limit: 7 }) { headline } }')).toBe(57);
  });

  it('takes a list without a length for as long as it can be by default', () => {
    expect(cost('{ articles { headline } }')).toBe(75);
    expect(cost('{ article { people { name } } }')).toBe(50 + 1 + 25);
    expect(cost('{ article { timeline { next } } }')).toBe(50 + 1 + 10 + 25);
  });

  it('takes no list for longer than the longest', () => {
    expect(cost('{ articles(pagination: { limit: 1000000 }) { headline } }')).toBe(150);
    expect(cost('{ articles(pagination: { limit: -1 }) { headline } }')).toBe(150);
    expect(cost('{ articles(pagination: { pageSize: 3 }) { headline } }')).toBe(53);
  });

  it('multiplies lists in lists', () => {
    expect(
      cost('{ articles(pagination: { limit: 10 }) { people(pagination: { limit: 4 }) { name } } }'),
    ).toBe(50 + 10 * (1 + 4));
  });

  it('counts the entries of a page once', () => {
    expect(cost('{ article { timeline(limit: 20) { entries { title } } } }')).toBe(50 + 1 + 10 + 20 * 2);
  });

  it('reads lengths from variables', () => {
    const query = 'query ($n: Int) { articles(pagination: { limit: $n }) { headline } }';
    expect(cost(query, { n: 40 })).toBe(90);
  });

  it('refuses variables that are not of their types with 400', () => {
    const query = 'query ($n: Int) { articles(pagination: { limit: $n }) { headline } }';
    expect(() => cost(query, { n: 'many' })).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } }),
    );
  });

  it('is refused above the limit, and says both', () => {
    expect(() => refuseCostly(100, limits)).not.toThrow();
    expect(() => refuseCostly(101, limits)).toThrow('The operation costs 101, and 100 is allowed.');
  });
});
