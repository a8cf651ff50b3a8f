import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Response } from 'supertest';
import { bootStrapi, type TestApp } from '../../support';
import { type Client, signIn } from '../desk/users';
import { feed, NINJS, PAGE, page, SLOW_PAGE } from './pages';

const PREVIEW = '/dateline/imports/preview';
const IMPORT = '/dateline/imports';

describe('imports in the admin panel', () => {
  let app: TestApp;
  let editor: Client;
  let temporary: string;
  beforeAll(async () => {
    // Where forms are written: a folder that nobody else writes to.
    temporary = await mkdtemp(path.join(os.tmpdir(), 'dateline-uploads-'));
    process.env.TMPDIR = temporary;
    app = await bootStrapi();
    editor = await signIn(app, 'dateline-editor');
  });
  afterEach(() => {
    app.strapi.config.set('importing.secondsPerPage', 20);
    app.strapi.config.set('importing.byAddress', false);
    app.strapi.config.set('importing.largestUpload', 20 * 1024 * 1024);
  });
  afterAll(async () => {
    await app.close();
    await rm(temporary, { recursive: true });
  });

  const upload = (to: string, name: string, content: string, fields: Record<string, string> = {}) => {
    const request = editor.ask('post', to).attach('file', Buffer.from(content), name);
    for (const [field, value] of Object.entries(fields)) request.field(field, value);
    return request;
  };
  const articles = (name: string) =>
    app.strapi.documents('api::article.article').findMany({
      filters: { headline: { $startsWith: name } },
      status: 'draft',
      sort: 'headline',
    });

  it('tell what can be imported', async () => {
    const { body } = await editor.get(`${IMPORT}/settings`).expect(200);
    expect(body.data).toMatchObject({ byAddress: false, largestUpload: 20 * 1024 * 1024 });
    expect(body.data.formats).toContain('wxr');
  });

  describe('show', () => {
    it('what a pasted text becomes, and write nothing', async () => {
      const text =
        'Pasted headline\n\nThe first paragraph, long enough to be one.\n\nAnother one follows it.';
      const { body } = await editor.post(PREVIEW, { text }).expect(200);
      expect(body.meta).toEqual({ next: null });
      expect(body.data).toMatchObject([
        {
          outcome: {
            file: 'pasted text',
            item: 1,
            outcome: 'made',
            title: 'Pasted headline',
            documentId: null,
          },
        },
      ]);
      expect(body.data[0].fields.headline).toBe('Pasted headline');
      expect(await articles('Pasted')).toEqual([]);
    });

    it('the items of a feed, a few at a time', async () => {
      const first = await upload(PREVIEW, 'feed.xml', feed(5), { limit: '2' }).expect(200);
      expect(titles(first.body.data)).toEqual(['Story 1', 'Story 2']);
      expect(first.body.meta).toEqual({ next: 3 });
      const last = await upload(PREVIEW, 'feed.xml', feed(5), { limit: '2', from: '5' }).expect(200);
      expect(titles(last.body.data)).toEqual(['Story 5']);
      expect(last.body.meta).toEqual({ next: null });
      const beyond = await upload(PREVIEW, 'feed.xml', feed(5), { from: '6' }).expect(200);
      expect(beyond.body).toEqual({ data: [], meta: { next: null } });
    });

    it('what is refused, in its place', async () => {
      const { body } = await upload(PREVIEW, 'agency.json', NINJS).expect(200);
      expect(body.data).toMatchObject([
        { outcome: { item: 1, outcome: 'made' } },
        { outcome: { item: 2, outcome: 'refused', refusal: { code: 'no-article' } }, fields: null },
        { outcome: { item: 3, outcome: 'made' } },
      ]);
    });

    it('a file that is refused as a whole', async () => {
      const { body } = await upload(PREVIEW, 'page.html', '%PDF-1.7\0 not a page').expect(200);
      expect(body.data).toMatchObject([
        { outcome: { file: 'page.html', item: null, refusal: { code: 'binary', fix: expect.any(String) } } },
      ]);
    });
  });

  describe('make', () => {
    it('drafts, and know them again', async () => {
      const first = await upload(IMPORT, 'harbour.html', PAGE).expect(200);
      expect(first.body.data).toMatchObject([
        {
          file: 'harbour.html',
          item: 1,
          outcome: 'made',
          title: 'Harbour dredging begins',
          isPublished: false,
        },
      ]);
      const again = await upload(IMPORT, 'harbour.html', PAGE).expect(200);
      const { documentId } = first.body.data[0];
      expect(again.body.data).toMatchObject([{ outcome: 'unchanged', documentId }]);
    });

    it('published articles where asked', async () => {
      const text = page('Quay reopens', 'https://paper.example/quay');
      const { body } = await editor.post(IMPORT, { text, name: 'quay.html', publish: true }).expect(200);
      expect(body.data).toMatchObject([{ outcome: 'made', isPublished: true }]);
    });

    it('a feed, page by page, with nothing twice', async () => {
      const made: string[] = [];
      for (let from: number | null = 1; from !== null; ) {
        const { body }: Response = await upload(IMPORT, 'feed.xml', feed(7, 'Paged'), {
          limit: '3',
          from: String(from),
        }).expect(200);
        made.push(...body.data.map(({ title }: { title: string }) => title));
        from = body.meta.next;
      }
      expect(made).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Paged ${number}`));
      expect(await articles('Paged')).toHaveLength(7);
    });

    it('one article of two pages with one address, where they come in one import', async () => {
      const address = 'https://paper.example/same';
      const first = await upload(IMPORT, 'one.html', page('Same address, one', address)).expect(200);
      const { began } = first.body.meta;
      const second = page('Same address, two', address);
      const { body } = await upload(IMPORT, 'two.html', second, { began }).expect(200);
      expect(body.data[0].outcome).not.toBe('made');
      expect((await articles('Same address')).map(({ headline }) => headline)).toEqual(['Same address, one']);
      await upload(IMPORT, 'two.html', second, { began: '2001-01-01T00:00:00.000Z' }).expect(400);
    });

    it('nothing twice where the same comes twice at once', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => upload(IMPORT, 'twice.xml', feed(6, 'Twice'))));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const outcomes = answers.flatMap(({ body }) =>
        body.data.map((one: { outcome: string }) => one.outcome),
      );
      expect(outcomes.filter((outcome) => outcome === 'made')).toHaveLength(6);
      expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(12);
      expect(await articles('Twice')).toHaveLength(6);
    });
  });

  describe('are refused', () => {
    it('to who may write only their own articles', async () => {
      const reporter = await signIn(app, 'dateline-reporter');
      for (const to of [PREVIEW, IMPORT]) await reporter.post(to, { text: 'Words' }).expect(403);
    });

    it('where publishing, or making people, is not for the caller', async () => {
      const importer = await roleWith(app, 'importer', ['create', 'read', 'update']);
      await importer.post(IMPORT, { text: page('Allowed', 'https://paper.example/ok') }).expect(200);
      await importer.post(IMPORT, { text: PAGE, publish: true }).expect(403);
      await importer.post(IMPORT, { text: PAGE, create: true }).expect(403);
      const people = JSON.stringify({ persons: [{ id: '1', name: 'Jane Roe' }] });
      await importer.post(IMPORT, { text: people, format: 'popolo' }).expect(403);
      const viewer = await roleWith(app, 'viewer', ['read']);
      await viewer.post(PREVIEW, { text: PAGE }).expect(403);
    });

    it('without anything to import, or with too much', async () => {
      await editor.post(PREVIEW, {}).expect(400);
      await editor.post(PREVIEW, { text: 'Words', address: 'https://paper.example' }).expect(400);
      const two = await upload(PREVIEW, 'a.html', PAGE).attach('file', Buffer.from(PAGE), 'b.html');
      expect(two.status).toBe(400);
    });

    it.each([
      [{ limit: 21 }, 'limit: must be at most 20'],
      [{ from: 0 }, 'from: must be at least 1'],
      [{ format: 'docx' }, 'format: must be one of text, html'],
      [{ mapping: 'kind: [' }, 'mapping: '],
      [{ mapping: 'kind: car' }, 'mapping: is no mapping'],
      [{ publish: true }, 'unknown field publish'],
    ])('with the name of the field: %j', async (field, message) => {
      const { body } = await editor.post(PREVIEW, { text: 'Words', ...field }).expect(400);
      expect(body.error.message).toContain(message);
    });

    it('where they are larger than may be, with the way that takes them', async () => {
      app.strapi.config.set('importing.largestUpload', 1000);
      const { body } = await upload(PREVIEW, 'page.html', PAGE.repeat(3)).expect(413);
      expect(body.error.message).toMatch(/at most 1 KB .*IMPORT_LARGEST_UPLOAD.*npm run import -- FILE/);
      await editor.post(PREVIEW, { text: PAGE.repeat(3) }).expect(413);
    });

    it('by address, until an administrator turns it on; and then private networks stay closed', async () => {
      const address = 'http://127.0.0.1/metadata';
      const { body } = await editor.post(PREVIEW, { address }).expect(403);
      expect(body.error.message).toContain('IMPORT_BY_ADDRESS=true');
      app.strapi.config.set('importing.byAddress', true);
      const on = await editor.post(PREVIEW, { address }).expect(200);
      expect(on.body.data).toMatchObject([
        { outcome: { file: address, item: null, refusal: { code: 'address-not-public' } } },
      ]);
    });
  });

  describe('of hostile pages', () => {
    it('are ended after their time, and the server answers meanwhile and after', async () => {
      app.strapi.config.set('importing.secondsPerPage', 0.5);
      const slow = upload(PREVIEW, 'slow.html', SLOW_PAGE).then((answer) => answer);
      await editor.get(`${IMPORT}/settings`).expect(200);
      const { status, body } = await slow;
      expect(status).toBe(200);
      expect(body.data).toMatchObject([
        { outcome: { file: 'slow.html', item: null, refusal: { code: 'too-slow' } } },
      ]);
      await upload(PREVIEW, 'page.html', PAGE).expect(200);
    });

    it('are put off where too many are under way', async () => {
      app.strapi.config.set('importing.secondsPerPage', 0.5);
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => upload(PREVIEW, 'slow.html', SLOW_PAGE).then((answer) => answer)),
      );
      const putOff = answers.filter(({ status }) => status === 503);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(4);
      expect(putOff.length).toBeGreaterThan(0);
      for (const { headers, body } of putOff) {
        expect(headers['retry-after']).toBe('10');
        expect(body.error).toMatchObject({ status: 503, name: 'ImportsBusyError' });
      }
    });
  });

  it('leave no file behind, whatever became of them', async () => {
    const anybody = app.request.post(PREVIEW).attach('file', Buffer.from(PAGE), 'page.html');
    await anybody.expect(401);
    await app.request.post('/api/articles').attach('other', Buffer.from(PAGE), 'page.html');
    await upload(PREVIEW, 'page.html', PAGE, { limit: '1000' }).expect(400);
    expect(await readdir(temporary)).toEqual([]);
  });
});

function titles(data: { outcome: { title: string } }[]): string[] {
  return data.map(({ outcome }) => outcome.title);
}

/** A role that may import, and do these things with articles. */
async function roleWith(app: TestApp, code: string, verbs: string[]): Promise<Client> {
  const service = app.strapi.service('admin::role');
  const { id } = await service.create({ name: code, code, description: '' });
  const permission = (action: string, subject: string | null) => ({
    ...{ action, subject, properties: {}, conditions: [] },
  });
  await service.addPermissions(id, [
    permission('api::dateline.imports.make', null),
    ...verbs.map((verb) => permission(`plugin::content-manager.explorer.${verb}`, 'api::article.article')),
    ...['person', 'organization', 'source', 'event', 'topic'].map((kind) =>
      permission('plugin::content-manager.explorer.read', `api::${kind}.${kind}`),
    ),
  ]);
  return signIn(app, code);
}
