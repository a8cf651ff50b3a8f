import { bootStrapi, type TestApp } from '../../support';

describe('the reader', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi({ demo: true });
  });
  afterAll(() => app.close());

  it.each([
    '',
    '/articles/russia-suspends-mission-to-nato',
    '/people/sergey-lavrov',
    '/organizations/nato',
    '/timeline',
    '/search',
  ])('answers /reader%s with a page', async (below) => {
    const { status, text, headers } = await app.request.get(`/reader${below}`);
    expect([status, text.slice(0, 3000)]).toEqual([200, expect.stringContaining('<h1')]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });
});
