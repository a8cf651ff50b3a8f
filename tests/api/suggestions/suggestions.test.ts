import { actionId } from '../../../src/desk/actions';
import { findSuggestions } from '../../../src/suggestions/find-suggestions';
import type { Suggested } from '../../../src/suggestions/suggested';
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { type Client, makeBareRole, signIn } from '../desk/users';
import { article, documentsOf, paragraph } from '../publishing/documents';

describe('suggestions', () => {
  let app: TestApp;
  let editor: Client;
  beforeAll(async () => {
    app = await bootStrapi({ demo: true });
    app.strapi.config.set('clock.now', '2021-10-20T12:00:00.000Z');
    editor = await signIn(app, 'dateline-editor');
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const bySlug = async (uid: string, slug: string) =>
    (await app.strapi.db.query(uid).findOne({ where: { slug } })) as { documentId: string; id: number };
  const ask = async (values: object | null, more: object = {}, client = editor) => {
    const { body } = await client.post('/dateline/articles/suggestions', { values, ...more }).expect(200);
    return body as { data: Suggested[]; meta: { rejected: number; length: number; readTo: number } };
  };
  const form = (text: string, more: object = {}) => ({ headline: 'A day', body: paragraph(text), ...more });
  const links = (found: Suggested[]) =>
    found.flatMap(({ proposal }) =>
      proposal.kind === 'person' || proposal.kind === 'organization'
        ? [[proposal.kind, proposal.name, proposal.link?.documentId ?? null]]
        : [],
    );

  const TEXT =
    'Russian Foreign Minister Sergey Lavrov said on Monday that Moscow will suspend its mission to NATO, according to TASS. ' +
    '“We regret these steps,” Oana Lungescu said. Ylva Brandt, the mayor of Oslo, met Alexandr Grushko on 18 October 2021.';

  describe('for a form that was never saved', () => {
    it('name the records that exist, by both of their ids, and new ones', async () => {
      const lavrov = await bySlug('api::person.person', 'sergey-lavrov');
      const nato = await bySlug('api::organization.organization', 'nato');
      const { data, meta } = await ask(form(TEXT));
      expect(meta).toEqual({ rejected: 0, length: TEXT.length + 7, readTo: TEXT.length + 7 });
      const [first] = data;
      expect(first).toMatchObject({
        kind: 'person',
        isRejected: false,
        passages: [{ path: ['body', 0], words: 'Sergey Lavrov' }],
        proposal: {
          link: {
            ...{ kind: 'person', documentId: lavrov.documentId, id: lavrov.id, label: 'Sergey Lavrov' },
          },
        },
      });
      expect(links(data)).toContainEqual(['organization', expect.anything(), nato.documentId]);
      expect(links(data)).toContainEqual(['person', 'Ylva Brandt', null]);
    });

    it('find a name that the archive spells otherwise', async () => {
      const grushko = await bySlug('api::person.person', 'alexander-grushko');
      const cyrillic = await of('person').create({ name: 'Леонид Пасечник' });
      expect(links((await ask(form(TEXT))).data)).toContainEqual([
        'person',
        'Alexandr Grushko',
        grushko.documentId,
      ]);
      expect(links((await ask(form('Mr. Leonid Pasechnik left Berlin.'))).data)).toContainEqual([
        'person',
        'Leonid Pasechnik',
        cyrillic.documentId,
      ]);
    });

    it('find whom a family name alone may mean, the most named first', async () => {
      const putin = await bySlug('api::person.person', 'vladimir-putin');
      const { data } = await ask(form('Mr. Putin was in a hurry. Putin left.'));
      const [named] = data.filter(({ kind }) => kind === 'person');
      expect(named).toMatchObject({
        proposal: { name: 'Putin', link: null, candidates: [{ documentId: putin.documentId }] },
      });
    });

    it('know quotes, roles, sources and what happened', async () => {
      const { data } = await ask(form(TEXT));
      const of = (kind: string) => data.filter((one) => one.kind === kind).map(({ proposal }) => proposal);
      expect(of('quote')).toMatchObject([
        { text: 'We regret these steps', speaker: { label: 'Oana Lungescu' }, attribution: null },
      ]);
      expect(of('source')).toMatchObject([{ name: 'TASS', link: { label: 'TASS' }, target: 'citations' }]);
      expect(of('event')).toMatchObject([{ date: '2021-10-18', people: [{ label: 'Alexander Grushko' }] }]);
    });

    it('show the events of the archive that a happening may be', async () => {
      const happened =
        'NATO expelled eight members of the Russian mission on 6 October 2021, Jens Stoltenberg said.';
      const { data } = await ask(form(happened));
      const [event] = data.filter(({ kind }) => kind === 'event');
      expect(event!.proposal).toMatchObject({
        candidates: [
          { kind: 'event', date: '2021-10-06', label: 'NATO expels eight members of the Russian mission' },
        ],
      });
    });

    it('leave out what the form links', async () => {
      const lavrov = await bySlug('api::person.person', 'sergey-lavrov');
      const values = form(TEXT, { people: { connect: [{ id: lavrov.id }] } });
      const { data } = await ask(values);
      expect(links(data).map(([, name]) => name)).not.toContain('Sergey Lavrov');
      expect(links(data).map(([, name]) => name)).toContain('Oana Lungescu');
    });
  });

  describe('of sources', () => {
    it('never tell of a confidential one', async () => {
      const secret = await of('source').create({ name: 'Kestrel News Agency', confidential: true });
      const nato = await bySlug('api::organization.organization', 'nato');
      const second = await of('source').create({
        ...{ name: 'Kestrel Desk', confidential: true, organization: nato.documentId },
      });
      const admin = await signIn(app, 'strapi-super-admin');
      const text = 'The fleet sailed, according to Kestrel News Agency. A report by NATO says so.';
      for (const client of [editor, admin]) {
        const answer = JSON.stringify(await ask(form(text), {}, client));
        expect(answer).toContain('Kestrel News Agency');
        expect(answer).not.toContain(secret.documentId);
        expect(answer).not.toContain(second.documentId);
        const { data } = JSON.parse(answer) as { data: Suggested[] };
        const proposal = data.find(
          ({ kind, proposal: one }) => kind === 'source' && 'name' in one && one.name.startsWith('Kestrel'),
        );
        expect(proposal?.proposal).toMatchObject({ link: null });
      }
      const made = await editor
        .post('/dateline/suggestions/records', { kind: 'source', values: { name: 'Kestrel News Agency' } })
        .expect(201);
      expect(made.body.data.documentId).not.toBe(secret.documentId);
    });
  });

  describe('that were rejected', () => {
    it('stay so across saves and for everybody, until that is taken back', async () => {
      const saved = await of('article').create(article('Rejected', { body: paragraph(TEXT) }));
      const documentId = saved.documentId;
      const path = `/dateline/articles/${documentId}/suggestions/rejected`;
      const before = await ask(null, { documentId });
      const { key } = before.data.find(
        ({ proposal }) => 'name' in proposal && proposal.name === 'Ylva Brandt',
      )!;
      await editor.put(path, { key, words: 'Ylva Brandt' }).expect(200);
      await editor.put(path, { key, words: 'Ylva Brandt' }).expect(200);

      await of('article').update(documentId, { body: paragraph(`It rained. ${TEXT}`) });
      await of('article').publish(documentId);
      const other = await signIn(app, 'dateline-editor');
      const after = await ask(null, { documentId }, other);
      expect(after.meta.rejected).toBe(1);
      expect(after.data.map((one) => one.key)).not.toContain(key);
      const all = await ask(null, { documentId, rejected: true }, other);
      expect(all.data.filter(({ isRejected }) => isRejected).map((one) => one.key)).toEqual([key]);
      expect((await ask(form(TEXT))).meta.rejected).toBe(0);

      await other.delete(`${path}?key=${encodeURIComponent(key)}`).expect(200);
      expect((await ask(null, { documentId })).data.map((one) => one.key)).toContain(key);
      const kept = await app.strapi.db
        .connection('decisions')
        .where({ subject: documentId })
        .select('kind', 'object', 'words', 'made_by', 'withdrawn_by');
      expect(kept).toEqual([
        {
          ...{ kind: 'rejectedSuggestion', object: key, words: 'Ylva Brandt' },
          ...{ made_by: String(editor.id), withdrawn_by: String(other.id) },
        },
      ]);
    });

    it('change nothing that readers see', async () => {
      const saved = await of('article').create(article('Unseen', { body: paragraph(TEXT) }));
      const version = async () =>
        (await app.strapi.db.connection('record_state').first('version')).version as string;
      const before = await version();
      const [one] = (await ask(null, { documentId: saved.documentId })).data;
      const path = `/dateline/articles/${saved.documentId}/suggestions/rejected`;
      await editor.put(path, { key: one!.key, words: 'One' }).expect(200);
      expect(await version()).toBe(before);
      await editor
        .put(`/dateline/articles/${saved.documentId}/related`, {
          pins: [],
          exclusions: [(await of('article').create(article('Other'))).documentId],
        })
        .expect(200);
      expect(await version()).not.toBe(before);
    });
  });

  describe('asked for by somebody', () => {
    const refused = (client: Client, body: object) => client.post('/dateline/articles/suggestions', body);

    it('are for those whose role allows it, and who may read the article', async () => {
      const documentId = (await of('article').create(article('Of the desk', { body: paragraph(TEXT) })))
        .documentId;
      await app.request.post('/dateline/articles/suggestions').send({ documentId }).expect(401);
      const bare = await signIn(app, await makeBareRole(app));
      await refused(bare, { documentId }).expect(403);
      const reporter = await signIn(app, 'dateline-reporter');
      await refused(reporter, { documentId }).expect(403);
      await refused(reporter, { values: form(TEXT) }).expect(200);
      const researcher = await signIn(app, 'dateline-researcher');
      await refused(researcher, { documentId }).expect(200);
      const path = `/dateline/articles/${documentId}/suggestions/rejected`;
      const [one] = (await ask(null, { documentId })).data;
      for (const client of [reporter, researcher]) {
        await client.put(path, { key: one!.key, words: 'One' }).expect(403);
        await client.delete(`${path}?key=${encodeURIComponent(one!.key)}`).expect(403);
      }
      await refused(editor, { documentId: 'nosucharticle' }).expect(404);
    });

    it('tell nothing of types that they may not read', async () => {
      const { id } = await app.strapi
        .service('admin::role')
        .create({ name: 'Writer of words', code: 'words', description: '' });
      const permission = (action: string, subject: string | null) => ({
        action,
        subject,
        properties: {},
        conditions: [],
      });
      await app.strapi
        .service('admin::role')
        .addPermissions(id, [
          permission(actionId('suggestions.read'), null),
          permission('plugin::content-manager.explorer.create', 'api::article.article'),
        ]);
      const writer = await signIn(app, 'words');
      const { data } = await ask(
        form(`${TEXT} NATO expelled eight members of the Russian mission on 6 October 2021.`),
        {},
        writer,
      );
      expect(data.map(({ kind }) => kind)).not.toContain('role');
      const answer = JSON.stringify(data);
      expect(answer).toContain('Sergey Lavrov');
      expect(answer).not.toContain('documentId');
      expect(answer).not.toContain('archive');
    });
  });

  it.each([
    [{}, 'documentId'],
    [{ values: 'words' }, 'values'],
    [{ values: {}, rejected: 'yes' }, 'rejected'],
    [{ values: {}, limit: 3 }, 'limit'],
  ])('refuse %j and name the field', async (body, field) => {
    const { error } = (await editor.post('/dateline/articles/suggestions', body).expect(400)).body;
    expect(error.message).toContain(field);
  });

  it('refuse a rejection of nothing', async () => {
    const { documentId } = await of('article').create(article('Refused'));
    const path = `/dateline/articles/${documentId}/suggestions/rejected`;
    const key = 'person:0123456789012345678901';
    for (const [body, field] of [
      [{ words: 'One' }, 'key'],
      [{ key: 'person:short', words: 'One' }, 'key'],
      [{ key, words: ' ' }, 'words'],
      [{ key, words: 'One', by: 3 }, 'by'],
    ] as const) {
      expect((await editor.put(path, body).expect(400)).body.error.message).toContain(field);
    }
    await editor.delete(path).expect(400);
    await editor.delete(`${path}?key=${key}`).expect(200);
  });

  describe('cost', () => {
    it('as many statements for many names as for few', async () => {
      for (let index = 0; index < 30; index += 1) {
        await of('person').create({ name: `Karla Number${String.fromCharCode(65 + (index % 26))}${index}x` });
      }
      const few = form('Mr. Karl Huber met Karla NumberA0x on 1 May 2021. “Yes, we did meet,” he said.');
      const many = form(
        Array.from(
          { length: 30 },
          (_, index) =>
            `Mr. Otto Weber${index}y met Karla Number${String.fromCharCode(65 + (index % 26))}${index}x on ${(index % 28) + 1} May 2021.`,
        ).join(' '),
      );
      const count = async (values: object) =>
        (await countStatements(app.strapi, () => ask(values))).statements.length;
      await count(few);
      expect(Math.abs((await count(many)) - (await count(few)))).toBeLessThanOrEqual(2);
    });

    it('a bounded time and answer for a draft of 100,000 words', async () => {
      const body = Array.from(
        { length: 2000 },
        () => paragraph(`${TEXT} And so on and so forth in many more words than these.`)[0]!,
      );
      const { data, meta } = await ask({ headline: 'Long', body });
      expect(meta.length).toBeGreaterThan(500_000);
      expect(meta.readTo).toBe(100_000);
      expect(data.length).toBeLessThanOrEqual(300);
      expect(data.every(({ passages }) => passages.length <= 3)).toBe(true);
    });

    it('as many statements for a hundred articles as for one', async () => {
      const read = (index: number) => ({
        ...{ documentId: `import${index}`, headline: 'A day', standfirst: null, body: paragraph(TEXT) },
        ...{ language: 'en', publishedOn: null, people: [], organizations: [], leadFigure: null },
        ...{ quotes: [], events: [], citations: [] },
      });
      const connection = app.strapi.db.connection as never;
      const run = (count: number) =>
        countStatements(app.strapi, () =>
          findSuggestions(
            app.strapi,
            connection,
            Array.from({ length: count }, (_, index) => read(index)),
          ),
        );
      const [one, hundred] = [await run(1), await run(100)];
      expect(hundred.statements).toHaveLength(one.statements.length);
      expect(hundred.result[99]).toEqual(one.result[0]);
    });
  });
});
