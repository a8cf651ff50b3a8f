import { bootStrapi, countStatements, type TestApp } from '../../support';
import { ninjsFaults } from '../../unit/metadata/ninjs-schema';
import { faultsOf } from '../../unit/metadata/vocabulary';
import { fillArchive, type Ids } from './archive';

const JSON_LD = 'application/ld+json';
const ROUTES = [
  'articles/{article}',
  'people/{person}',
  'organizations/{organization}',
  'events/{event}',
  'stories/{story}',
  'sources/{source}',
  'topics/{topic}',
];

let app: TestApp;
let ids: Ids;

beforeAll(async () => {
  app = await bootStrapi();
  ids = await fillArchive(app.strapi);
});

afterAll(() => app?.close());

const addressOf = (route: string) => `/api/${route.replace(/\{(\w+)\}/, (_, kind: keyof Ids) => ids[kind])}`;

describe.each(ROUTES)('%s', (route) => {
  it("keeps to schema.org's vocabulary", async () => {
    const { body, headers } = await app.request.get(`${addressOf(route)}/jsonld`).expect(200);
    expect(headers['content-type']).toMatch(/^application\/ld\+json/);
    expect(faultsOf(body)).toEqual([]);
    expect(body['@id']).toMatch(new RegExp(`${addressOf(route)}$`));
  });

  it('is the same by its own address, for who accepts JSON-LD', async () => {
    const { body } = await app.request.get(`${addressOf(route)}/jsonld`).expect(200);
    const negotiated = await app.request.get(addressOf(route)).set('Accept', JSON_LD).expect(200);
    expect(negotiated.headers['content-type']).toMatch(/^application\/ld\+json/);
    expect(negotiated.headers.vary).toContain('Accept');
    expect(negotiated.body).toEqual(body);
  });

  it('stays JSON for who accepts that, or anything', async () => {
    for (const accept of ['application/json', '*/*', `application/json, ${JSON_LD};q=0.5`]) {
      const { body } = await app.request.get(addressOf(route)).set('Accept', accept).expect(200);
      expect(body.data).toHaveProperty('documentId');
    }
  });

  it('is not sent again while nothing has changed', async () => {
    for (const address of [`${addressOf(route)}/jsonld`, addressOf(route)]) {
      const { headers } = await app.request.get(address).set('Accept', JSON_LD).expect(200);
      await app.request.get(address).set('Accept', JSON_LD).set('If-None-Match', headers.etag!).expect(304);
    }
  });

  it('takes no parameters as JSON-LD', async () => {
    await app.request.get(`${addressOf(route)}/jsonld?fields=x`).expect(400);
    await app.request
      .get(`${addressOf(route)}?populate=*`)
      .set('Accept', JSON_LD)
      .expect(400);
  });
});

