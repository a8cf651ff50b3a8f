import { bootStrapi, type TestApp } from '../../support';
import { editorOf, heldByRecord, namedByDocuments, paragraph } from './archive';

type Compiled = typeof import('../../../src/record/check');

let app: TestApp;
let editor: ReturnType<typeof editorOf>;
let checkRecord: Compiled['checkRecord'];
let article: string;

beforeAll(async () => {
  // Knex reports each lost connection on the console.
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  app = await bootStrapi();
  ({ checkRecord } = (await import(`${app.strapi.dirs.dist.root}/src/record/check`)) as Compiled);
  editor = editorOf(app.strapi);
  const person = await editor.create('person', { name: 'Ann Bell' });
  const source = await editor.create('source', { name: 'Wire' });
  const event = await editor.create('event', { title: 'A meeting', date: '2020-05', people: [person] });
  article = await editor.create('article', {
    headline: 'Ann Bell meets the council',
    body: [paragraph('Ann Bell met the council in May.')],
    people: [person],
    citations: [{ source, title: 'Minutes' }],
    events: [{ event, sources: [source] }],
  });
});

afterAll(() => app.close());

interface Query {
  __knexUid: string;
  __knexTxId?: string;
}

/** What a killed process leaves of a connection, seen from PostgreSQL: it is gone. */
function cut({ __knexUid }: Query): void {
  const { used } = app.strapi.db.connection.client.pool as {
    used: { resource: { __knexUid: string; connection: { stream: { destroy: () => void } } } }[];
  };
  used.find(({ resource }) => resource.__knexUid === __knexUid)?.resource.connection.stream.destroy();
}

/** Runs work whose connection is cut before the statement of that number in its transaction. */
async function cutAt(number: number, work: () => Promise<unknown>): Promise<'cut' | 'finished'> {
  let statement = 0;
  const count = (query: Query) => {
    if (query.__knexTxId) statement += 1;
    if (query.__knexTxId && statement === number) cut(query);
  };
  app.strapi.db.connection.on('query', count);
  try {
    await work();
  } catch {
    // The error is the lost connection; what counts is what it left behind.
  } finally {
    app.strapi.db.connection.removeListener('query', count);
  }
  return statement >= number ? 'cut' : 'finished';
}

it.each([
  ['publishing', () => editor.publish(article), () => editor.unpublish(article)],
  ['unpublishing', () => editor.unpublish(article), () => editor.publish(article)],
])(
  'leaves record and documents equal when %s is broken off between any two statements',
  async (_, act, undo) => {
    let cuts = 0;
    for (let number = 1; (await cutAt(number, act)) === 'cut'; number += 1) {
      cuts += 1;
      expect(await checkRecord(app.strapi)).toEqual([]);
      expect(await heldByRecord(app.strapi)).toEqual(await namedByDocuments(app.strapi));
      const published = await app.strapi
        .documents('api::article.article')
        .findOne({ documentId: article, status: 'published' });
      const wasDone = act.toString().includes('unpublish') ? !published : Boolean(published);
      if (wasDone) await undo();
    }
    expect(cuts).toBeGreaterThan(20);
  },
);
