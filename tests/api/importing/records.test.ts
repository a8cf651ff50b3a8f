/** What imported people and organizations become, and whom imported articles link. */
import { organizationOf, personOf } from '../../../src/importing/entity';
import { bootStrapi, type TestApp } from '../../support';
import { signIn } from '../desk/users';
import { documentsOf } from '../publishing/documents';
import { importItems, LATER, story } from './import';

let app: TestApp;
const people = () => documentsOf(app.strapi, 'person');
const organizations = () => documentsOf(app.strapi, 'organization');
const named = (kind: 'person' | 'organization' | 'source' | 'topic', name: string) =>
  app.strapi.db.query(`api::${kind}.${kind}`).findMany({ where: { name } });
const reference = (name: string, externalId: string | null = null) => ({ name, externalId });
const role = (title: string, organization: string, from: string) => ({
  ...{ title, organization: reference(organization), from, to: null, attestedOn: null },
});

beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(() => app.close());

describe('a person of an export', () => {
  const ann = (more = {}) =>
    personOf({
      name: 'Ann Lee',
      externalId: 'L1',
      birthDate: '1960-02-03',
      roles: [role('Senator', 'Senate', '2001')],
      ...more,
    });

  it('becomes a record with roles, whose organizations are made once', async () => {
    const [one, other] = await importItems(app, [
      ann(),
      personOf({ name: 'Bob Kay', externalId: 'K1', roles: [role('Senator', 'Senate', '2003')] }),
    ]);
    expect([one, other]).toMatchObject([{ outcome: 'made', kind: 'person' }, { outcome: 'made' }]);
    const found = await people().find(one!.documentId!, 'draft', ['roles.organization']);
    expect(found).toMatchObject({
      birthDate: '1960-02-03',
      roles: [{ title: 'Senator', organization: { name: 'Senate' } }],
    });
    expect(await named('organization', 'Senate')).toHaveLength(1);
  });

  it('is the same record when it comes again, and keeps what an editor wrote', async () => {
    const [first] = await importItems(app, [ann()], { now: LATER });
    expect(first!.outcome).toBe('unchanged');
    await people().update(first!.documentId!, { summary: 'By an editor.' });
    const [again] = await importItems(app, [ann({ summary: 'By the file.', birthDate: '1960-02-04' })], {
      now: LATER,
    });
    expect(again).toMatchObject({
      outcome: 'updated',
      documentId: first!.documentId,
      kept: [{ field: 'summary' }],
    });
    expect(await people().find(first!.documentId!)).toMatchObject({
      summary: 'By an editor.',
      birthDate: '1960-02-04',
    });
  });

  it('is the one of its Wikidata id, and fills what nobody has filled', async () => {
    const { documentId } = await people().create({
      name: 'Cara Diaz',
      wikidataId: 'Q900',
      summary: 'Known.',
    });
    const [outcome] = await importItems(app, [
      personOf({
        name: 'C. Diaz',
        externalId: 'D1',
        wikidataId: 'Q900',
        summary: 'Other.',
        honorificPrefix: 'Dr',
      }),
    ]);
    expect(outcome).toMatchObject({ outcome: 'updated', documentId });
    expect(outcome!.kept.map(({ field }) => field)).toEqual(['name', 'summary']);
    expect(await people().find(documentId)).toMatchObject({
      name: 'Cara Diaz',
      summary: 'Known.',
      honorificPrefix: 'Dr',
    });
  });

  it('is the only one of its name, unless the birth dates are two', async () => {
    const { documentId } = await people().create({ name: 'Eve Fox', birthDate: '1950' });
    const [same] = await importItems(
      app,
      [personOf({ name: 'Eve Fox', birthDate: '1950-06-01' })],
      {},
      'a.json',
    );
    const [other] = await importItems(app, [personOf({ name: 'Eve Fox', birthDate: '1980' })], {}, 'b.json');
    expect(same!.documentId).toBe(documentId);
    expect(other).toMatchObject({ outcome: 'made' });
    expect(other!.documentId).not.toBe(documentId);
  });

  it('is not somebody else of its name in the same file', async () => {
    const [one] = await importItems(app, [personOf({ name: 'Gil Hay', externalId: 'H1' })], {}, 'hays.json');
    const [other] = await importItems(
      app,
      [personOf({ name: 'Gil Hay', externalId: 'H2' })],
      {},
      'hays.json',
    );
    expect(other!.documentId).not.toBe(one!.documentId);
  });

  it('leaves out what its type cannot hold, and says so', async () => {
    const [outcome] = await importItems(app, [
      personOf({
        name: 'Ida Jay',
        externalId: 'J1',
        birthDate: 'in spring',
        sameAs: ['https://a.example/', 'nowhere'],
      }),
    ]);
    expect(outcome!.lost).toHaveLength(2);
    expect(await people().find(outcome!.documentId!)).toMatchObject({
      birthDate: null,
      sameAs: ['https://a.example/'],
    });
  });

  it('is refused by name without one, and the others go on', async () => {
    const [nameless, whole] = await importItems(app, [
      personOf({ name: ' ', externalId: 'N1' }),
      personOf({ name: 'Kim Low' }),
    ]);
    expect(nameless).toMatchObject({ outcome: 'refused', refusal: { code: 'no-name' } });
    expect(whole).toMatchObject({ outcome: 'made' });
  });
});

