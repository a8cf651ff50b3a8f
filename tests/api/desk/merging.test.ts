import { merge } from '../../../src/merging/merge';
import { previewMerge } from '../../../src/merging/preview';
import { undoMerge, undoObstacles } from '../../../src/merging/undo';
import { checkRecord } from '../../../src/record/check';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, paragraph, refusal } from '../publishing/documents';
import { dump } from './dump';

describe('merging', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const published = async (headline: string, more: Record<string, unknown>) => {
    const { documentId } = await of('article').create(article(headline, more));
    await of('article').publish(documentId);
    return documentId;
  };
  const rest = async (path: string) => (await app.request.get(`/api${path}`).expect(200)).body.data;

  async function lavrovs(name = 'Lavrov') {
    const ministry = await of('organization').create({ name: `Ministry of ${name}` });
    const into = await of('person').create({ name: `Sergey ${name}`, summary: 'Minister' });
    const from = await of('person').create({
      name: `Sergei ${name}`,
      birthDate: '1950-03-21',
      otherNames: [{ name: `S. ${name}`, kind: 'weak alias' }],
      roles: [{ title: 'Foreign Minister', organization: ministry.documentId, from: '2004' }],
      nationalities: ['RU'],
    });
    const wire = await of('source').create({ name: `Office of ${name}`, person: from.documentId });
    const event = await of('event').create({
      title: `${name} speaks in public`,
      date: '2021-10-18',
      people: [from.documentId, into.documentId],
    });
    const both = await published(`Both names of ${name}`, {
      body: paragraph(`Sergei ${name} said “we leave”. Sergey ${name} left.`),
      people: [from.documentId, into.documentId],
      quotes: [{ text: 'we leave', speaker: from.documentId }],
      byline: [from.documentId],
      events: [{ event: event.documentId, dateWords: 'today' }],
    });
    const one = await published(`One name of ${name}`, { people: [from.documentId] });
    const draft = await of('article').create(article(`A draft of ${name}`, { people: [from.documentId] }));
    return { ministry, into, from, wire, event, both, one, draft: draft.documentId };
  }

  const request = ({ into, from }: { into: { documentId: string }; from: { documentId: string } }) => ({
    kind: 'person' as const,
    into: into.documentId,
    from: [from.documentId],
    choices: {},
  });

  it('moves everything to the one that stays, and the record with it', async () => {
    const world = await lavrovs('Mover');
    const { into, from, both, one, draft, event, wire } = world;
    await merge(app.strapi, request(world), null);

    expect(await of('person').find(from.documentId)).toBeNull();
    const person = await of('person').find(into.documentId, 'draft', [
      'otherNames',
      'roles',
      'roles.organization',
    ]);
    expect(person).toMatchObject({
      name: 'Sergey Mover',
      summary: 'Minister',
      birthDate: '1950-03-21',
      nationalities: ['RU'],
      otherNames: [
        { name: 'S. Mover', kind: 'weak alias' },
        { name: 'Sergei Mover', kind: 'alias' },
      ],
      roles: [{ title: 'Foreign Minister', organization: { name: 'Ministry of Mover' } }],
    });
    for (const status of ['draft', 'published'] as const) {
      const found = await of('article').find(both, status, ['people', 'byline', 'quotes.speaker']);
      expect(found).toMatchObject({
        people: [{ documentId: into.documentId }],
        byline: [{ documentId: into.documentId }],
        quotes: [{ speaker: { documentId: into.documentId } }],
      });
    }
    expect(await of('article').find(draft, 'draft', ['people'])).toMatchObject({
      people: [{ documentId: into.documentId }],
    });
    expect(await of('event').find(event.documentId, 'draft', ['people'])).toMatchObject({
      people: [{ documentId: into.documentId }],
    });
    expect(await of('source').find(wire.documentId, 'draft', ['person'])).toMatchObject({
      person: { documentId: into.documentId },
    });
    const articles = await rest(`/people/${into.documentId}/articles`);
    expect(articles.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual(
      [both, one].sort(),
    );
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it('lets old slugs and ids answer with the one that stays', async () => {
    const world = await lavrovs('Answer');
    await merge(app.strapi, request(world), null);
    for (const id of [world.from.documentId, 'sergei-answer', world.into.documentId]) {
      expect(await rest(`/people/${id}`)).toMatchObject({
        documentId: world.into.documentId,
        slug: 'sergey-answer',
      });
    }
  });

  it('is undone to the last row', async () => {
    const world = await lavrovs('Undone');
    const before = await dump(app.strapi);
    const { id } = await merge(app.strapi, request(world), null);
    expect(await dump(app.strapi)).not.toEqual(before);
    await undoMerge(app.strapi, id, null);
    expect(await dump(app.strapi)).toEqual(before);
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it('is undone after later edits of other fields, which stay', async () => {
    const world = await lavrovs('Edited');
    const { id } = await merge(app.strapi, request(world), null);
    await of('person').update(world.into.documentId, { disambiguation: 'Diplomat' });
    await of('article').update(world.both, { headline: 'Both names, edited' });
    await of('article').publish(world.both);
    await undoMerge(app.strapi, id, null);
    expect(await of('person').find(world.into.documentId, 'draft', ['otherNames'])).toMatchObject({
      disambiguation: 'Diplomat',
      birthDate: null,
      otherNames: [],
    });
    for (const status of ['draft', 'published'] as const) {
      const found = await of('article').find(world.both, status, ['people', 'byline', 'quotes.speaker']);
      expect(found).toMatchObject({
        headline: 'Both names, edited',
        people: [{ documentId: world.from.documentId }, { documentId: world.into.documentId }],
        byline: [{ documentId: world.from.documentId }],
        quotes: [{ speaker: { documentId: world.from.documentId } }],
      });
    }
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it('is not undone where a field that it changed was edited since, and says which', async () => {
    const world = await lavrovs('Conflict');
    const { id } = await merge(app.strapi, request(world), null);
    await of('person').update(world.into.documentId, { birthDate: '1951' });
    const before = await dump(app.strapi);
    expect(await undoObstacles(app.strapi, id)).toEqual([
      expect.objectContaining({ code: 'edited', path: ['birthDate'] }),
    ]);
    const refused = await refusal(undoMerge(app.strapi, id, null));
    expect(refused.details).toMatchObject({ code: 'undoConflict', conflicts: [{ path: ['birthDate'] }] });
    expect(await dump(app.strapi)).toEqual(before);
  });

  it('leaves everything as it was where it fails halfway', async () => {
    const world = await lavrovs('Halfway');
    const before = await dump(app.strapi);
    await app.strapi.db.connection.raw(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'halfway'; END $$;
       CREATE TRIGGER refuse BEFORE DELETE ON people FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    await expect(merge(app.strapi, request(world), null)).rejects.toThrow('halfway');
    await app.strapi.db.connection.raw('DROP TRIGGER refuse ON people; DROP FUNCTION refuse()');
    expect(await dump(app.strapi)).toEqual(before);
    const { rows } = await app.strapi.db.connection.raw('SELECT 1 FROM merges WHERE into_document = ?', [
      world.into.documentId,
    ]);
    expect(rows).toEqual([]);
  });

  it('shows before what it would do', async () => {
    const world = await lavrovs('Shown');
    const before = await dump(app.strapi);
    const preview = await previewMerge(app.strapi, request(world));
    expect(await dump(app.strapi)).toEqual(before);
    expect(preview).toMatchObject({
      collapses: 3,
      otherNames: [{ name: 'Sergei Shown', kind: 'alias' }],
      moves: expect.arrayContaining([
        { type: 'article', place: 'people', published: 2, drafts: 3 },
        { type: 'article', place: 'quotes.speaker', published: 1, drafts: 1 },
        { type: 'event', place: 'people', published: 1, drafts: 0 },
      ]),
    });
    expect(preview.fields.find(({ name }) => name === 'summary')).toMatchObject({
      chosen: world.into.documentId,
      differs: true,
    });
    await of('person').update(world.from.documentId, { summary: 'Changed' });
    const refused = await refusal(merge(app.strapi, request(world), null, preview.token));
    expect(refused.details).toEqual({ code: 'changedSincePreview' });
  });
});
