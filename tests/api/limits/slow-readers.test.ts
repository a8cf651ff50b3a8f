import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Client } from 'pg';
import { readingPool } from '../../../src/record/reading/pool';
import { bootStrapi, type TestApp } from '../../support';

/** Milliseconds that a client may take nothing for. */
const PATIENCE = 1_000;
/** Connections for reading, and more clients than these. */
const CONNECTIONS = 3;
const READERS = 6;
/** So many that what the kernel holds back of an answer is a small part of it. */
const BULK = 40_000;
const LONG_SLUG = 200;

let app: TestApp;
let port: number;

beforeAll(async () => {
  process.env.READ_PATIENCE = String(PATIENCE);
  process.env.READ_CONNECTIONS = String(CONNECTIONS);
  app = await bootStrapi({ demo: true });
  ({ port } = app.strapi.server.httpServer.address() as AddressInfo);
  await app.strapi.db.connection.raw(
    `INSERT INTO record_article (id, document_id, slug, headline, language, published_on, day, retracted, parts, revised)
     SELECT 1000000 + n, 'bulk' || n, 'bulk-' || repeat('x', ${LONG_SLUG}) || n, 'Bulk', 'en', '2020-01-01', '2020-01-01',
       false, '{"people":[],"organizations":[],"byline":[],"topics":[],"leadFigure":null,"corrections":[]}', '2020-01-01'
     FROM generate_series(1, ${BULK}) AS n`,
  );
});

afterAll(async () => {
  delete process.env.READ_PATIENCE;
  delete process.env.READ_CONNECTIONS;
  await app?.close();
});

/** Asks for an answer, reads its beginning, and nothing more. */
async function slowReader(path: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^HTTP\/1\.1 200 OK/);
  socket.pause();
  return socket;
}

test('clients that do not read hold no connection of the database, keep nobody waiting, and are ended', async () => {
  const served = new Map<number, Socket>();
  app.strapi.server.httpServer.on('connection', (socket) => served.set(socket.remotePort!, socket));
  const sockets = await Promise.all(
    Array.from({ length: READERS }, () => slowReader('/api/sitemaps/1-of-1')),
  );
  const ports = sockets.map(({ localPort }) => localPort!);
  for (const path of ['/api/timeline', '/api/feeds/articles.rss', '/api/sitemap.xml', '/api/search?q=nato']) {
    await app.request.get(path).expect(200);
  }
  const pool = readingPool(app.strapi);
  expect(pool.waitingCount).toBe(0);
  const theirs = ports.map((port) => served.get(port)!);
  await Promise.all(theirs.map((socket) => socket.destroyed || once(socket, 'close')));
  expect(pool.idleCount).toBe(pool.totalCount);
  for (const socket of sockets) socket.destroy();
});

test('who reads gets all of it, and an answer that takes its time to make is waited for', async () => {
  const { text } = await app.request.get('/api/sitemaps/1-of-1').expect(200);
  expect(text.match(/<loc>/g)!.length).toBeGreaterThan(BULK);
  const other = new Client({ connectionString: app.databaseUrl });
  await other.connect();
  await other.query('BEGIN; LOCK TABLE record_event IN ACCESS EXCLUSIVE MODE');
  const waited = app.request.get('/api/timeline?limit=7').then(({ status }) => status);
  await other.query(`SELECT pg_sleep(${(2.5 * PATIENCE) / 1000})`);
  await other.query('ROLLBACK');
  expect(await waited).toBe(200);
  await other.end();
});