describe('an organization of an export', () => {
  it('is part of another one of the file, whichever comes first', async () => {
    const [child, parent] = await importItems(app, [
      organizationOf({
        name: 'Harbour Office',
        externalId: 'o2',
        parent: reference('Ministry of Ports', 'o1'),
      }),
      organizationOf({ name: 'Ministry of Ports', externalId: 'o1', classification: 'ministry' }),
    ]);
    expect(await organizations().find(child!.documentId!, 'draft', ['parent'])).toMatchObject({
      parent: { documentId: parent!.documentId },
    });
  });

  it('follows a merge', async () => {
    const item = (more = {}) => organizationOf({ name: 'Old Name', externalId: 'm1', ...more });
    const [first] = await importItems(app, [item()]);
    const into = await organizations().create({ name: 'New Name' });
    await app.strapi.db.connection.raw(
      `INSERT INTO merges (kind, into_document, from_documents, titles, journal) VALUES ('organization', ?, ?, '{}', '{}')`,
      [into.documentId, [first!.documentId]],
    );
    await organizations().delete(first!.documentId!);
    const [again] = await importItems(app, [item({ country: 'UA' })], { now: LATER });
    expect(again).toMatchObject({ documentId: into.documentId, kept: [{ field: 'name' }] });
  });
});

