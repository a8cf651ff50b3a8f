/** What pages become when they are imported, and when they come again. */
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { documentsOf, paragraph } from '../publishing/documents';
import { importItems, LATER, NOW, story } from './import';

let app: TestApp;
const articles = () => documentsOf(app.strapi, 'article');
const everything = ['topics', 'byline', 'people', 'organizations', 'citations.source', 'leadFigure'];

beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(() => app.close());

describe('a page that was never imported', () => {
  it('becomes a draft with what the file says, and nothing is published', async () => {
    const [outcome] = await importItems(app, [
      story('Harbour reopens', {
        ...{ kicker: 'Shipping', standfirst: 'After nine days.', dateline: 'Odesa', language: 'en' },
        ...{ publishedOn: '2021-10-19T10:30:00+03:00', canonicalUrl: 'https://old.example/2021/harbour' },
        topics: [{ name: 'Shipping', kind: 'section', slug: 'shipping', mediatopic: null }],
        sources: [{ name: 'Reuters', address: null }],
        bylines: [{ name: 'Jane Roe', isPerson: true, address: null }],
      }),
    ]);
    expect(outcome).toMatchObject({ outcome: 'made', isPublished: false, kept: [], lost: [] });
    const draft = await articles().find(outcome!.documentId!, 'draft', everything);
    expect(draft).toMatchObject({
      ...{ headline: 'Harbour reopens', slug: 'harbour-reopens', kicker: 'Shipping', dateline: 'Odesa' },
      ...{ publishedOn: '2021-10-19T07:30:00.000Z', bylineText: 'Jane Roe', minorChange: false },
      topics: [{ name: 'Shipping', kind: 'section', slug: 'shipping' }],
      citations: [{ source: { name: 'Reuters', kind: 'wire agency' } }],
      importedFrom: { url: 'https://old.example/2021/harbour', importedAt: NOW.toISOString() },
    });
    expect(await articles().find(outcome!.documentId!, 'published')).toBeNull();
  });

  it('is dated at noon of its day in the newsroom, where no time is told', async () => {
    const [day, month] = await importItems(app, [
      story('Only a day is known', { publishedOn: '2021-10-19' }),
      story('Only a month is known', { publishedOn: '2021-10' }),
    ]);
    expect(await articles().find(day!.documentId!)).toMatchObject({
      publishedOn: '2021-10-19T12:00:00.000Z',
    });
    expect(await articles().find(month!.documentId!)).toMatchObject({
      publishedOn: '2021-10-01T12:00:00.000Z',
    });
    expect(month!.lost).toEqual([
      { what: 'date', detail: 'publishedOn 2021-10: no day is told, so it stands as 2021-10-01' },
    ]);
  });

  it('is not dated where its date lies ahead, and says so', async () => {
    const [outcome] = await importItems(app, [story('Dated ahead', { publishedOn: '2031-01-01T10:00:00Z' })]);
    expect(outcome!.lost).toEqual([{ what: 'date', detail: 'publishedOn 2031-01-01T10:00:00Z lies ahead' }]);
    expect(await articles().find(outcome!.documentId!)).toMatchObject({ publishedOn: null });
  });

  it('keeps the slug that it had where that is free', async () => {
    const [first, second] = await importItems(app, [
      story('One of two', { slug: 'wanted-by-two', externalId: '1' }),
      story('Other of two', { slug: 'wanted-by-two', externalId: '2' }),
    ]);
    expect(await articles().find(first!.documentId!)).toMatchObject({ slug: 'wanted-by-two' });
    expect(await articles().find(second!.documentId!)).toMatchObject({ slug: 'other-of-two' });
  });

  it('gets a number behind its slug where the title is taken, in the archive or in the batch', async () => {
    await articles().create({ headline: 'Weather' });
    const outcomes = await importItems(app, [
      story('Weather', { externalId: 'w1' }),
      story('Weather', { externalId: 'w2' }),
      story('Weather 2', { externalId: 'w3' }),
    ]);
    const slugs = await Promise.all(
      outcomes.map(async ({ documentId }) => (await articles().find(documentId!))!.slug),
    );
    expect(new Set(slugs).size).toBe(3);
    expect(slugs.slice(0, 2)).toEqual(['weather-2', 'weather-3']);
  });

  it('is refused by name without a headline, and the others go on', async () => {
    const [untitled, titled] = await importItems(app, [
      story('', { title: null, externalId: 'untitled' }),
      story('Titled'),
    ]);
    expect(untitled).toMatchObject({
      ...{ file: 'archive.json', item: 1, outcome: 'refused', documentId: null },
      refusal: { code: 'no-article', reason: expect.stringContaining('no headline') },
    });
    expect(titled).toMatchObject({ outcome: 'made' });
  });

  it('costs few statements, however many there are', async () => {
    const pages = (count: number, title: string) =>
      Array.from({ length: count }, (_, index) =>
        story(`${title} ${index}`, { sources: [{ name: 'AFP', address: null }] }),
      );
    await importItems(app, pages(1, 'Before'));
    const few = await countStatements(app.strapi, () => importItems(app, pages(2, 'Few')));
    const many = await countStatements(app.strapi, () => importItems(app, pages(60, 'Many')));
    expect(many.statements.length).toBe(few.statements.length);
    expect(many.statements.length).toBeLessThan(25);
  });
});

