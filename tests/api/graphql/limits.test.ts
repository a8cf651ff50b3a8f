import { bootStrapi, countStatements, type TestApp } from '../../support';
import { ask, data, fillArchive } from './archive';

describe('GraphQL limits what one request may ask for', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
    await fillArchive(app, 2);
    await ask(app, '{ articles { headline } }');
  });
  afterAll(() => app.close());

  const refusedUnread = async (query: string, variables?: object) => {
    const { result, statements } = await countStatements(app.strapi, () => ask(app, query, { variables }));
    expect([result.status, statements.filter((sql) => /articles/.test(sql))]).toEqual([400, []]);
    expect(JSON.stringify(result.body)).not.toMatch(/node_modules|stacktrace/);
    return result.body;
  };

  it('refuses a query nested 30 deep before it reads anything', async () => {
    const deep = `${'{ story { pinnedEvents '.repeat(15)}{ title }${' } }'.repeat(15)}`;
    const body = await refusedUnread(`{ articles ${deep} }`);
    expect(body.errors[0].message).toMatch(/levels deep/);
  });

  it('refuses what costs too much, also where variables say so', async () => {
    const query = `query ($n: Int) { articles(pagination: { limit: $n }) {
      people(pagination: { limit: $n }) { name roles(pagination: { limit: $n }) { title } } } }`;
    const body = await refusedUnread(query, { n: 100 });
    expect(body.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
    await data(app, query, { variables: { n: 5 } });
  });

  it('lets a hundred articles with plain fields through', async () => {
    await data(app, '{ articles(pagination: { limit: 100 }) { documentId headline slug publishedOn body } }');
  });

  it('bounds the length of a list', async () => {
    const settings = app.strapi.plugin('graphql').config;
    expect(settings('maxLimit')).toBe(100);
    const answer = await data(
      app,
      '{ articles(pagination: { limit: -1 }) { headline people(pagination: { limit: 1 }) { name } } }',
    );
    expect(answer.articles[0].people).toHaveLength(1);
  });

  it.each([
    [
      'fragments that hold each other',
      '{ articles { ...a } } fragment a on Article { ...b } fragment b on Article { ...a }',
    ],
    ['a fragment that is not there', '{ articles { ...nothing } }'],
    ['a fragment named like a property of objects', '{ articles { ...__proto__ } }'],
    [
      'fragments that double',
      `{ articles { ...f0 } } ${Array.from({ length: 40 }, (_, n) => `fragment f${n} on Article { ...f${n + 1} ...f${n + 1} }`).join(' ')}
       fragment f40 on Article { headline }`,
    ],
    [
      'hundreds of aliases',
      `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: articles { headline }`).join(' ')} }`,
    ],
    ['thousands of directives', `{ articles { headline ${'@include(if: true) '.repeat(5000)} } }`],
    ['a million characters', `{ articles { headline } } # ${'x'.repeat(1_000_000)}`],
    ['brackets without end', '{a'.repeat(10_000)],
    ['no query', 'articles'],
  ])('refuses %s before it reads anything', async (_, query) => {
    const body = await refusedUnread(query);
    expect(body.errors[0].message).toEqual(expect.any(String));
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={articles{headline}}', 415],
    ['text', 'text/plain', '{ articles { headline } }', 415],
    ['broken JSON', 'application/json', '{"query": ', 400],
    ['three megabytes', 'application/json', JSON.stringify({ query: 'x'.repeat(3_000_000) }), 413],
    ['nothing', 'application/json', 'null', 400],
  ])('refuses %s as a body', async (_, type, body, status) => {
    const request = app.request
      .post('/graphql')
      .set('Content-Type', type)
      .set('apollo-require-preflight', 'yes');
    const answer = await request.send(body);
    expect([answer.status, answer.body.errors[0].message]).toEqual([status, expect.any(String)]);
  });

  it('refuses several operations in one request', async () => {
    const operations = [{ query: '{ articles { headline } }' }, { query: '{ people { name } }' }];
    await app.request.post('/graphql').send(operations).expect(400);
  });

  it.each([
    ['a null byte', { filters: { headline: { eq: 'a\0b' } } }],
    ['a thousand values', { filters: { documentId: { in: Array.from({ length: 1000 }, String) } } }],
    ['brackets without end', { filters: JSON.parse(`${'{"and":['.repeat(500)}${']}'.repeat(500)}`) }],
    ['what is no date', { filters: { publishedOn: { gt: '2020' } } }],
  ])('names the argument that holds %s', async (_, variables) => {
    const query = 'query ($filters: ArticleFiltersInput) { articles(filters: $filters) { headline } }';
    const { body } = await ask(app, query, { variables });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(body)).not.toMatch(/select|node_modules/);
  });

  it('refuses a comparison that does not fit the field', async () => {
    const { body } = await ask(
      app,
      '{ events(filters: { startsOn: { contains: "2020-01-01" } }) { title } articles { headline } }',
    );
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    await data(app, '{ articles { headline } }');
  });

  it('answers the introspection of a client', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await data(app, getIntrospectionQuery());
    expect(answer.__schema.types.length).toBeGreaterThan(50);
  });

  it('tells nothing of an error that nobody foresaw', async () => {
    const { tableName } = app.strapi.db.metadata.get('api::topic.topic');
    await app.strapi.db.connection.raw(`ALTER TABLE ${tableName} RENAME TO elsewhere`);
    const { body } = await ask(app, '{ topics { name } }');
    await app.strapi.db.connection.raw(`ALTER TABLE elsewhere RENAME TO ${tableName}`);
    expect(body.errors[0].message).toBe('Internal Server Error');
    expect(JSON.stringify(body)).not.toMatch(/relation|select|elsewhere/);
    await data(app, '{ topics { name } }');
  });
});
