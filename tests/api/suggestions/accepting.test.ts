import { bootStrapi, type TestApp } from '../../support';
import { type Client, signIn } from '../desk/users';
import { documentsOf } from '../publishing/documents';

describe('accepting what a text suggests', () => {
  let app: TestApp;
  let editor: Client;
  let reporter: Client;
  let researcher: Client;
  beforeAll(async () => {
    app = await bootStrapi();
    editor = await signIn(app, 'dateline-editor');
    reporter = await signIn(app, 'dateline-reporter');
    researcher = await signIn(app, 'dateline-researcher');
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const make = (kind: string, values: object, client = editor) =>
    client.post('/dateline/suggestions/records', { kind, values });
  /** As if it had been made a while ago. */
  const age = (table: string, documentId: string) =>
    app.strapi.db.connection(table).where({ document_id: documentId }).update({ created_at: '2021-01-01' });

  describe('a new record', () => {
    it('is made in the name of who accepts, and answers as the form knows it', async () => {
      const values = { name: ' Ylva Brandt ', disambiguation: 'mayor', otherNames: [{ name: 'Y. Brandt' }] };
      const { data } = (await make('person', values).expect(201)).body;
      expect(data).toEqual({
        ...{ kind: 'person', documentId: expect.any(String), id: expect.any(Number) },
        ...{ label: 'Ylva Brandt', created: true },
      });
      const found = await of('person').find(data.documentId, 'draft', [
        'createdBy',
        'updatedBy',
        'otherNames',
      ]);
      expect(found).toMatchObject({
        ...{ id: data.id, name: 'Ylva Brandt', slug: 'ylva-brandt', disambiguation: 'mayor' },
        ...{
          createdBy: { id: editor.id },
          updatedBy: { id: editor.id },
          otherNames: [{ name: 'Y. Brandt', kind: 'alias' }],
        },
      });
    });

    it.each([
      ['person', { name: 'Twice Told' }, 'people'],
      ['organization', { name: 'Twice & Sons', abbreviation: 'TS' }, 'organizations'],
      ['source', { name: 'Twice Daily', kind: 'newspaper' }, 'sources'],
      ['event', { title: 'They met twice', date: '2021-10' }, 'events'],
    ])('is made once where a %s is asked for several times at once', async (kind, values, table) => {
      const answers = await Promise.all(
        Array.from({ length: 5 }, (_, index) => make(kind, values, index % 2 ? editor : researcher)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
      expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
      const { documentId } = answers[0]!.body.data;
      expect(await app.strapi.db.connection(table).where({ document_id: documentId })).toHaveLength(1);
    });

    it('may be a namesake of somebody, but not of a source or an event', async () => {
      const again = async (kind: string, table: string, values: object) => {
        const first = (await make(kind, values).expect(201)).body.data;
        await age(table, first.documentId);
        const second = (await make(kind, values)).body.data;
        return [second.created, second.documentId === first.documentId];
      };
      expect(await again('person', 'people', { name: 'John Smith' })).toEqual([true, false]);
      expect(await again('organization', 'organizations', { name: 'Union' })).toEqual([true, false]);
      expect(await again('source', 'sources', { name: 'The Courier' })).toEqual([false, true]);
      expect(await again('event', 'events', { title: 'A vote', date: '2021-10-18' })).toEqual([false, true]);
      expect(
        (await make('event', { title: 'A vote', date: '2021-10-19' }).expect(201)).body.data.created,
      ).toBe(true);
    });

    it('names others that exist', async () => {
      const person = (await make('person', { name: 'Taking Part' }).expect(201)).body.data;
      const values = { title: 'Somebody took part', date: '2021-10-18', people: [person.documentId] };
      const event = (await make('event', values).expect(201)).body.data;
      expect(await of('event').find(event.documentId, 'draft', ['people'])).toMatchObject({
        ...{ startsOn: '2021-10-18', people: [{ documentId: person.documentId }] },
      });
      await make('event', { ...values, people: ['nosuchperson'] }).expect(404);
    });

    it.each([
      ['person', {}, 'name'],
      ['person', { name: ' ' }, 'name'],
      ['person', { name: 'A', wikidataId: 'x' }, 'wikidataId'],
      ['person', { name: 'A', onRecord: true }, 'onRecord'],
      ['person', { name: 'A', slug: 'taken' }, 'slug'],
      ['organization', { name: 'A', classification: 'club' }, 'classification'],
      ['source', { name: 'A', kind: 'blog' }, 'kind'],
      ['source', { name: 'A', confidential: true }, 'confidential'],
      ['event', { title: 'A vote', date: 'yesterday' }, 'date'],
      ['event', { title: 'A vote' }, 'date'],
      ['topic', { name: 'A' }, 'kind'],
    ])('is refused: a %s of %j, by %s', async (kind, values, field) => {
      const { error } = (await make(kind, values).expect(400)).body;
      expect(JSON.stringify(error)).toContain(field);
    });

    it('is made by those who may make records of the type', async () => {
      await make('person', { name: 'Refused' }, reporter).expect(403);
      await make('event', { title: 'Refused', date: '2021' }, reporter).expect(403);
      await make('person', { name: 'By the researcher' }, researcher).expect(201);
      expect(await app.strapi.db.connection('people').where({ name: 'Refused' })).toEqual([]);
    });
  });

  describe('a role', () => {
    const add = (person: string, role: object, client = editor) =>
      client.post('/dateline/suggestions/roles', { person, role });
    const rolesOf = async (id: string) =>
      (await of('person').find(id, 'draft', { roles: { populate: ['organization'] } }))!.roles as object[];

    it('is added to those held, once', async () => {
      const nato = await of('organization').create({ name: 'NATO' });
      const held = { title: 'Prime Minister', organization: nato.documentId, from: '2005', to: '2013' };
      const { documentId } = await of('person').create({ name: 'Jens Stoltenberg', roles: [held] });
      const role = { title: 'Secretary General', organization: nato.documentId, attestedOn: '2021-10-18' };
      const answers = await Promise.all([
        add(documentId, role),
        add(documentId, role),
        add(documentId, role),
      ]);
      expect(answers.map(({ body }) => body.data.added).sort()).toEqual([false, false, true]);
      expect(await rolesOf(documentId)).toMatchObject([
        { ...held, organization: { documentId: nato.documentId } },
        {
          title: 'Secretary General',
          attestedOn: '2021-10-18',
          organization: { documentId: nato.documentId },
        },
      ]);
      const again = await add(documentId, { title: 'secretary general', attestedOn: '2021-11' }).expect(200);
      expect(again.body.data.added).toBe(false);
    });

    it('is refused where something is wrong with it, and by whom may not change the person', async () => {
      const { documentId } = await of('person').create({ name: 'Ann Lee' });
      const role = { title: 'Mayor' };
      await add(documentId, role, reporter).expect(403);
      await add('nosuchperson', role).expect(404);
      await add(documentId, { ...role, organization: 'nosuchbody' }).expect(404);
      for (const [wrong, field] of [
        [{}, 'title'],
        [{ title: '' }, 'title'],
        [{ title: 'Mayor', from: '2014' }, 'from'],
        [{ title: 'Mayor', attestedOn: 'yesterday' }, 'attestedOn'],
      ] as const) {
        expect(JSON.stringify((await add(documentId, wrong).expect(400)).body.error)).toContain(field);
      }
      expect(await rolesOf(documentId)).toEqual([]);
    });
  });
});
