import { bootStrapi, type TestApp } from '../../support';
import { type Archive, ask, data, fillArchive } from './archive';

describe('GraphQL and REST give the same answers', () => {
  let app: TestApp;
  let archive: Archive;
  beforeAll(async () => {
    app = await bootStrapi();
    archive = await fillArchive(app);
  });
  afterAll(() => app.close());

  it('about related articles, with their reasons', async () => {
    const [id] = archive.articles;
    const rest = await app.request.get(`/api/articles/${id}/related?limit=5&from=2020-02`).expect(200);
    const { article } = await data(
      app,
      `{ article(documentId: "${id}") { related(limit: 5, from: "2020-02") { score pinned
        reasons { kind documentId label weight }
        article { documentId slug headline standfirst publishedOn } } } }`,
    );
    const told = article.related.map(({ article: one, ...related }: { article: object }) => ({
      ...one,
      related,
    }));
    expect(told).toEqual(rest.body.data);
    expect(told.length).toBeGreaterThan(0);
  });

  it('about timelines, page after page', async () => {
    const path = `/api/people/${archive.people[0]}/timeline`;
    const fields = `entries { type documentId slug title summary significance eventStatus place country
      date { edtf display precision startsOn endsOn }
      people { documentId slug name rolesThen { title basis organization { documentId slug name } } }
      organizations { documentId slug name }
      reportedBy { count independentSources articles { documentId slug headline publishedOn dateWords
        dateGiven { edtf } } } } next extent { from to }`;
    const ofPerson = async (cursor: string | null) => {
      const given = cursor ? `, cursor: "${cursor}"` : '';
      const query = `{ person(documentId: "${archive.people[0]}") { timeline(limit: 2, order: desc${given}) { ${fields} } } }`;
      return (await data(app, query)).person.timeline;
    };
    const rest = await app.request.get(`${path}?limit=2&order=desc`).expect(200);
    const first = await ofPerson(null);
    expect(first.entries).toEqual(rest.body.data);
    expect(first.extent).toEqual(rest.body.meta.extent);
    const next = await app.request.get(`${path}?limit=2&order=desc&cursor=${first.next}`).expect(200);
    expect((await ofPerson(first.next)).entries).toEqual(next.body.data);
  });

  it('about the timeline of everything and its histogram', async () => {
    const rest = await app.request.get('/api/timeline?from=2020-03&q=harbour').expect(200);
    const bars = await app.request.get('/api/timeline/histogram?by=month').expect(200);
    const answer = await data(
      app,
      `{ timeline(from: "2020-03", q: "harbour") { entries { documentId title } }
         timelineHistogram(by: month) { buckets { from to count } } }`,
    );
    expect(answer.timeline.entries.map(({ documentId }: { documentId: string }) => documentId)).toEqual(
      rest.body.data.map(({ documentId }: { documentId: string }) => documentId),
    );
    expect(answer.timelineHistogram.buckets).toEqual(bars.body.data);
  });

  it('about what leads back from people and organizations', async () => {
    const [id] = archive.people;
    const rest = async (path: string) => (await app.request.get(path).expect(200)).body.data;
    const reference = 'documentId slug name';
    const article = 'documentId slug headline standfirst publishedOn updatedOn language retracted';
    const { person } = await data(
      app,
      `{ person(documentId: "${id}") {
        articles(limit: 3, as: mentioned) { entries { ${article} as } next }
        quotes { entries { text saidOn { edtf display } language speaker { ${reference} } onBehalfOf { ${reference} }
          attribution article { ${article} } } }
        connections { entries { type ${reference} count surprise article { documentId slug headline publishedOn } } }
        rolesAsOf(asOf: "2020-05") { title organization { ${reference} } basis } } }`,
    );
    expect(person.articles.entries).toEqual(await rest(`/api/people/${id}/articles?limit=3&as=mentioned`));
    expect(person.quotes.entries).toEqual(await rest(`/api/people/${id}/quotes`));
    expect(person.connections.entries).toEqual(await rest(`/api/people/${id}/connections`));
    expect(person.rolesAsOf).toEqual((await rest(`/api/people/${id}?asOf=2020-05`)).rolesAsOf);
    expect(person.articles.entries).toHaveLength(3);
    const page = `/api/people/${id}/articles?limit=3&as=mentioned&cursor=${person.articles.next}`;
    expect((await rest(page)).length).toBeGreaterThan(0);
    const { organizations } = await data(
      app,
      `{ organizations { documentId people(asOf: "2020") { entries { ${reference} roles { title from to attestedOn basis } } } } }`,
    );
    for (const { documentId, people } of organizations) {
      expect(people.entries).toEqual(await rest(`/api/organizations/${documentId}/people?asOf=2020`));
    }
  });

  it('about what is wrong with a parameter, by its name', async () => {
    const { body } = await ask(app, '{ timeline(from: "2021-13") { next } }');
    const rest = await app.request.get('/api/timeline?from=2021-13').expect(400);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors[0].extensions.error.details).toEqual(rest.body.error.details);
    expect(body.errors[0].message).toBe(rest.body.error.message);
  });
});
