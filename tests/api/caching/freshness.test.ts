import { bootStrapi, countStatements, type TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';

const VERSIONS = 40;
const READERS = 4;

let app: TestApp;
let editor: ReturnType<typeof editorOf>;
let article: string;
let person: string;

beforeAll(async () => {
  app = await bootStrapi();
  editor = editorOf(app.strapi);
  person = await editor.create('person', { name: 'Ann Bell' });
  article = await editor.create('article', {
    ...{ headline: 'Number 0', slug: 'numbered', people: [person] },
    body: [paragraph('Ann Bell spoke.')],
  });
  await editor.publish(article);
});

afterAll(() => app.close());

const read = (path: string, etag?: string) =>
  app.request.get(path).set(etag ? { 'If-None-Match': etag } : {});
const numberIn = (body: { data: { headline: string } }) => Number(body.data.headline.split(' ')[1]);

it('never answers 304 for what a reader could already have read anew', async () => {
  let isWriting = true;
  let notModified = 0;
  const write = async () => {
    for (let number = 1; number <= VERSIONS; number += 1) {
      await editor.update('article', article, { headline: `Number ${number}` });
      await editor.publish(article);
    }
    isWriting = false;
  };
  const keepReading = async () => {
    let known = await read('/api/articles/numbered');
    while (isWriting) {
      // What is public before the conditional request is sent must not be missing from its answer.
      const before = numberIn((await read('/api/articles/numbered')).body);
      const answer = await read('/api/articles/numbered', known.headers.etag);
      if (answer.status === 304) {
        notModified += 1;
        expect(numberIn(known.body)).toBeGreaterThanOrEqual(before);
      } else {
        expect(numberIn(answer.body)).toBeGreaterThanOrEqual(before);
        known = answer;
      }
    }
  };
  await Promise.all([write(), ...Array.from({ length: READERS }, keepReading)]);
  expect(notModified).toBeGreaterThan(0);
});

it.each([
  ['a saved draft', () => editor.update('article', article, { headline: 'A draft' }), 304],
  ['an entity that nobody names', () => editor.create('person', { name: 'Zoe Dale' }), 304],
  ['a published change', () => editor.publish(article), 200],
  [
    'a change of somebody whom it names',
    () => editor.update('person', person, { summary: 'A sailor.' }),
    200,
  ],
  [
    'a change of permissions',
    () => app.strapi.db.connection('up_permissions').update({ updated_at: new Date() }),
    200,
  ],
])('after %s answers as it has to', async (_, change, status) => {
  const { headers } = await read('/api/articles/numbered/page');
  await change();
  await read('/api/articles/numbered/page', headers.etag).expect(status);
});

it('answers an unchanged page by one read beyond authentication', async () => {
  const { headers } = await read('/api/articles/numbered/related');
  const { statements } = await countStatements(app.strapi, () =>
    read('/api/articles/numbered/related', headers.etag).expect(304),
  );
  const authentication = statements.filter((sql) => sql.includes('up_'));
  expect(statements.length - authentication.length).toBe(1);
});

it('gives two callers who may see different things different tags, and shared caches only what is public', async () => {
  const token = await app.tokens.full();
  const anonymous = await read('/api/articles/numbered');
  const known = await read('/api/articles/numbered').set('Authorization', `Bearer ${token}`);
  expect(known.headers.etag).not.toBe(anonymous.headers.etag);
  expect(anonymous.headers['cache-control']).toMatch(/^public/);
  expect(known.headers['cache-control']).toMatch(/^private/);
});
