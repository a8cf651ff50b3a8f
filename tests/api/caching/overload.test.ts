import { Client } from 'pg';
import { bootStrapi, type TestApp } from '../../support';
import { signInAdmin } from '../../support/admin';

/** Milliseconds that a read may take here. */
const PATIENCE = '500';

describe('a read that would take too long', () => {
  let app: TestApp;
  let other: Client;
  beforeAll(async () => {
    process.env.READ_STATEMENT_TIMEOUT = PATIENCE;
    app = await bootStrapi();
    other = new Client({ connectionString: app.databaseUrl });
    await other.connect();
  });
  afterAll(async () => {
    delete process.env.READ_STATEMENT_TIMEOUT;
    await other.end();
    await app.close();
  });

  async function whileLocked<T>(table: string, ask: () => Promise<T>): Promise<T> {
    await other.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    try {
      return await ask();
    } finally {
      await other.query('ROLLBACK');
    }
  }

  it.each([
    ['record_article', '/api/articles/any/related'],
    ['record_event', '/api/timeline'],
    ['record_text', '/api/search?q=nato'],
    ['record_name', '/api/suggest?q=nat'],
    ['articles', '/api/articles'],
  ])('is answered with 503 and when to try again: %s, %s', async (table, path) => {
    const { body, headers } = await whileLocked(table, () => app.request.get(path).expect(503));
    expect(body.error).toMatchObject({ status: 503, name: 'OverloadedError' });
    expect(headers['retry-after']).toBe('5');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  });

  it('is answered so to an editor’s panel as well', async () => {
    const admin = await signInAdmin(app);
    const ask = () => admin.get('/dateline/home/coverage').expect(503);
    const { body } = await whileLocked('record_article', async () => ask());
    expect(body.error).toMatchObject({ status: 503, name: 'OverloadedError' });
  });

  it('is an error by GraphQL, and no hung request', async () => {
    const query = '{ timeline { entries { title } } }';
    const { body } = await whileLocked('record_event', () => app.request.post('/graphql').send({ query }));
    expect(body.errors).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain('record_event');
  });

  it('leaves the next one in peace', async () => {
    await app.request.get('/api/timeline').expect(200);
    await app.request.get('/api/articles').expect(200);
  });
});