describe('an article', () => {
  it('is about whom it is about, with Wikidata for the same', async () => {
    const { body } = await app.request.get(`/api/articles/${ids.article}/jsonld`).expect(200);
    const named = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(named(body.about)).toEqual(['Ada Stone', 'Strike at the mill']);
    expect(named(body.mentions)).toEqual(['Ben Stone']);
    expect(body.about[0]).toMatchObject({
      jobTitle: ['Director'],
      sameAs: ['http://www.wikidata.org/entity/Q101', 'https://ada.example/'],
    });
  });

  it('leaves out whole what rests on a confidential source', async () => {
    for (const way of ['jsonld', 'ninjs', 'opengraph']) {
      const { text } = await app.request.get(`/api/articles/${ids.article}/${way}`).expect(200);
      expect(text).not.toMatch(/Whistle|leaked|informant\.example/);
    }
    const { body } = await app.request.get(`/api/articles/${ids.article}/jsonld`);
    expect(body.citation).toEqual([
      { '@type': 'CreativeWork', name: 'A report', publisher: expect.objectContaining({ name: 'The Wire' }) },
    ]);
    expect(body).not.toHaveProperty('isBasedOn');
  });

  it('is valid ninjs', async () => {
    const { body } = await app.request.get(`/api/articles/${ids.article}/ninjs`).expect(200);
    expect(ninjsFaults(body)).toEqual([]);
    expect(body.headlines[0].value).toBe('Ada Stone ends the strike');
  });

  it('has the elements of Open Graph', async () => {
    const { body } = await app.request.get(`/api/articles/${ids.article}/opengraph`).expect(200);
    expect(body.data).toContainEqual({ property: 'og:title', content: 'Ada Stone ends the strike' });
  });

  it('costs the same number of statements however much it names', async () => {
    const statementsFor = async (id: string) => {
      const address = `/api/articles/${id}/jsonld`;
      const { statements } = await countStatements(app.strapi, () => app.request.get(address).expect(200));
      return statements.length;
    };
    await statementsFor(ids.article);
    expect(await statementsFor(ids.crowded)).toBe(await statementsFor(ids.article));
  });

  it('is not found as a draft, in any form', async () => {
    for (const way of ['jsonld', 'ninjs', 'opengraph'])
      await app.request.get(`/api/articles/${ids.draft}/${way}`).expect(404);
    await app.request.get(`/api/articles/${ids.draft}`).set('Accept', JSON_LD).expect(404);
    await app.request.get(`/api/articles/${ids.draft}?status=draft`).set('Accept', JSON_LD).expect(400);
  });

  it('says that it was retracted, and leaves the lists of its event and story', async () => {
    const { body } = await app.request.get(`/api/articles/${ids.retracted}/jsonld`).expect(200);
    expect(faultsOf(body)).toEqual([]);
    expect(body).toMatchObject({ creativeWorkStatus: 'Retracted', correction: [{ name: 'Retraction' }] });
    expect(body).not.toHaveProperty('about');
    const ninjs = await app.request.get(`/api/articles/${ids.retracted}/ninjs`).expect(200);
    expect(ninjs.body.pubStatus).toBe('canceled');
    for (const [address, list] of [
      [`/api/events/${ids.event}/jsonld`, 'subjectOf'],
      [`/api/stories/${ids.story}/jsonld`, 'hasPart'],
    ] as const) {
      const { body: listing } = await app.request.get(address).expect(200);
      expect(listing[list].map(({ headline }: { headline: string }) => headline)).toEqual([
        'Ada Stone ends the strike',
      ]);
    }
  });
});

describe('what is off the record', () => {
  it('is left out of an event, and a role shows its title alone', async () => {
    const event = await app.request.get(`/api/events/${ids.event}/jsonld`).expect(200);
    expect(event.body.about.map(({ name }: { name: string }) => name)).toEqual(['Ada Stone', 'The Mill']);
    const person = await app.request.get(`/api/people/${ids.person}/jsonld`).expect(200);
    expect(person.body.affiliation).toMatchObject([
      { roleName: 'Director', startDate: '2019', affiliation: { name: 'The Mill' } },
    ]);
    expect(person.body.hasOccupation).toMatchObject([{ roleName: 'Adviser' }]);
    for (const { text } of [event, person]) expect(text).not.toContain('Hidden');
  });

  it('is left out of what a source is, as are notes and grades of it', async () => {
    const { body, text } = await app.request.get(`/api/sources/${ids.source}/jsonld`).expect(200);
    expect(body.sameAs).toEqual([expect.stringContaining(`/api/organizations/${ids.organization}`)]);
    expect(text).not.toMatch(/Slow|notes|reliability|"B"/);
    expect(text).not.toContain(ids.hidden);
  });

  it('is not found by itself', async () => {
    await app.request.get(`/api/sources/${ids.informant}/jsonld`).expect(404);
    await app.request.get(`/api/people/${ids.hidden}/jsonld`).expect(404);
    await app.request.get(`/api/people/${ids.hidden}`).set('Accept', JSON_LD).expect(404);
  });
});

it('asks for the permission to read JSON-LD, by either address', async () => {
  const permissions = app.strapi.db.query('plugin::users-permissions.permission');
  const where = { action: 'api::article.jsonld.findOne' };
  await permissions.deleteMany({ where });
  await app.request.get(`/api/articles/${ids.article}/jsonld`).expect(403);
  await app.request.get(`/api/articles/${ids.article}`).set('Accept', JSON_LD).expect(403);
  await app.request.get(`/api/articles/${ids.article}`).expect(200);
});
