/** A draft that was written in a set is the one that the Document Service would have made. */

import { payloadOf } from '../../../src/importing/drafts/payload';
import { insertDocuments } from '../../../src/importing/drafts/rows/insert-documents';
import { uidOf } from '../../../src/record/kinds';
import { inTransaction } from '../../../src/record/sql';
import { inRecordTransaction } from '../../../src/record/transaction';
import { bootStrapi, type TestApp } from '../../support';
import { signInAdmin } from '../../support/admin';
import { documentsOf, paragraph } from '../publishing/documents';
import { NOW } from './import';
import { rowsOfDocument } from './rows';

let app: TestApp;
let admin: Awaited<ReturnType<typeof signInAdmin>>;
let fields: Record<string, unknown>;

type Row = { id: number; documentId: string };

beforeAll(async () => {
  app = await bootStrapi();
  admin = await signInAdmin(app);
  const make = async (kind: 'person' | 'organization' | 'source' | 'topic' | 'event', data: object) => {
    const { id, documentId } = (await documentsOf(app.strapi, kind).create({ ...data })) as unknown as Row;
    return { id, documentId };
  };
  const [ann, bob] = [await make('person', { name: 'Ann Lee' }), await make('person', { name: 'Bob Kay' })];
  const port = await make('organization', { name: 'Port Authority' });
  const wire = await make('source', { name: 'Coast Wire' });
  const event = await make('event', { title: 'Harbour reopens', date: '2021-10-19' });
  fields = {
    ...{ headline: 'Harbour reopens after “nine days”', kicker: null, standfirst: 'Ships move\nagain.' },
    body: [
      ...paragraph('Ships \\ move "again".\tThey do.'),
      { type: 'quote', children: [{ type: 'text', text: 'Да.' }] },
    ],
    ...{ dateline: 'Odesa', language: 'en', bylineText: null, publishedOn: '2021-10-19T07:30:00.000Z' },
    ...{ topics: [await make('topic', { name: 'Shipping' })], byline: [bob], people: [bob, ann] },
    organizations: [port],
    leadFigure: { image: null, alt: 'A harbour', caption: 'Ships.', credit: wire, creditText: null },
    citations: [
      { source: wire, url: 'https://wire.example/1', title: 'One' },
      { source: wire, originatesFrom: wire },
    ],
    quotes: [{ text: 'They do.', speaker: ann, saidOn: '2021-10-19' }],
    events: [{ event, dateWords: 'on Tuesday', sources: [wire] }],
    importedFrom: { url: 'https://old.example/1', sha256: 'a'.repeat(64), importedAt: NOW.toISOString() },
  };
});
afterAll(() => app.close());

async function written(documentId: string, data: Record<string, unknown>, by: number): Promise<string> {
  await inRecordTransaction(app.strapi, [], () =>
    inTransaction(app.strapi, (transaction) =>
      insertDocuments(app.strapi, transaction, 'article', [{ documentId, fields: data }], { by, now: NOW }),
    ),
  );
  return documentId;
}

it('has the same rows', async () => {
  const by = (await app.strapi.db.query('admin::user').findOne({ where: {} })).id as number;
  const created = await documentsOf(app.strapi, 'article').create({
    ...payloadOf({ ...fields, importedFrom: null }),
    ...{ createdBy: by, updatedBy: by, slug: 'by-the-service' },
  });
  const inserted = await written(
    'writtenwrittenwritten001',
    { ...fields, importedFrom: null, slug: 'in-a-set' },
    by,
  );
  const rows = (documentId: string) => rowsOfDocument(app.strapi, uidOf('article'), documentId);
  expect(await rows(inserted)).toEqual(await rows(created.documentId));
});

it('is edited, published and deleted in the panel like any other', async () => {
  const documentId = await written(
    'writtenwrittenwritten002',
    { ...fields, headline: 'Edited later', slug: 'edited' },
    1,
  );
  const path = `/content-manager/collection-types/api::article.article/${documentId}`;
  const { body: shown } = await admin.get(path).expect(200);
  expect(shown.data).toMatchObject({
    headline: 'Edited later',
    status: 'draft',
    createdBy: { firstname: 'Ada' },
  });
  const { quotes, citations, events } = shown.data;
  await admin.put(path, { headline: 'Edited now', quotes: quotes ?? [], citations, events }).expect(200);
  await admin.post(`${path}/actions/publish`, {}).expect(200);
  const published = await documentsOf(app.strapi, 'article').find(documentId, 'published', [
    'people',
    'citations',
  ]);
  expect(published).toMatchObject({
    headline: 'Edited now',
    people: [{ name: 'Bob Kay' }, { name: 'Ann Lee' }],
  });
  await documentsOf(app.strapi, 'article').delete(documentId);
  expect(await documentsOf(app.strapi, 'article').find(documentId)).toBeNull();
});

it('does not mark the record as stale', async () => {
  const { rows } = await app.strapi.db.connection.raw('SELECT stale_since FROM record_state');
  expect(rows).toEqual([{ stale_since: null }]);
});
