import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, paragraph } from '../publishing/documents';
import { type Client, signIn } from './users';

describe('the panels of the edit view', () => {
  let app: TestApp;
  let editor: Client;
  beforeAll(async () => {
    app = await bootStrapi();
    app.strapi.config.set('clock.now', '2021-10-20T12:00:00.000Z');
    editor = await signIn(app, 'dateline-editor');
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
  const data = async (path: string, body: object) =>
    (await editor.post(`/dateline${path}`, body).expect(200)).body.data;
  const ids = (list: { documentId: string }[]) => list.map(({ documentId }) => documentId);

  describe('checks', () => {
    const check = (body: object) => data('/articles/checks', body);
    const codes = (found: { check: string; level: string }[]) =>
      found.map((one) => `${one.check} ${one.level}`);

    it('run on a form that was never saved', async () => {
      const values = {
        headline: 'A form',
        body: paragraph('Words.'),
        quotes: [{ text: 'Oh', __temp_key__: 'a' }],
      };
      const { body } = await editor.post('/dateline/articles/checks', { values }).expect(200);
      expect(codes(body.data)).toEqual([
        'quoteWithoutSpeaker error',
        'quoteNotInBody warning',
        'citationMissing warning',
      ]);
      expect(body.meta).toEqual({ errors: 1, warnings: 2, publishable: false });
      expect(body.data[0].path).toEqual(['quotes', 0, 'speaker']);
    });

    it('take what the form connects and disconnects over what is saved', async () => {
      const jens = await of('person').create({ name: 'Jens Stoltenberg' });
      const oana = await of('person').create({ name: 'Oana Lungescu' });
      const nato = await of('organization').create({ name: 'NATO' });
      const saved = await of('article').create(
        article('Saved', {
          body: paragraph('Oana Lungescu of NATO said so.'),
          people: [jens.documentId],
          organizations: [nato.documentId],
          quotes: [{ text: 'said so', speaker: jens.documentId }],
        }),
      );
      const before = await check({ documentId: saved.documentId });
      expect(codes(before)).toEqual([
        'nameNotLinked warning',
        'linkNotNamed warning',
        'citationMissing warning',
      ]);
      const draft = await of('article').find(saved.documentId, 'draft', ['quotes']);
      const [quote] = draft!.quotes as { id: number }[];
      const link = { id: oana.id, documentId: oana.documentId };
      const values = {
        people: { connect: [{ apiData: link, position: { end: true } }], disconnect: [{ id: jens.id }] },
        quotes: [
          { id: quote!.id, text: 'said so', speaker: { connect: [link], disconnect: [{ id: jens.id }] } },
        ],
        citations: [{ source: { connect: [] } }],
      };
      expect(await check({ documentId: saved.documentId, values })).toEqual([]);
      // Only looked at.
      expect(codes(await check({ documentId: saved.documentId }))).toEqual(codes(before));
    });

    it('tell of somebody in the archive who looks like one that is newly linked', async () => {
      const old = await of('person').create({ name: 'Sergei Ivanchenko' });
      const fresh = await of('person').create({ name: 'Sergey Ivanchenko' });
      await of('person').create({ name: 'Sergey Petrenko' });
      const values = {
        headline: 'Newly linked',
        body: paragraph('Sergey Ivanchenko left.'),
        people: { connect: [{ documentId: fresh.documentId }] },
        citations: [{}],
      };
      const [found, ...others] = await check({ values });
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        check: 'lookAlike',
        level: 'warning',
        path: ['people', 0],
        message: expect.stringContaining(`“Sergei Ivanchenko” of the archive: another`),
        about: [{ documentId: fresh.documentId }, { documentId: old.documentId }],
        fixes: [
          {
            label: 'Link Sergei Ivanchenko instead',
            patch: [{ op: 'unlink' }, { op: 'link', value: { id: old.id } }],
          },
          { merge: { kind: 'person', documentIds: [old.documentId, fresh.documentId] } },
        ],
      });
      // Once it is published, it was told.
      const saved = await of('article').create(article('Told before', { people: [fresh.documentId] }));
      const told = async () => codes(await check({ documentId: saved.documentId }));
      expect(await told()).toContain('lookAlike warning');
      await of('article').publish(saved.documentId);
      expect(await told()).not.toContain('lookAlike warning');
      await editor.put(`/dateline/people/${old.documentId}/not-the-same/${fresh.documentId}`).expect(200);
      expect(await check({ values })).toEqual([]);
    });

    it('offer what one click can mend', async () => {
      const [nato] = [
        await of('organization').create({ name: 'Nordic Council', classification: 'intergovernmental' }),
      ];
      const person = await of('person').create({ name: 'Helle Thorning' });
      const values = {
        headline: 'Mended by clicks',
        body: paragraph('Helle Thorning of the Nordic Council left.'),
        organizations: { connect: [{ documentId: nato.documentId }] },
      };
      const found = await check({ values });
      expect(found).toMatchObject([
        {
          check: 'nameNotLinked',
          fixes: [
            {
              label: 'Link Helle Thorning',
              patch: [
                { op: 'link', path: ['people'], value: { documentId: person.documentId, id: person.id } },
              ],
            },
          ],
        },
        {
          check: 'citationMissing',
          fixes: [
            {
              label: 'Cite Nordic Council',
              create: { kind: 'source', from: { kind: 'organization', documentId: nato.documentId } },
              patch: [{ op: 'append', path: ['citations'], value: { source: { $created: true } } }],
            },
          ],
        },
      ]);
      const source = await data('/sources/of', { kind: 'organization', documentId: nato.documentId });
      expect(source).toMatchObject({ kind: 'source', label: 'Nordic Council', created: true });
      expect(await data('/sources/of', { kind: 'organization', documentId: nato.documentId })).toEqual({
        ...source,
        created: false,
      });
      const { created: _, ...value } = source;
      const [, again] = await check({ values });
      expect(again.fixes).toEqual([
        {
          label: 'Cite Nordic Council',
          patch: [{ op: 'append', path: ['citations'], value: { source: value } }],
        },
      ]);
    });

    it('take less than a second for 200,000 words and 500 people', async () => {
      const people = [];
      for (let index = 0; index < 500; index += 1) {
        people.push({
          document_id: `p${index}`.padEnd(24, 'x'),
          name: `Person Number${index}`,
          on_record: false,
        });
      }
      await app.strapi.db.connection('people').insert(people);
      const words = Array.from({ length: 200_000 }, (_, index) =>
        index % 40 === 0 ? `Person Number${(index / 40) % 500}` : 'word',
      );
      const body = [];
      for (let index = 0; index < words.length; index += 200)
        body.push(...paragraph(words.slice(index, index + 200).join(' ')));
      const values = {
        headline: 'Long',
        body,
        people: { connect: people.map(({ document_id }) => ({ documentId: document_id })) },
      };
      const found = await check({ values });
      expect(codes(found)).toEqual(['citationMissing warning']);
    });
  });

  it('show related articles and a timeline for the draft as it stands', async () => {
    const [anna, ben] = [
      await of('person').create({ name: 'Anna Berg' }),
      await of('person').create({ name: 'Ben Dahl' }),
    ];
    const event = await of('event').create({
      title: 'They met',
      date: '2021-10-01',
      people: [anna.documentId, ben.documentId],
    });
    const both = await published('Anna Berg and Ben Dahl', {
      people: [anna.documentId, ben.documentId],
      events: [{ event: event.documentId }],
      publishedOn: '2021-10-02T00:00:00.000Z',
    });
    for (let index = 0; index < 8; index += 1) await published(`Other ${index}`, {});
    const planned = await of('event').create({
      title: 'They will meet',
      date: '2021-11',
      eventStatus: 'announced',
    });
    const values = {
      headline: 'Anna Berg again',
      body: paragraph('Anna Berg and Ben Dahl spoke.'),
      people: { connect: [{ documentId: anna.documentId }, { documentId: ben.documentId }] },
      events: [{ event: { connect: [{ documentId: planned.documentId }] }, dateWords: 'next month' }],
    };
    const related = await data('/articles/related', { values });
    expect(ids(related)).toContain(both);
    expect(related[0].related.reasons.map(({ label }: { label: string }) => label)).toEqual(
      expect.arrayContaining(['Anna Berg', 'Ben Dahl']),
    );
    const timeline = await data('/articles/timeline', { values });
    expect(timeline).toMatchObject([
      { of: 'around', onRecord: true, title: 'They met', date: { startsOn: '2021-10-01' } },
      { of: 'article', onRecord: false, title: 'They will meet', dateWords: 'next month' },
    ]);
    const saved = await of('article').create(article('Saved for pins', { people: [anna.documentId] }));
    await editor
      .put(`/dateline/articles/${saved.documentId}/related`, { pins: [both], exclusions: [] })
      .expect(200);
    const answer = await editor
      .post('/dateline/articles/related', { documentId: saved.documentId })
      .expect(200);
    expect(answer.body.meta.decisions).toEqual({
      pins: [{ documentId: both, headline: 'Anna Berg and Ben Dahl' }],
      exclusions: [],
    });
  });

  it('show where somebody is used, published and drafts told apart', async () => {
    const clara = await of('person').create({ name: 'Clara Holm' });
    const org = await of('organization').create({ name: 'Clara & Sons' });
    await of('source').create({ name: 'Clara herself', person: clara.documentId });
    const first = await published('Clara one', {
      people: [clara.documentId],
      publishedOn: '2021-01-01T00:00:00Z',
    });
    const second = await published('Clara two', {
      byline: [clara.documentId],
      publishedOn: '2021-01-02T00:00:00Z',
    });
    const draft = await of('article').create(
      article('Clara draft', {
        quotes: [{ text: 'Hm', speaker: clara.documentId }],
        organizations: [org.documentId],
      }),
    );
    const ask = (query: string) =>
      editor.get(`/dateline/people/${clara.documentId}/where-used${query}`).expect(200);
    const { body } = await ask('?limit=1');
    expect(body).toMatchObject({
      data: [{ documentId: second, title: 'Clara two', as: ['author'] }],
      meta: {
        counts: {
          published: { count: 2, exact: true },
          drafts: { count: 1, exact: true },
          records: { count: 1, exact: true },
        },
        hidden: 0,
      },
    });
    const next = await ask(`?limit=1&cursor=${body.meta.cursor.next}`);
    expect(ids(next.body.data)).toEqual([first]);
    expect(next.body.meta.cursor.next).toBeNull();
    expect((await ask('?of=drafts')).body.data).toMatchObject([
      { documentId: draft.documentId, title: 'Clara draft', as: ['quotes.speaker'], publishedOn: null },
    ]);
    expect((await ask('?of=records')).body.data).toMatchObject([
      { type: 'source', title: 'Clara herself', as: ['person'] },
    ]);
    await editor.get(`/dateline/people/${clara.documentId}/where-used?of=nowhere`).expect(400);
    await editor.get('/dateline/topics/unknown/where-used').expect(404);

    const reporter = await signIn(app, 'dateline-reporter');
    const hidden = await reporter
      .get(`/dateline/people/${clara.documentId}/where-used?of=drafts`)
      .expect(200);
    expect(hidden.body).toMatchObject({ data: [], meta: { hidden: 1 } });
  });

  it('show the timeline and the connections of somebody, also what is not public', async () => {
    const [dora, emil] = [
      await of('person').create({ name: 'Dora Falk' }),
      await of('person').create({ name: 'Emil Gren' }),
    ];
    const frost = await of('organization').create({ name: 'Frost' });
    const seen = await of('event').create({
      title: 'Seen by all',
      date: '2021-02',
      people: [dora.documentId],
    });
    await of('event').create({ title: 'Not yet public', date: '2021-03', people: [dora.documentId] });
    await published('Dora Falk and Emil Gren of Frost', {
      people: [dora.documentId, emil.documentId],
      organizations: [frost.documentId],
      events: [{ event: seen.documentId }],
    });
    const timeline = await editor.get(`/dateline/people/${dora.documentId}/timeline`).expect(200);
    expect(timeline.body).toMatchObject({
      data: [{ title: 'Seen by all' }],
      meta: { offRecord: [{ title: 'Not yet public', onRecord: false }] },
    });
    const connections = await editor.get(`/dateline/people/${dora.documentId}/connections`).expect(200);
    expect(ids(connections.body.data).sort()).toEqual([emil.documentId, frost.documentId].sort());
    expect(connections.body.meta.links).toEqual([
      {
        source: [emil.documentId, frost.documentId].sort()[0],
        target: [emil.documentId, frost.documentId].sort()[1],
        count: 1,
      },
    ]);
    await editor.get('/dateline/timeline?limit=5').expect(200);
    await editor.get('/dateline/timeline/histogram?by=month').expect(200);
  });

  it('show what the home page needs', async () => {
    await of('article').create({ headline: 'Nothing but a headline' });
    await of('article').create(article('Under embargo', { embargoedUntil: '2021-10-21T00:00:00.000Z' }));
    const get = async (name: string) => (await editor.get(`/dateline/home/${name}`).expect(200)).body.data;
    expect((await get('failing-checks'))[0]).toMatchObject({ errors: 1, findings: [{ level: 'error' }, {}] });
    expect(await get('embargoes')).toMatchObject([{ headline: 'Under embargo', due: false }]);
    const coverage = await get('coverage');
    expect(coverage.days).toHaveLength(7);
    expect(coverage.total).toBeGreaterThan(0);
    expect(await get('most-named')).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Dora Falk', count: 1, before: 0, trend: 1 })]),
    );
    expect(Array.isArray(await get('look-alikes'))).toBe(true);
  });

  it('change many drafts at once, and say of each what came of it', async () => {
    const story = await of('story').create({ title: 'The thaw' });
    const one = await of('article').create(article('Bulk one'));
    const two = await of('article').create(article('Bulk two', { story: story.documentId }));
    const request = {
      action: 'addToStory',
      target: story.documentId,
      documentIds: [one.documentId, two.documentId, 'nosucharticle'],
    };
    const { body } = await editor.post('/dateline/articles/bulk', request).expect(200);
    expect(body).toMatchObject({
      data: [
        { documentId: one.documentId, headline: 'Bulk one', outcome: 'changed' },
        { documentId: two.documentId, outcome: 'unchanged' },
        { documentId: 'nosucharticle', outcome: 'missing' },
      ],
      meta: { changed: 1, unchanged: 1, refused: 1 },
    });
    expect(await of('article').find(one.documentId, 'draft', ['story'])).toMatchObject({
      story: { documentId: story.documentId },
    });
    const person = await of('person').create({ name: 'Added to many' });
    const add = {
      action: 'addPerson',
      target: person.documentId,
      documentIds: [one.documentId],
      allOrNothing: true,
    };
    await editor.post('/dateline/articles/bulk', add).expect(200);
    await editor
      .post('/dateline/articles/bulk', { ...add, documentIds: [one.documentId, 'missing'] })
      .expect(403);
    expect(await of('article').find(one.documentId, 'draft', ['people'])).toMatchObject({
      people: [{ documentId: person.documentId }],
    });
    const checks = await editor
      .post('/dateline/articles/bulk', { action: 'runChecks', documentIds: [one.documentId] })
      .expect(200);
    expect(checks.body.data[0].findings.length).toBeGreaterThan(0);
    expect(await data('/articles/columns', { documentIds: [one.documentId] })).toMatchObject([
      { documentId: one.documentId, section: null, story: 'The thaw', citations: 0, errors: 0 },
    ]);
  });
});