describe('the same page again', () => {
  const page = (more = {}) => story('Again and again', { externalId: 'again', kicker: 'First', ...more });

  it('is the same draft, and nothing is read or written', async () => {
    const [first] = await importItems(app, [page()]);
    const { result, statements } = await countStatements(app.strapi, () =>
      importItems(app, [page()], { now: LATER }),
    );
    expect(result).toMatchObject([{ outcome: 'unchanged', documentId: first!.documentId }]);
    expect(statements.filter((sql) => /INSERT|UPDATE|DELETE/i.test(sql))).toEqual([]);
  });

  it('is updated where the file has changed and no editor has', async () => {
    const [outcome] = await importItems(app, [page({ kicker: 'Second' })], { now: LATER });
    expect(outcome).toMatchObject({ outcome: 'updated', kept: [] });
    expect(await articles().find(outcome!.documentId!)).toMatchObject({ kicker: 'Second' });
  });

  it('keeps what an editor changed, and says what differs', async () => {
    const [second] = await importItems(app, [page({ kicker: 'Second' })]);
    const documentId = second!.documentId!;
    await articles().update(documentId, { kicker: 'By an editor', body: paragraph('Better.') });
    const [outcome] = await importItems(app, [page({ kicker: 'Third', dateline: 'Kyiv' })], { now: LATER });
    expect(outcome).toMatchObject({ outcome: 'updated', documentId });
    expect(outcome!.kept).toEqual([
      { field: 'kicker', reason: 'changed by an editor; the file has it otherwise, too' },
      { field: 'body', reason: 'changed by an editor' },
    ]);
    expect(await articles().find(documentId)).toMatchObject({
      ...{ kicker: 'By an editor', body: paragraph('Better.'), dateline: 'Kyiv' },
    });
  });

  it('stays deleted where an editor deleted it', async () => {
    const [first] = await importItems(app, [story('Deleted', { externalId: 'deleted' })]);
    await articles().delete(first!.documentId!);
    const [again] = await importItems(app, [story('Deleted', { externalId: 'deleted' })], { now: LATER });
    expect(again).toMatchObject({
      outcome: 'kept',
      kept: [{ field: 'document', reason: expect.stringContaining('deleted since') }],
    });
    expect(await articles().find(first!.documentId!)).toBeNull();
  });

  it('is known by its address, with tracking, fragment or slash', async () => {
    const at = (canonicalUrl: string) => story('One address', { canonicalUrl });
    const [first] = await importItems(app, [at('https://old.example/one?utm_source=x#top')]);
    const [again] = await importItems(app, [at('http://old.example/one/')], { now: LATER }, 'other.html');
    expect(again!.documentId).toBe(first!.documentId);
  });

  it('is one draft where two pages of a run have one address, and stays so when they come again', async () => {
    const pages = [
      story('The first of the two', { canonicalUrl: 'https://old.example/two' }),
      story('The second of the two', { canonicalUrl: 'https://old.example/two' }),
    ];
    const [first, second] = await importItems(app, pages);
    expect(first).toMatchObject({ outcome: 'made' });
    expect(second).toMatchObject({
      ...{ outcome: 'kept', documentId: first!.documentId },
      kept: [
        { field: 'document', reason: expect.stringContaining('item 1 of archive.json has the same address') },
      ],
    });
    const again = await importItems(app, pages, { now: LATER });
    expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'kept']);
    expect(await articles().find(first!.documentId!)).toMatchObject({ headline: 'The first of the two' });
  });
});

describe('two imports at once', () => {
  it('make each page once', async () => {
    const pages = Array.from({ length: 30 }, (_, index) =>
      story(`At once ${index}`, { externalId: `once-${index}`, topics: [topicOf('Once')] }),
    );
    const [one, other] = await Promise.all([
      importItems(app, pages),
      importItems(app, [...pages].reverse(), { now: LATER }),
    ]);
    const ids = (outcomes: typeof one) => outcomes.map(({ documentId }) => documentId).sort();
    expect(ids(one)).toEqual(ids(other));
    const made = [...one, ...other].filter(({ outcome }) => outcome === 'made');
    expect(made).toHaveLength(30);
  });
});

function topicOf(name: string) {
  return { name, kind: 'subject' as const, slug: null, mediatopic: null };
}
