/** Imports that publish, and where imported articles are found. */

import { checkRecord } from '../../../src/record/check';
import { bootStrapi, type TestApp } from '../../support';
import { documentsOf } from '../publishing/documents';
import { draftsOf, importItems, itemsOf, LATER, NOW, OPTIONS, story } from './import';

let app: TestApp;
const articles = () => documentsOf(app.strapi, 'article');
const count = async () => Number((await app.strapi.db.query('api::article.article').count({})) ?? 0);

beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(() => app.close());

const PUBLISH = { publish: true };
const publication = (reason: string) => [{ field: 'publication', reason: expect.stringContaining(reason) }];

describe('with publication', () => {
  it('publishes what the checks let through, under its own date, and makes nobody', async () => {
    const [outcome] = await importItems(
      app,
      [
        story('Published at once', {
          externalId: 'p1',
          publishedOn: '2020-01-02T03:04:05Z',
          people: ['Some Body'],
        }),
      ],
      PUBLISH,
    );
    expect(outcome).toMatchObject({ outcome: 'made', isPublished: true, kept: [], waiting: 1 });
    const published = await articles().find(outcome!.documentId!, 'published');
    expect(published).toMatchObject({ publishedOn: '2020-01-02T03:04:05.000Z', updatedOn: null });
    expect(await app.strapi.db.query('api::person.person').count({})).toBe(0);
  });

  it('leaves what they refuse as a draft, and says why', async () => {
    const [empty, whole] = await importItems(
      app,
      [story('Without a text', { body: [] }), story('With a text')],
      PUBLISH,
    );
    expect(empty).toMatchObject({ outcome: 'made', isPublished: false, kept: publication('Not published') });
    expect(whole).toMatchObject({ isPublished: true });
  });

  it('leaves what was not public, or is under embargo', async () => {
    const outcomes = await importItems(
      app,
      [
        story('A draft there', { wasPublished: false }),
        story('Held back', { embargoedUntil: '2024-12-01T00:00:00Z' }),
      ],
      PUBLISH,
    );
    expect(outcomes).toMatchObject([
      { isPublished: false, kept: publication('not public') },
      { isPublished: false, kept: publication('embargo') },
    ]);
  });

  it('publishes what an import that broke off has left as drafts', async () => {
    const page = story('Broken off', { externalId: 'p4' });
    await importItems(app, [page]);
    const [again] = await importItems(app, [page], { ...PUBLISH, now: LATER });
    expect(again).toMatchObject({ outcome: 'unchanged', isPublished: true });
  });

  it('does not publish again what an editor took back', async () => {
    const page = (kicker: string) => story('Taken back', { externalId: 'p5', kicker });
    const [first] = await importItems(app, [page('One')], PUBLISH);
    await articles().unpublish(first!.documentId!);
    const [again] = await importItems(app, [page('Two')], { ...PUBLISH, now: LATER });
    expect(again).toMatchObject({
      outcome: 'updated',
      isPublished: false,
      kept: publication('took it back'),
    });
  });

  it('changes the draft of a published article, and the public one only when told to', async () => {
    const page = (kicker: string) => story('Public already', { externalId: 'p6', kicker });
    const [first] = await importItems(app, [page('One')], PUBLISH);
    const at = async () => (await articles().find(first!.documentId!, 'published'))!.kicker;
    await importItems(app, [page('Two')], { now: LATER });
    expect(await at()).toBe('One');
    await importItems(app, [page('Three')], { ...PUBLISH, now: LATER });
    expect(await at()).toBe('Three');
  });
});

it('leaves the record saying what the published articles say', async () => {
  const { rows } = await app.strapi.db.connection.raw('SELECT stale_since FROM record_state');
  expect(rows).toEqual([{ stale_since: null }]);
  expect(await checkRecord(app.strapi)).toEqual([]);
});

describe('an address that it had before', () => {
  it('finds a published article, and no draft', async () => {
    const oldAddresses = ['https://old.example/story.php?id=7', '/2019/05/story'];
    const [outcome] = await importItems(app, [story('Moved house', { oldAddresses })]);
    const lookUp = (url: string) => app.request.get('/api/lookup').query({ url });
    await lookUp(oldAddresses[0]!).expect(404);
    await articles().publish(outcome!.documentId!);
    for (const url of ['http://old.example/story.php?id=7#top', 'https://www.old.example/2019/05/story/']) {
      const { body } = await lookUp(url).expect(200);
      expect(body.data).toMatchObject({ documentId: outcome!.documentId, by: 'address' });
    }
  });
});

describe('nothing is written', () => {
  it('by a preview or a dry run, which say what would become of each', async () => {
    const before = await count();
    const items = itemsOf(
      'dry.json',
      story('Dry', { externalId: 'd1', sources: [{ name: 'New Wire', address: null }] }),
    );
    const { previewBatch, importBatch } = await draftsOf(app);
    const [preview] = await previewBatch(app.strapi, items, OPTIONS);
    expect(preview).toMatchObject({
      outcome: { outcome: 'made', documentId: null },
      fields: { headline: 'Dry' },
      made: [{ kind: 'source', name: 'New Wire' }],
    });
    const [dry] = await importBatch(app.strapi, items, { ...OPTIONS, dryRun: true, publish: true });
    expect(dry).toMatchObject({ outcome: 'made', isPublished: false });
    expect(await count()).toBe(before);
    expect(await app.strapi.db.query('api::source.source').count({ where: { name: 'New Wire' } })).toBe(0);
  });

  it('of a batch that fails in its middle, and all of it when it comes again', async () => {
    const pages = [
      story('Whole one', { externalId: 'f1', topics: [topic('Failing')] }),
      story('Whole two', { externalId: 'f2' }),
    ];
    const before = await count();
    await app.strapi.db.connection.raw(
      `ALTER TABLE imports ADD CONSTRAINT no_second CHECK (key NOT LIKE '%f2')`,
    );
    await expect(importItems(app, pages)).rejects.toThrow('no_second');
    expect(await count()).toBe(before);
    expect(await app.strapi.db.query('api::topic.topic').count({ where: { name: 'Failing' } })).toBe(0);
    await app.strapi.db.connection.raw('ALTER TABLE imports DROP CONSTRAINT no_second');
    const again = await importItems(app, pages);
    expect(again.map(({ outcome }) => outcome)).toEqual(['made', 'made']);
    expect(await slugsOf(again.map(({ documentId }) => documentId!))).toEqual(['whole-one', 'whole-two']);
  });

  it('over an article that the panel says was imported from the page', async () => {
    const url = 'https://old.example/by-hand';
    const { documentId } = await articles().create({
      headline: 'By hand',
      importedFrom: { url, sha256: 'b'.repeat(64), importedAt: NOW.toISOString() },
    });
    const [outcome] = await importItems(app, [story('By the import', { canonicalUrl: `${url}/` })]);
    expect(outcome).toMatchObject({ outcome: 'kept', documentId, kept: [{ field: 'importedFrom' }] });
  });
});

function topic(name: string) {
  return { name, kind: 'subject' as const, slug: null, mediatopic: null };
}

async function slugsOf(documentIds: string[]) {
  return Promise.all(documentIds.map(async (id) => (await articles().find(id))!.slug));
}
