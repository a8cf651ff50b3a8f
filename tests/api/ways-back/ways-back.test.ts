import { bootStrapi, countStatements, type TestApp } from '../../support';
import { editorOf } from '../record/archive';
import { fillArchive, type Ids } from './archive';

interface Entry {
  documentId: string;
  as: string[];
}

describe('the ways back', () => {
  let app: TestApp;
  let ids: Ids;

  beforeAll(async () => {
    app = await bootStrapi();
    ids = await fillArchive(app.strapi);
  });
  afterAll(() => app.close());

  const get = async (path: string, status = 200) =>
    (await app.request.get(`/api${path}`).expect(status)).body;
  const articles = async (path: string) => (await get(path)).data.map(({ documentId }: Entry) => documentId);

  /** Every entry of a list, read page by page. */
  async function paged(path: string, limit: number): Promise<unknown[]> {
    const entries: unknown[] = [];
    for (let cursor = ''; ; ) {
      const { data, meta } = await get(`${path}?limit=${limit}${cursor}`);
      entries.push(...data);
      if (meta.cursor.next === null) return entries;
      cursor = `&cursor=${encodeURIComponent(meta.cursor.next)}`;
    }
  }

  it('lead from a person to the articles that name it, newest first', async () => {
    const found = await articles(`/people/${ids.ada}/articles`);
    expect(found).toHaveLength(4);
    expect([found[0], found[3]]).toEqual([ids.fourth, ids.first]);
    expect(await articles('/people/ada-stone/articles')).toEqual(found);
  });

  it('tell mentions from bylines', async () => {
    expect(await articles(`/people/${ids.ben}/articles?as=author`)).toEqual([ids.third]);
    expect(await articles(`/people/${ids.ben}/articles?as=mentioned`)).toEqual([ids.second, ids.first]);
    const { data } = await get(`/people/${ids.ben}/articles`);
    expect(data.find(({ documentId }: Entry) => documentId === ids.third).as).toEqual(['author']);
  });

  it.each([
    ['sources', 'wire', ['fourth']],
    ['events', 'strike', ['third']],
    ['topics', 'work', ['second']],
    ['topics', 'labour', ['second']],
    ['stories', 'story', ['second']],
    ['organizations', 'union', ['fourth', 'second']],
  ] as const)('lead from %s to articles (%s)', async (plural, name, expected) => {
    expect(await articles(`/${plural}/${ids[name]}/articles`)).toEqual(
      expected.map((article) => ids[article]),
    );
  });

  it.each(['articles', 'quotes', 'connections'])(
    'give every one of the %s once, however small the page',
    async (what) => {
      const whole = await paged(`/people/${ids.ada}/${what}`, 100);
      expect(whole.length).toBeGreaterThan(2);
      for (const limit of [1, 2]) expect(await paged(`/people/${ids.ada}/${what}`, limit)).toEqual(whole);
    },
  );

  it('lead to what somebody said, newest first, in the order of the article', async () => {
    const { data } = await get(`/people/${ids.ada}/quotes`);
    expect(data.map(({ text }: { text: string }) => text)).toEqual([
      'Never again, fourth',
      'Never again',
      'third',
    ]);
    expect(data[1]).toMatchObject({
      saidOn: { edtf: '2021-03', display: 'March 2021' },
      speaker: { documentId: ids.ada, name: 'Ada Stone' },
      onBehalfOf: { documentId: ids.mill },
      article: { documentId: ids.third, headline: 'The third article' },
    });
    expect((await get(`/organizations/${ids.mill}/quotes`)).data).toHaveLength(1);
  });

  it('lead to whom somebody appears with, with how often, how surprising, and where last', async () => {
    const { data } = await get(`/people/${ids.ada}/connections`);
    const mill = data.find(({ documentId }: Entry) => documentId === ids.mill);
    expect(mill).toMatchObject({ type: 'organization', count: 3, article: { documentId: ids.third } });
    // Ada stands in all four articles: that Ben is beside her in two of them is no surprise.
    const ben = data.find(({ documentId }: Entry) => documentId === ids.ben);
    expect(ben).toMatchObject({ type: 'person', count: 2, surprise: 0, article: { documentId: ids.second } });
    expect(JSON.stringify(data)).not.toContain('Cleo');
  });

  it('lead to who held which role in an organization, ever or then', async () => {
    const titles = async (asOf: string) =>
      (await get(`/organizations/${ids.mill}/people${asOf}`)).data.map(
        ({ name, roles }: { name: string; roles: { title: string }[] }) => [
          name,
          ...roles.map(({ title }) => title),
        ],
      );
    expect(await titles('')).toEqual([
      ['Ada Stone', 'Foreman', 'Director'],
      ['Ben Stone', 'Clerk'],
    ]);
    expect(await titles('?asOf=2017')).toEqual([['Ada Stone', 'Foreman']]);
    expect(await titles('?asOf=2020-05')).toEqual([
      ['Ada Stone', 'Director'],
      ['Ben Stone', 'Clerk'],
    ]);
  });

  it('say which roles a person held then, and on what basis', async () => {
    const rolesAsOf = async (asOf: string) => (await get(`/people/${ids.ada}?asOf=${asOf}`)).data.rolesAsOf;
    const mill = expect.objectContaining({ documentId: ids.mill, name: 'The Mill' });
    expect(await rolesAsOf('2020-05-01')).toEqual([
      { title: 'Director', organization: mill, basis: 'dates' },
    ]);
    expect(await rolesAsOf('2023')).toEqual([
      expect.objectContaining({ title: 'Adviser', basis: 'attested' }),
    ]);
    expect(await get(`/people/${ids.ada}`)).not.toHaveProperty('data.rolesAsOf');
  });

  it.each([
    ['https://paper.example/second?page=2', 'second', 'canonicalUrl'],
    ['http://paper.example/second/?utm_source=x&page=2#top', 'second', 'canonicalUrl'],
    ['https://old.example/3/', 'third', 'importedFrom'],
    ['https://anywhere.example/2021/the-first-article?fbclid=1', 'first', 'address'],
  ] as const)('find an article by %s', async (url, name, by) => {
    expect((await get(`/lookup?url=${encodeURIComponent(url)}`)).data).toMatchObject({
      documentId: ids[name],
      by,
    });
  });

  it('answer 404 for what is unknown, off the record or unpublished', async () => {
    for (const id of ['nobody', ids.cleo]) {
      for (const what of ['articles', 'quotes', 'connections']) await get(`/people/${id}/${what}`, 404);
    }
    await get('/lookup?url=https://anywhere.example/the-draft', 404);
  });

  it('refuse the cursor of another list', async () => {
    const { meta } = await get(`/people/${ids.ada}/articles?limit=1`);
    await get(`/people/${ids.ben}/articles?cursor=${encodeURIComponent(meta.cursor.next)}`, 400);
    await get(`/people/${ids.ada}/articles?as=author&cursor=${encodeURIComponent(meta.cursor.next)}`, 400);
  });

  it('are open to read-only tokens', async () => {
    const token = await app.tokens.readOnly();
    for (const path of [
      `/people/${ids.ada}/connections`,
      `/organizations/${ids.mill}/people`,
      '/lookup?url=https://a.example/the-first-article',
    ]) {
      await app.request.get(`/api${path}`).set('Authorization', `Bearer ${token}`).expect(200);
    }
  });

  it('answer 304 until something public changes', async () => {
    const path = `/api/people/${ids.ben}/articles`;
    const { headers } = await app.request.get(path).expect(200);
    await app.request.get(path).set('If-None-Match', String(headers.etag)).expect(304);
    await editorOf(app.strapi).unpublish(ids.first);
    const { body } = await app.request.get(path).set('If-None-Match', String(headers.etag)).expect(200);
    expect(body.data).toHaveLength(2);
  });

  it('cost as many statements for a long page as for a short one', async () => {
    const cost = async (limit: number) => {
      const ask = () => get(`/people/${ids.ada}/quotes?limit=${limit}`);
      return (await countStatements(app.strapi, ask)).statements.length;
    };
    expect(await cost(3)).toBe(await cost(1));
  });
});
