import { merge } from '../../../src/merging/merge';
import { previewMerge } from '../../../src/merging/preview';
import { previewUndo, undoMerge } from '../../../src/merging/undo';
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

  it('is undone after other names were added and taken out since, which stay so', async () => {
    const world = await lavrovs('Listed');
    const { into } = world;
    await of('person').update(into.documentId, { otherNames: [{ name: 'Sergey the First', kind: 'alias' }] });
    const { id } = await merge(app.strapi, request(world), null);
    const names = async () =>
      (await of('person').find(into.documentId, 'draft', ['otherNames']))!.otherNames as {
        id: number;
        name: string;
        kind: string;
      }[];
    const merged = await names();
    expect(merged.map(({ name }) => name)).toEqual(['Sergey the First', 'S. Listed', 'Sergei Listed']);
    const edited = [
      { name: 'Minister Listed', kind: 'alias' },
      ...merged.filter(({ name }) => name[1] !== '.'),
    ];
    await of('person').update(into.documentId, { otherNames: edited, nationalities: ['RU', 'SU'] });
    await undoMerge(app.strapi, id, null);
    expect((await names()).map(({ name }) => name)).toEqual(['Minister Listed', 'Sergey the First']);
    expect(await of('person').find(into.documentId)).toMatchObject({ nationalities: ['SU'] });
    expect(await of('person').find(world.from.documentId, 'draft', ['otherNames'])).toMatchObject({
      otherNames: [{ name: 'S. Listed' }],
    });
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it('is not undone where a name that it added was edited since, and says which', async () => {
    const world = await lavrovs('Spelled');
    const { id } = await merge(app.strapi, request(world), null);
    const person = await of('person').find(world.into.documentId, 'draft', ['otherNames']);
    const names = person!.otherNames as { name: string }[];
    const edited = names.map((name) => ({ ...name, name: name.name.replace('Sergei', 'Serghei') }));
    await of('person').update(world.into.documentId, { otherNames: edited });
    expect((await previewUndo(app.strapi, id)).conflicts).toEqual([
      expect.objectContaining({
        code: 'edited',
        path: ['otherNames'],
        message: expect.stringContaining('“Sergei Spelled” in otherNames'),
      }),
    ]);
  });

  it('is undone in quotes that were edited, copied and discarded since, whichever said the same', async () => {
    const world = await lavrovs('Quoted');
    const said = (speaker: { documentId: string }, text: string) => ({ text, speaker: speaker.documentId });
    const { into, from } = world;
    const quotes = [said(from, 'No comment'), said(into, 'No comment'), said(from, 'We leave')];
    const id = await published('Quotes of Quoted', { quotes, people: [into.documentId, from.documentId] });
    const speakers = async (status: 'draft' | 'published') =>
      (
        (await of('article').find(id, status, ['quotes.speaker']))!.quotes as { speaker: { name: string } }[]
      ).map(({ speaker }) => speaker.name);
    const merged = await merge(app.strapi, request(world), null);
    const draft = await of('article').find(id, 'draft', ['quotes']);
    const edited = (draft!.quotes as { id: number; text: string }[]).map(({ id: row, text }) => ({
      ...{ id: row, text: `${text}, again` },
    }));
    await of('article').update(id, { quotes: edited });
    await of('article').publish(id);
    await of('article').discardDraft(id);
    await of('article').publish(id);
    await of('article').discardDraft(id);
    expect(await speakers('published')).toEqual(['Sergey Quoted', 'Sergey Quoted', 'Sergey Quoted']);
    expect(await previewUndo(app.strapi, merged.id)).toEqual({ conflicts: [], stays: [] });
    await undoMerge(app.strapi, merged.id, null);
    for (const status of ['draft', 'published'] as const) {
      expect(await speakers(status)).toEqual(['Sergei Quoted', 'Sergey Quoted', 'Sergei Quoted']);
      expect(await of('article').find(id, status, ['people'])).toMatchObject({
        people: [{ documentId: into.documentId }, { documentId: from.documentId }],
      });
    }
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it('tells before undoing which quotes were written anew, so that they would stay', async () => {
    const world = await lavrovs('Anew');
    const { into } = world;
    const { id } = await merge(app.strapi, request(world), null);
    await of('article').update(world.both, {
      quotes: [{ text: 'we are leaving', speaker: into.documentId }],
    });
    await of('article').publish(world.both);
    const { conflicts, stays } = await previewUndo(app.strapi, id);
    expect(conflicts).toEqual([]);
    expect(stays).toEqual([{ type: 'article', documentId: world.both, place: 'quotes.speaker' }]);
    await undoMerge(app.strapi, id, null);
    expect(await of('article').find(world.both, 'published', ['quotes.speaker', 'people'])).toMatchObject({
      quotes: [{ speaker: { documentId: into.documentId } }],
      people: [{ documentId: world.from.documentId }, { documentId: into.documentId }],
    });
  });

  it('is not undone before a later merge that took along what it moved', async () => {
    const world = await lavrovs('Order');
    const office = await of('source').create({ name: 'Second office of Order' });
    const before = await dump(app.strapi);
    const first = await merge(app.strapi, request(world), null);
    const sources = { into: office.documentId, from: [world.wire.documentId], choices: {} };
    const second = await merge(app.strapi, { kind: 'source', ...sources }, null);
    expect((await previewUndo(app.strapi, first.id)).conflicts).toEqual([
      { code: 'mergedSince', message: expect.stringContaining(`Merge ${second.id}`) },
    ]);
    await undoMerge(app.strapi, second.id, null);
    await undoMerge(app.strapi, first.id, null);
    expect(await dump(app.strapi)).toEqual(before);
  });

  it('is not undone where a field that it changed was edited since, and says which', async () => {
    const world = await lavrovs('Conflict');
    const { id } = await merge(app.strapi, request(world), null);
    await of('person').update(world.into.documentId, { birthDate: '1951' });
    const before = await dump(app.strapi);
    expect((await previewUndo(app.strapi, id)).conflicts).toEqual([
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
