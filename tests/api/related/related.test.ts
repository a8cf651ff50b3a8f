import { bootStrapi, type TestApp } from '../../support';
import { signInAdmin } from '../../support/admin';
import { editorOf, paragraph } from '../record/archive';

let app: TestApp;
const articles: Record<string, string> = {};

interface Answer {
  data: {
    slug: string;
    related: { score: number; pinned: boolean; reasons?: { kind: string; label: string; weight: number }[] };
  }[];
  meta: { count: number };
}

beforeAll(async () => {
  app = await bootStrapi();
  const editor = editorOf(app.strapi);
  const person = (name: string) => editor.create('person', { name });
  const [bell, dale, frost] = [await person('Ann Bell'), await person('Zoe Dale'), await person('Max Frost')];
  const topic = await editor.create('topic', { name: 'Harbours' });
  const secret = await editor.create('source', { name: 'Somebody', confidential: true });
  const event = await editor.create('event', {
    title: 'The harbour is closed',
    date: '2020-05-01',
    people: [bell],
  });
  const publish = async (slug: string, data: Record<string, unknown>) => {
    const text = `${slug} ${String(data.text ?? '')}`;
    articles[slug] = await editor.create('article', {
      ...{
        headline: `Report: ${slug}`,
        slug,
        publishedOn: '2020-05-02T12:00:00.000Z',
        ...data,
        text: undefined,
      },
      body: [paragraph(text)],
    });
    await editor.publish(articles[slug]);
  };
  await publish('subject', {
    people: [bell, dale],
    events: [{ event }],
    citations: [{ source: secret, title: 'x' }],
    topics: [topic],
  });
  await publish('same-event', { people: [bell], events: [{ event }], topics: [topic] });
  await publish('same-person', { people: [bell] });
  await publish('same-person-years-later', { people: [bell], publishedOn: '2024-05-02T12:00:00.000Z' });
  await publish('in-french', { people: [bell], language: 'fr' });
  await publish('somebody-else', { people: [frost] });
  await publish('same-secret-source', { people: [frost], citations: [{ source: secret, title: 'y' }] });
  await publish('retracted', {
    people: [bell],
    events: [{ event }],
    corrections: [{ date: '2020-05-03', kind: 'retraction', text: 'Wrong.' }],
  });
  articles.draft = await editor.create('article', {
    headline: 'A draft of the same',
    people: [bell, dale],
    events: [{ event }],
  });
});

afterAll(() => app.close());

const related = async (query = ''): Promise<Answer> =>
  (await app.request.get(`/api/articles/subject/related${query}`).expect(200)).body;
const slugs = async (query = '') => (await related(query)).data.map(({ slug }) => slug);

it('ranks what shares more, and nearer in time, first', async () => {
  expect(await slugs()).toEqual(['same-event', 'same-person', 'same-person-years-later']);
});

it('never names retracted articles, drafts, the article itself, or what shares a confidential source alone', async () => {
  const found = await slugs('?limit=50&language=any');
  expect(found.sort()).toEqual(['in-french', 'same-event', 'same-person', 'same-person-years-later']);
});

it('says why, in shares that add up to the score', async () => {
  const { data } = await related();
  const reasons = data[0]!.related.reasons!;
  expect(reasons.map(({ kind, label }) => `${kind} ${label}`)).toEqual(
    expect.arrayContaining(['event The harbour is closed', 'person Ann Bell']),
  );
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(data[0]!.related.score, 6);
});

it('keeps reasons to itself where they are not asked for', async () => {
  const { data } = await related('?explain=false');
  expect(data[0]!.related).toEqual({ score: expect.any(Number), pinned: false });
});

it.each([
  ['?language=fr', ['in-french']],
  ['?from=2021', ['same-person-years-later']],
  ['?to=2020-05', ['same-event', 'same-person']],
  ['?topic=harbours', ['same-event']],
  ['?limit=1', ['same-event']],
])('narrows to %s', async (query, expected) => {
  expect(await slugs(query)).toEqual(expected);
});

it('gives the fields and relations that Strapi parameters ask for', async () => {
  const { data } = await related(
    '?limit=1&fields[0]=dateline&fields[1]=headline&populate[people][fields][0]=name',
  );
  expect(data[0]).toMatchObject({
    slug: 'same-event',
    headline: 'Report: same-event',
    people: [{ name: 'Ann Bell' }],
  });
});

it.each([
  ['limit=0', 'limit'],
  ['limit=51', 'limit'],
  ['limit=1e9', 'limit'],
  ['from=2021-13', 'from'],
  ['from=2022&to=2021', 'from'],
  ['language=..', 'language'],
  ['explain=yes', 'explain'],
  ['frm=2021', 'frm'],
  ['limit=1&limit=2', 'limit'],
  ['fields[0]=embargoedUntil', 'embargoedUntil'],
])('refuses %s and names what is wrong', async (query, named) => {
  const { body } = await app.request.get(`/api/articles/subject/related?${query}`).expect(400);
  expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
  expect(JSON.stringify(body.error)).toContain(named);
});

it('cannot tell an unknown article from a draft', async () => {
  const unknown = await app.request.get(`/api/articles/${'a'.repeat(24)}/related`).expect(404);
  const draft = await app.request.get(`/api/articles/${articles.draft}/related`).expect(404);
  expect(draft.body).toEqual(unknown.body);
});

it('puts pins first and exclusions nowhere, as an editor decided', async () => {
  const admin = await signInAdmin(app);
  const path = `/dateline/articles/${articles.subject}/related`;
  const pins = [articles['somebody-else']];
  await admin.put(path, { pins, exclusions: [articles['same-event']] }).expect(200);
  const { data } = await related();
  expect(data.map(({ slug, related: { pinned } }) => [slug, pinned])).toEqual([
    ['somebody-else', true],
    ['same-person', false],
    ['same-person-years-later', false],
  ]);
  await admin.put(path, { pins: [], exclusions: [] }).expect(200);
  expect(await slugs()).toEqual(['same-event', 'same-person', 'same-person-years-later']);
  const rows = await app.strapi.db
    .connection('decisions')
    .whereNotNull('withdrawn_at')
    .whereNotNull('made_by');
  expect(rows).toHaveLength(2);
});

it('takes decisions from nobody but editors, and none that make no sense', async () => {
  const path = `/dateline/articles/${articles.subject}/related`;
  await app.request.put(path).send({ pins: [], exclusions: [] }).expect(401);
});
