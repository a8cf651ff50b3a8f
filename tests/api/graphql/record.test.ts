import { bootStrapi, type TestApp } from '../../support';
import { type Archive, ask, CANARY, data, fillArchive } from './archive';

describe('GraphQL tells what is on the record', () => {
  let app: TestApp;
  let archive: Archive;
  beforeAll(async () => {
    app = await bootStrapi();
    archive = await fillArchive(app, 4);
  });
  afterAll(() => app.close());

  it('shows no draft, no entity off the record and no confidential source by any way', async () => {
    const { body } = await ask(
      app,
      `{
        articles(pagination: { limit: 4 }, sort: "headline") {
          headline
          citations(pagination: { limit: 3 }) { title url source { name } originatesFrom { name } }
          people(pagination: { limit: 3 }) { name roles(pagination: { limit: 3 }) { title organization { name } } }
          events(pagination: { limit: 3 }) {
            sources(pagination: { limit: 3 }) { name }
            event { title people { name } organizations { name } superEvent { title } }
          }
          related { article { headline } reasons { label } }
          timeline(limit: 5) {
            entries { people { name rolesThen { organization { name } } } organizations { name } }
          }
        }
        people(sort: "name") { name roles(pagination: { limit: 3 }) { title organization { name parent { name } } } }
        organizations { name } sources { name organization { name } person { name } }
        topics { leadArticles { headline } } stories { pinnedEvents { title } }
      }`,
    );
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain(CANARY);
    expect(body.data.articles).toHaveLength(4);
    expect(body.data.articles[0].citations).toEqual([
      { title: 'Minutes', url: null, source: { name: 'Coast Wire' }, originatesFrom: null },
    ]);
    expect(body.data.articles[0].events[0].sources).toEqual([{ name: 'Coast Wire' }]);
    expect(body.data.people[0].roles).toEqual([
      { title: 'Harbour master', organization: { name: 'Harbour Board', parent: null } },
      { title: 'Adviser', organization: null },
    ]);
  });

  it('refuses drafts to the public, in a list, by id and below', async () => {
    for (const query of [
      '{ articles(status: DRAFT) { headline } }',
      `{ article(documentId: "${archive.draft}", status: DRAFT) { headline } }`,
      '{ people(status: DRAFT) { name } }',
    ]) {
      const { body } = await ask(app, query);
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(body)).not.toContain(CANARY);
    }
  });

  it('does not tell a draft or an entity off the record from what does not exist', async () => {
    const answer = await data(
      app,
      `{ draft: article(documentId: "${archive.draft}") { headline }
         none: article(documentId: "nothing") { headline }
         hidden: person(documentId: "${archive.hiddenPerson}") { name } }`,
    );
    expect(answer).toEqual({ draft: null, none: null, hidden: null });
  });

  it('shows drafts and entities off the record to a token that reads drafts, confidential sources never', async () => {
    const token = await app.tokens.full();
    const answer = await data(
      app,
      `{ article(documentId: "${archive.draft}", status: DRAFT) { headline people { name } }
         sources(status: DRAFT) { name } }`,
      { token },
    );
    expect(answer.article.headline).toBe(`${CANARY} draft`);
    expect(answer.article.people).toHaveLength(2);
    expect(answer.sources).toEqual([{ name: 'Coast Wire' }]);
  });

  it('finds a document by its slug, and by one that it had before', async () => {
    const [documentId] = archive.people;
    const { slug } = (await data(app, `{ person(documentId: "${documentId}") { slug } }`)).person;
    await app.strapi
      .documents('api::person.person')
      .update({ documentId: documentId!, data: { slug: 'ada-the-harbour-master' } as never });
    const answer = await data(
      app,
      `{ past: person(documentId: "${slug}") { documentId slug }
         present: person(documentId: "ada-the-harbour-master") { documentId } }`,
    );
    expect(answer.past).toEqual({ documentId, slug: 'ada-the-harbour-master' });
    expect(answer.present).toEqual({ documentId });
  });

  it('offers neither private fields nor filters, sorts and arguments that tell of hidden rows', async () => {
    for (const query of [
      '{ articles { id } }',
      '{ articles { createdAt } }',
      '{ people { onRecord } }',
      '{ sources { confidential } }',
      '{ sources { reliability } }',
      '{ articles_connection { pageInfo { total } } }',
      '{ articles(publicationFilter: MODIFIED) { headline } }',
      '{ articles(hasPublishedVersion: false) { headline } }',
      `{ articles(filters: { citations: { title: { contains: "x" } } }) { headline } }`,
      `{ events(filters: { people: { name: { contains: "x" } } }) { title } }`,
      `{ sources(filters: { confidential: { eq: true } }) { name } }`,
      `{ people(filters: { onRecord: { eq: false } }) { name } }`,
      `{ articles { leadFigure { image { related { __typename } } } } }`,
      `{ articles(sort: "id") { headline } }`,
      `{ articles(sort: "createdAt") { headline } }`,
      `{ articles(sort: "citations.title") { headline } }`,
      `{ sources(sort: "reliability") { name } }`,
    ]) {
      const { status, body } = await ask(app, query);
      expect([query, status, body.errors?.[0]?.extensions.code]).toEqual([
        query,
        expect.any(Number),
        expect.stringMatching(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/),
      ]);
    }
  });

  it('does not read a type by association that the role may not read', async () => {
    const permissions = app.strapi.db.query('plugin::users-permissions.permission');
    const where = { role: { type: 'public' }, action: 'api::person.person.find' };
    const permission = await permissions.findOne({ where, populate: ['role'] });
    await permissions.delete({ where: { id: permission.id } });
    const { body } = await ask(app, '{ articles { headline people { name } } }');
    await permissions.create({ data: { action: permission.action, role: permission.role.id } });
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(body)).not.toContain('Ada Berg');
  });

  it('lets the public change nothing', async () => {
    for (const mutation of [
      `mutation { createArticle(data: { headline: "Mine" }) { documentId } }`,
      `mutation { deleteArticle(documentId: "${archive.articles[0]}") { documentId } }`,
      `mutation { updateUploadFile(id: 1, info: { name: "x" }) { name } }`,
      `mutation { deleteUploadFile(id: 1) { name } }`,
    ]) {
      const { body } = await ask(app, mutation);
      expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });

  it('shows a token what it has just written', async () => {
    const token = await app.tokens.full();
    const answer = await data(
      app,
      `mutation { updateArticle(documentId: "${archive.articles[1]}", status: PUBLISHED,
        data: { kicker: "Coast" }) { kicker people { name } } }`,
      { token },
    );
    expect(answer.updateArticle.kicker).toBe('Coast');
    expect(answer.updateArticle.people).toHaveLength(2);
  });
});
