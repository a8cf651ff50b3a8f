import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  answerOf,
  createDateline,
  type Dateline,
  DatelineError,
  entriesOf,
} from '../../../clients/typescript/src';
import { bootStrapi, type TestApp } from '../../support';

const ROOT = path.join(__dirname, '..', '..', '..');
const PACKAGE = path.join(ROOT, 'clients', 'typescript');

describe('the typed client', () => {
  let app: TestApp;
  let baseUrl: string;
  let dateline: Dateline;
  beforeAll(async () => {
    app = await bootStrapi({ demo: true });
    const { port } = app.strapi.server.httpServer.address() as AddressInfo;
    baseUrl = `http://127.0.0.1:${port}/api`;
    dateline = createDateline({ baseUrl });
  });
  afterAll(() => app.close());

  it('answers everything about a person, in order', async () => {
    const { data } = await answerOf(
      dateline.GET('/people/{id}/timeline', {
        params: { path: { id: 'sergey-lavrov' }, query: { order: 'asc', limit: 100 } },
      }),
    );
    expect(data.length).toBeGreaterThan(3);
    const days = data.map((entry) => entry.date.startsOn);
    expect(days).toEqual([...days].sort());
  });

  it('goes on from page to page', async () => {
    const entries = entriesOf((cursor) =>
      dateline.GET('/timeline', {
        params: { query: { organization: ['nato'], order: 'asc', limit: 3, cursor } },
      }),
    );
    const titles: string[] = [];
    for await (const entry of entries) {
      titles.push(entry.documentId);
      if (titles.length === 8) break;
    }
    expect(new Set(titles).size).toBe(8);
  });

  it('asks with several names, and with Strapi’s filters', async () => {
    const timeline = await answerOf(
      dateline.GET('/timeline', { params: { query: { organization: ['nato', 'russia'], match: 'all' } } }),
    );
    expect(timeline.data.length).toBeGreaterThan(0);
    const filters = {
      headline: { $containsi: 'nato' },
      slug: { $in: ['russia-suspends-mission-to-nato'] },
    };
    const articles = await answerOf(dateline.GET('/articles', { params: { query: { filters } } }));
    expect(articles.data.map(({ slug }) => slug)).toEqual(['russia-suspends-mission-to-nato']);
  });

  it('gives an error with its status and the fields', async () => {
    const call = answerOf(dateline.GET('/timeline', { params: { query: { limit: 0 } } }));
    await expect(call).rejects.toMatchObject({ status: 400, name: 'ValidationError' });
    await expect(call).rejects.toBeInstanceOf(DatelineError);
    const missing = answerOf(dateline.GET('/people/{id}', { params: { path: { id: 'nobody' } } }));
    await expect(missing).rejects.toMatchObject({ status: 404 });
  });

  it('writes with a token', async () => {
    const token = await app.tokens.full();
    const editors = createDateline({ baseUrl, token });
    const made = await answerOf(
      editors.POST('/topics', { body: { data: { name: 'Harbours', kind: 'subject' } } }),
    );
    expect(made.data).toMatchObject({ name: 'Harbours' });
    const refused = answerOf(
      dateline.POST('/topics', { body: { data: { name: 'Ports', kind: 'subject' } } }),
    );
    await expect(refused).rejects.toMatchObject({ status: 403 });
  });

  it('takes a 304 for what it is, with a fetch that asks for changes only', async () => {
    const first = await dateline.GET('/timeline');
    const etag = first.response.headers.get('etag')!;
    const again = await dateline.GET('/timeline', { headers: { 'If-None-Match': etag } });
    expect(again.response.status).toBe(304);
  });
});

describe('the package', () => {
  it('has the types of the API’s document as it is', () => {
    const generated = execFileSync(
      process.execPath,
      [path.join(ROOT, 'node_modules/openapi-typescript/bin/cli.js'), path.join(ROOT, 'docs/openapi.json')],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(readFileSync(path.join(PACKAGE, 'src/schema.ts'), 'utf8')).toBe(generated);
  });

  it('compiles to an ES module that Node loads', () => {
    const dist = mkdtempSync(path.join(PACKAGE, 'dist-'));
    try {
      const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
      execFileSync(process.execPath, [tsc, '-p', PACKAGE, '--outDir', dist]);
      const script = `import { createDateline } from ${JSON.stringify(path.join(dist, 'index.js'))};
        console.log(typeof createDateline({ baseUrl: 'http://127.0.0.1/api' }).GET)`;
      const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      expect(said.trim()).toBe('function');
    } finally {
      rmSync(dist, { recursive: true });
    }
  });
});
