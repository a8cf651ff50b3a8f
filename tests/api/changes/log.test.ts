import fc from 'fast-check';
import { Client } from 'pg';
import { readChanges } from '../../../src/changes/read';
import type { Change, ChangePosition } from '../../../src/changes/types';
import { checkRecord } from '../../../src/record/check';
import { rebuildRecord } from '../../../src/record/rebuild';
import { connectionOf } from '../../../src/record/sql';
import { bootStrapi, type TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';

let app: TestApp;
let editor: ReturnType<typeof editorOf>;
let place: ChangePosition;

beforeAll(async () => {
  app = await bootStrapi();
  editor = editorOf(app.strapi);
});
afterAll(() => app.close());
beforeEach(async () => {
  place = (await read(null)).next;
});

const read = (after: ChangePosition | null, limit = 100) =>
  readChanges(connectionOf(app.strapi), { after, limit });

/** What has changed since it was asked last. */
async function news(): Promise<Change[]> {
  const { changes, next, more } = await read(place);
  expect(more).toBe(false);
  place = next;
  return changes;
}

const told = (changes: Change[]) =>
  changes.map(({ type, slug, change }) => `${type} ${slug} ${change}`).sort();

async function publish(headline: string, data: Record<string, unknown> = {}): Promise<string> {
  const article = await editor.create('article', { headline, body: [paragraph('It happened.')], ...data });
  await editor.publish(article);
  return article;
}

const touched = (changes: Change[], type: string) =>
  changes.find((change) => change.type === type)!.touches.map(({ documentId }) => documentId);

describe('the log of changes', () => {
  it('tells what each edit changes for the public, and nothing of drafts and of what is off the record', async () => {
    const person = await editor.create('person', { name: 'Ann Bell' });
    const hidden = await editor.create('person', { name: 'Zoe Dale' });
    const secret = await editor.create('source', { name: 'A secret friend', confidential: true });
    const event = await editor.create('event', {
      ...{ title: 'A meeting', date: '2021-03', people: [person, hidden] },
    });
    const article = await editor.create('article', {
      ...{ headline: 'First report', people: [person], events: [{ event, sources: [secret] }] },
      ...{ citations: [{ source: secret }], body: [paragraph('Ann Bell spoke.')] },
    });
    expect(await news()).toEqual([]);

    await editor.publish(article);
    const published = await news();
    expect(told(published)).toEqual([
      'article first-report published',
      'event a-meeting-2021-03 published',
      'person ann-bell published',
    ]);
    expect(JSON.stringify(published)).not.toContain(hidden);
    expect(JSON.stringify(published)).not.toContain(secret);
    expect(touched(published, 'article').sort()).toEqual([event, person].sort());

    await editor.update('article', article, { headline: 'A draft' });
    await editor.update('person', hidden, { name: 'Zoe Dill' });
    await editor.update('source', secret, { name: 'A friend' });
    expect(await news()).toEqual([]);

    await editor.update('person', person, { slug: 'ann' });
    expect(told(await news())).toEqual(['person ann moved']);
    await editor.update('event', event, { people: [] });
    const dated = await news();
    expect(told(dated)).toEqual(['event a-meeting-2021-03 changed']);
    expect(touched(dated, 'event').sort()).toEqual([article, person].sort());
    await editor.unpublish(article);
    expect(told(await news())).toEqual([
      'article first-report gone',
      'event a-meeting-2021-03 gone',
      'person ann gone',
    ]);
  });

  it('tells of a source that became confidential that it is gone, and not how it was called', async () => {
    const source = await editor.create('source', { name: 'Whistle Blower' });
    await publish('It is said', { citations: [{ source }] });
    await editor.update('source', source, { confidential: true });
    const of = (await news()).filter(({ type }) => type === 'source');
    expect(of.map(({ change, slug }) => [change, slug])).toEqual([
      ['published', null],
      ['gone', null],
    ]);
  });

  it('notes nothing of what is rolled back, of a check, and of a rebuild that changes nothing', async () => {
    await publish('Second report');
    await news();
    const outcome = app.strapi.db.transaction(async () => {
      await publish('Never said');
      throw new Error('rolled back');
    });
    await expect(outcome).rejects.toThrow('rolled back');
    expect(await checkRecord(app.strapi)).toEqual([]);
    await rebuildRecord(app.strapi);
    expect(await news()).toEqual([]);
    expect(await app.strapi.db.connection('record_change_note')).toEqual([]);
  });
});

describe('who follows the log', () => {
  const KEYS = 4;
  let writers: Client[];
  let keys: number[];
  beforeAll(async () => {
    for (let number = 0; number < KEYS; number += 1) {
      await publish(`Report of ${number}`, {
        people: [await editor.create('person', { name: `Person ${number}` })],
      });
    }
    const rows = await app.strapi.db.connection('record_entity').where({ kind: 'person' }).limit(KEYS);
    keys = rows.map(({ id }: { id: number }) => id);
    writers = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const client = new Client({ connectionString: app.databaseUrl });
        await client.connect();
        return client;
      }),
    );
  });
  afterAll(() => Promise.all(writers.map((writer) => writer.end())));

  type Step = { writer: number; does: 'write' | 'commit' | 'roll back' } | { limit: number };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({
      writer: fc.nat(2),
      does: fc.constantFrom<'write' | 'commit' | 'roll back'>('write', 'write', 'commit', 'roll back'),
    }),
    fc.record({ limit: fc.integer({ min: 1, max: 3 }) }),
  );

  it('misses no change and gets none twice, however transactions interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        place = (await read(null)).next;
        const open = writers.map(() => [] as number[]);
        const committed: string[] = [];
        const seen: Change[] = [];
        const follow = async (limit: number) => {
          const page = await read(place, limit);
          place = page.next;
          seen.push(...page.changes);
          return page.more;
        };
        const end = async (writer: number, sql: 'COMMIT' | 'ROLLBACK') => {
          await writers[writer]!.query(sql);
          const written = open[writer]!.splice(0);
          if (sql === 'COMMIT' && written.length > 0) committed.push([...new Set(written)].sort().join());
        };
        for (const one of steps) {
          if ('limit' in one) await follow(one.limit);
          else if (one.does === 'write') {
            // A row is written by one at a time.
            const key = keys[one.writer]!;
            if (open[one.writer]!.length === 0) await writers[one.writer]!.query('BEGIN');
            const another = keys[3]!;
            const isFree = open.every((held) => !held.includes(another));
            const written = isFree && open[one.writer]!.length > 0 ? another : key;
            await writers[one.writer]!.query('UPDATE record_entity SET label = label WHERE id = $1', [
              written,
            ]);
            open[one.writer]!.push(written);
          } else if (open[one.writer]!.length > 0) {
            await end(one.writer, one.does === 'commit' ? 'COMMIT' : 'ROLLBACK');
          }
        }
        for (const writer of open.keys()) if (open[writer]!.length > 0) await end(writer, 'COMMIT');
        while (await follow(2));
        const names = await app.strapi.db.connection('record_key').whereIn('id', keys);
        const keyOf = new Map(names.map(({ id, name }: { id: number; name: string }) => [name, id]));
        const versions = [...new Set(seen.map(({ version }) => version))];
        const bySeen = versions.map((version) =>
          seen
            .filter((change) => change.version === version)
            .map(({ documentId }) => keyOf.get(documentId))
            .sort()
            .join(),
        );
        expect(bySeen).toEqual(committed);
        expect(versions).toEqual([...versions].sort((a, b) => Number(a) - Number(b)));
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('GET /api/changes', () => {
  const ask = (query: string) => app.request.get(`/api/changes${query}`);
  const cursorOf = async () => (await ask('').expect(200)).body.meta.cursor.next as string;

  it('begins with now, and goes on page by page', async () => {
    const first = await ask('').expect(200);
    expect(first.body).toEqual({ data: [], meta: { cursor: { next: expect.any(String) }, more: false } });
    const person = await editor.create('person', { name: 'Page Turner' });
    await publish('A page', { people: [person] });
    const since = first.body.meta.cursor.next;
    const page = (await ask(`?since=${since}&limit=1`).expect(200)).body;
    expect(page).toMatchObject({
      data: [{ type: 'article', slug: 'a-page', change: 'published' }],
      meta: { more: true },
    });
    const rest = (await ask(`?since=${page.meta.cursor.next}`).expect(200)).body;
    expect(rest).toMatchObject({ data: [{ type: 'person', documentId: person }], meta: { more: false } });
    expect((await ask(`?since=${rest.meta.cursor.next}`).expect(200)).body.data).toEqual([]);
  });

  it('is asked again for nothing while nothing has changed, past every shared cache', async () => {
    const since = await cursorOf();
    const { headers } = await ask(`?since=${since}`).expect(200);
    expect(headers['cache-control']).toBe('private, no-cache');
    await ask(`?since=${since}`).set('If-None-Match', headers.etag!).expect(304);
    await publish('Something else');
    await ask(`?since=${since}`).set('If-None-Match', headers.etag!).expect(200);
  });

  it('tells of some types and of some documents, also after one of them is gone', async () => {
    const since = await cursorOf();
    const person = await editor.create('person', { name: 'Carl Eng' });
    const article = await publish('Of Carl', { people: [person] });
    await publish('Of nobody');
    await editor.unpublish(article);
    const typesOf = async (query: string) =>
      (await ask(`?since=${since}&${query}`).expect(200)).body.data.map(
        ({ type, change }: Change) => `${type} ${change}`,
      );
    expect(await typesOf('types=person')).toEqual(['person published', 'person gone']);
    expect(await typesOf(`person=${person}`)).toEqual([
      ...['article published', 'person published'],
      ...['article gone', 'person gone'],
    ]);
    await ask(`?since=${since}&person=nobody-of-this-name`).expect(404);
  });

  it.each([
    ['since=made-up', 'since'],
    ['since=', 'since'],
    ['types=users', 'types'],
    ['limit=101', 'limit'],
    ['from=2021', 'from'],
  ])('refuses ?%s by name', async (query, name) => {
    const { body } = await ask(`?${query}`).expect(400);
    expect(body.error.details.errors[0].path).toEqual([name]);
  });

  const gone = { error: { status: 410, name: 'ChangesGoneError', details: { code: 'changesGone' } } };

  it('says 410 for what is not kept any more, and goes on for what is', async () => {
    const old = await cursorOf();
    await publish('Long ago');
    const kept = await cursorOf();
    const database = app.strapi.db.connection;
    await database.raw(`UPDATE record_change SET at = at - interval '31 days'`);
    // The commit that makes a version of 64 looks for what is old.
    await database.raw('UPDATE record_state SET version = (version / 64 + 1) * 64 - 1');
    await publish('Today');
    expect((await ask(`?since=${old}`).expect(410)).body).toMatchObject(gone);
    const { body } = await ask(`?since=${kept}`).expect(200);
    expect(body.data.map(({ slug }: Change) => slug)).toEqual(['today']);
  });

  it.each([
    [
      'the public may read something else',
      () => app.strapi.db.connection('up_permissions').update({ updated_at: new Date() }),
    ],
    [
      'a rebuild mends the record',
      async () => {
        await app.strapi.db.connection('record_entity').update({ label: 'Written past us' });
        await publish('Before the rebuild');
        await rebuildRecord(app.strapi);
      },
    ],
  ])('says 410 after %s', async (_, change) => {
    const since = await cursorOf();
    await change();
    expect((await ask(`?since=${since}`).expect(410)).body).toMatchObject(gone);
    await ask(`?since=${await cursorOf()}`).expect(200);
  });

  it('goes on after a restart', async () => {
    const since = await cursorOf();
    const url = app.databaseUrl;
    const second = await bootStrapi({ database: { url, drop: async () => {} } as never });
    await second.close();
    await ask(`?since=${since}`).expect(200);
  });
});