describe('names that a file gives an article', () => {
  it('are linked where one record alone bears them, and wait for the editor otherwise', async () => {
    const max = await people().create({
      name: 'Max Nye',
      otherNames: [{ name: 'Maxim Nye', kind: 'alias' }],
    });
    await people().create({ name: 'Two Of Them' });
    await people().create({ name: 'Two Of Them' });
    const [outcome] = await importItems(app, [
      story('Names in the file', {
        people: ['Maxim Nye', 'Two Of Them', 'Nobody Known'],
        organizations: ['Unheard Of'],
      }),
    ]);
    expect(outcome!.waiting).toBe(3);
    const draft = await documentsOf(app.strapi, 'article').find(outcome!.documentId!, 'draft', ['people']);
    expect(draft).toMatchObject({ people: [{ documentId: max.documentId }] });
    expect(await named('person', 'Nobody Known')).toEqual([]);
  });

  it('are suggested to the editor of the draft until they are linked or rejected', async () => {
    const [outcome] = await importItems(app, [
      story('Names for the panel', { people: ['Quentin Abel'], organizations: ['Abel Works'] }),
    ]);
    const editor = await signIn(app, 'dateline-editor');
    const documentId = outcome!.documentId!;
    const suggested = async (values: object | null) => {
      const { body } = await editor
        .post('/dateline/articles/suggestions', { documentId, values })
        .expect(200);
      return body.data.map(({ proposal }: { proposal: object }) => proposal);
    };
    expect(await suggested(null)).toMatchObject([
      { kind: 'person', name: 'Quentin Abel', link: null },
      { kind: 'organization', name: 'Abel Works', link: null },
    ]);
    const abel = await people().create({ name: 'Quentin Abel' });
    expect(await suggested(null)).toMatchObject([{ link: { documentId: abel.documentId } }, {}]);
    const [row] = await named('person', 'Quentin Abel');
    expect(await suggested({ people: { connect: [{ id: row.id }] } })).toMatchObject([
      { kind: 'organization' },
    ]);
  });

  it('are made, once, where whoever imports says so', async () => {
    const outcomes = await importItems(
      app,
      [1, 2].map((number) => story(`Made ${number}`, { people: ['Pat Roe'], organizations: ['Roe Works'] })),
      { create: true },
    );
    expect(outcomes.map(({ waiting }) => waiting)).toEqual([0, 0]);
    expect(
      [await named('person', 'Pat Roe'), await named('organization', 'Roe Works')].map((all) => all.length),
    ).toEqual([1, 1]);
  });

  it('stand in the byline as printed, unless the archive holds them all', async () => {
    await people().create({ name: 'Jane Roe' });
    const by = (...names: string[]) => names.map((name) => ({ name, isPerson: true, address: null }));
    const [whole, part] = await importItems(app, [
      story('By one who is known', { bylines: by('Jane Roe') }),
      story('By two', { bylines: by('Jane Roe', 'John Poe') }),
    ]);
    const read = (id: string) => documentsOf(app.strapi, 'article').find(id, 'draft', ['byline']);
    expect(await read(whole!.documentId!)).toMatchObject({
      byline: [{ name: 'Jane Roe' }],
      bylineText: null,
    });
    expect(await read(part!.documentId!)).toMatchObject({
      byline: [{ name: 'Jane Roe' }],
      bylineText: 'Jane Roe, John Poe',
    });
  });

  it('are never those of a confidential source, nor is another one of its name made', async () => {
    await documentsOf(app.strapi, 'source').create({ name: 'Deep Throat', confidential: true });
    const [outcome] = await importItems(app, [
      story('Sourced', { sources: [{ name: 'Deep Throat', address: null }] }),
    ]);
    expect(outcome!.waiting).toBe(1);
    const draft = await documentsOf(app.strapi, 'article').find(outcome!.documentId!, 'draft', ['citations']);
    expect(draft).toMatchObject({ citations: [] });
    expect(await named('source', 'Deep Throat')).toHaveLength(1);
  });
});

describe('what the text says', () => {
  const text = '"We shall open in May," said Ruth Quill, president of Quill Bank.';
  const page = (externalId: string) =>
    story('Quill Bank to open', {
      ...{ externalId, publishedOn: '2024-03-04', language: 'en' },
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    });

  it('waits for the editor where nothing is to be applied', async () => {
    await people().create({ name: 'Ruth Quill' });
    const [outcome] = await importItems(app, [page('waits')]);
    expect(outcome!.waiting).toBeGreaterThan(0);
    expect(
      await documentsOf(app.strapi, 'article').find(outcome!.documentId!, 'draft', ['people']),
    ).toMatchObject({ people: [] });
  });

  it('is applied from a confidence on, and makes nobody', async () => {
    const [outcome] = await importItems(app, [page('applied')], { apply: 0.5 });
    const draft = await documentsOf(app.strapi, 'article').find(outcome!.documentId!, 'draft', [
      'people',
      'quotes.speaker',
    ]);
    expect(draft).toMatchObject({
      people: [{ name: 'Ruth Quill' }],
      quotes: [{ text: expect.stringContaining('We shall open in May'), speaker: { name: 'Ruth Quill' } }],
    });
    expect(await named('organization', 'Quill Bank')).toEqual([]);
  });

  it('makes whom it names where whoever imports says so', async () => {
    const [outcome] = await importItems(app, [page('creates')], { apply: 0.1, create: true });
    const draft = await documentsOf(app.strapi, 'article').find(outcome!.documentId!, 'draft', [
      'organizations',
    ]);
    expect(draft!.organizations).toContainEqual(expect.objectContaining({ name: 'Quill Bank' }));
  });
});
