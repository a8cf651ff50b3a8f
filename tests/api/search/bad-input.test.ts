import { bootStrapi, type TestApp } from '../../support';
import { fillArchive } from './archive';

let app: TestApp;

beforeAll(async () => {
  app = await bootStrapi();
  await fillArchive(app.strapi);
});
afterAll(() => app?.close());

const PATHS = ['/api/search', '/api/suggest'];

describe.each(PATHS)('%s', (path) => {
  const ask = (query: string) => app.request.get(`${path}?${query}`);
  const q = (text: string) => ask(`q=${encodeURIComponent(text)}`);

  it.each([
    ['nothing', ''],
    ['an empty text', 'q='],
    ['a text of 10 kB', `q=${'nato '.repeat(2000)}`],
    ['one letter too many', `q=${'x'.repeat(201)}`],
    ['two texts', 'q=nato&q=moscow'],
    ['a list', 'q[]=nato'],
    ['an object', 'q[$contains]=nato'],
    ['a control character', 'q=na%00to'],
    ['a page of nothing', 'q=nato&limit=0'],
    ['an unknown parameter', 'q=nato&sort=id'],
  ])('refuses %s, and says what is allowed', async (_, query) => {
    const { body } = await ask(query).expect(400);
    expect(body.error.name).toBe('ValidationError');
    expect(body.error.details.errors[0].message).toMatch(/^Parameter |^Unknown parameter/);
  });

  it.each([
    '"',
    '""""',
    '-',
    '- - -',
    '-nato',
    '& | ! ( ) : * <->',
    "' OR 1=1 --",
    "''\\''",
    '\\',
    '%',
    '_',
    '%_%',
    '\\%',
    '=a',
    "'=a'",
    '=k1 | =leng',
    ':*',
    'a:*',
    '🙂',
    '👩‍👩‍👧‍👦 🏳️‍🌈',
    '\u202eNATO\u202c',
    'שלום عليكم',
    '東',
    '한국어',
    'ไทย',
    '\u0301\u0302',
    'e\u0301'.repeat(60),
    '\ufdfa'.repeat(60),
    '<mark>nato</mark>',
    '<b>',
    'http://example.org/?a=b&c=d',
    'a@b.example',
    '1e999',
    '-1',
    'a '.repeat(100),
    '"a '.repeat(60),
    'x'.repeat(200),
    'the',
    'the of and',
  ])('answers %j', async (text) => {
    const { body } = await q(text).expect(200);
    expect(Array.isArray(body.data)).toBe(true);
  });

  it('takes wildcards and operators for what they are in a text', async () => {
    for (const text of ['%', '_____', '%_%', '🙂', '"', '- -']) {
      expect([text, (await q(text).expect(200)).body.data]).toEqual([text, []]);
    }
  });
});

it('a query that everything fulfils is answered page by page', async () => {
  const { body } = await app.request.get('/api/search?q=the%20nato%20-nothingness&limit=2').expect(200);
  expect(body.data).toHaveLength(2);
  expect(body.meta.cursor.next).not.toBeNull();
});

it.each([
  ['types=articles', 'types'],
  ['types=', 'types'],
  ['types=article&types=person', 'types'],
  ['from=yesterday', 'from'],
  ['from=2022&to=2021', 'from'],
  ['person=', 'person'],
  ['cursor=made-up', 'cursor'],
  ['limit=101', 'limit'],
])('search refuses %s', async (query, name) => {
  const { body } = await app.request.get(`/api/search?q=nato&${query}`).expect(400);
  expect(body.error.details.errors[0].path[0]).toBe(name);
});
