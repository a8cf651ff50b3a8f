import { bootStrapi, type TestApp } from '../../support';
import { documentsOf } from '../publishing/documents';
import { type Client, signIn } from './users';

describe('look-alikes', () => {
  let app: TestApp;
  let editor: Client;
  beforeAll(async () => {
    app = await bootStrapi();
    editor = await signIn(app, 'dateline-editor');
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const found = async (plural: string, id: string) =>
    (await editor.get(`/dateline/${plural}/${id}/look-alikes`).expect(200)).body;
  const told = (list: { title: string; reasons: { kind: string }[] }[]) =>
    Object.fromEntries(list.map(({ title, reasons }) => [title, reasons[0]!.kind]));

  it('are found among people off the record, each with its reason', async () => {
    const lavrov = await of('person').create({ name: 'Sergey Lavrov' });
    for (const data of [
      { name: 'Sergéy LAVROV' },
      { name: 'Lavrov Sergey' },
      { name: 'Sergei Lavrov' },
      { name: 'Сергей Лавров' },
      { name: 'S. Lavrov' },
      { name: 'Sergey Viktorovich Lavrov' },
      { name: 'Sergey Lavrow' },
      { name: 'The Minister', otherNames: [{ name: 'Sergey Lavrov', kind: 'alias' }] },
      { name: 'Sergey Shoigu' },
      { name: 'Oana Lungescu' },
    ])
      await of('person').create(data);
    const { data } = await found('people', lavrov.documentId);
    expect(told(data)).toEqual({
      'Sergéy LAVROV': 'sameName',
      'Lavrov Sergey': 'nameOrder',
      'Sergei Lavrov': 'transliteration',
      'Сергей Лавров': 'transliteration',
      'S. Lavrov': 'initials',
      'Sergey Viktorovich Lavrov': 'initials',
      'Sergey Lavrow': 'transliteration',
      'The Minister': 'otherName',
    });
    expect(data[0].title).toBe('Sergéy LAVROV');
  });

  it('are no namesakes whom two Wikidata ids tell apart, and the same id whatever the name', async () => {
    const one = await of('person').create({ name: 'John Smith', wikidataId: 'Q1' });
    await of('person').create({ name: 'John Smith', wikidataId: 'Q2' });
    expect((await found('people', one.documentId)).data).toEqual([]);
  });

  it('know abbreviations', async () => {
    const nato = await of('organization').create({ name: 'NATO' });
    await of('organization').create({ name: 'North Atlantic Treaty Organization' });
    await of('organization').create({ name: 'Northern Alliance', abbreviation: 'NATO' });
    expect(told((await found('organizations', nato.documentId)).data)).toMatchObject({
      'North Atlantic Treaty Organization': 'abbreviation',
    });
    const osce = await of('organization').create({
      name: 'Organization for Security and Co-operation in Europe',
      abbreviation: 'OSCE',
    });
    await of('organization').create({ name: 'OSCE' });
    expect(told((await found('organizations', osce.documentId)).data)).toEqual({ OSCE: 'abbreviation' });
  });

  it('are events of overlapping dates and the same participants', async () => {
    const [a, b] = [
      await of('person').create({ name: 'First One' }),
      await of('person').create({ name: 'Second One' }),
    ];
    const people = [a.documentId, b.documentId];
    const event = await of('event').create({
      title: 'Russia closes its mission',
      date: '2021-10-18',
      people,
    });
    await of('event').create({ title: 'Moscow suspends work at the alliance', date: '2021-10-18', people });
    await of('event').create({ title: 'Another day', date: '2021-10-17', people });
    await of('event').create({ title: 'Russia closes its mission', date: '2014', people });
    expect(
      (await found('events', event.documentId)).data.map(({ title }: { title: string }) => title),
    ).toEqual(['Moscow suspends work at the alliance']);
    const form = { values: { title: 'Russia closes the mission', date: '2021-10' } };
    const { body } = await editor.post('/dateline/events/look-alikes', form).expect(200);
    expect(body.data.map(({ title, slug }: { title: string; slug: string }) => [title, slug])).toEqual([
      ['Russia closes its mission', event.slug],
    ]);
  });

  it('are events as the form has them, also while a whole list of participants is replaced', async () => {
    const [a, b, c] = [
      await of('person').create({ name: 'Form First' }),
      await of('person').create({ name: 'Form Second' }),
      await of('person').create({ name: 'Form Third' }),
    ];
    const guild = await of('organization').create({ name: 'Form Guild' });
    const organizations = [guild.documentId];
    const event = { title: 'The guild convenes', date: '2022-03-01', organizations };
    const saved = await of('event').create({ ...event, people: [a.documentId, b.documentId] });
    const other = { title: 'A meeting in the capital', date: '2022-03-01', organizations };
    await of('event').create({ ...other, people: [c.documentId] });
    const alike = async (people: unknown) => {
      const body = { documentId: saved.documentId, values: { people } };
      const answer = await editor.post('/dateline/events/look-alikes', body).expect(200);
      return answer.body.data.map(({ title, reasons }: { title: string; reasons: { message: string }[] }) => [
        title,
        reasons[0]!.message,
      ]);
    };
    const both = [['A meeting in the capital', '2 of 2 participants are the same']];
    // The organizations, of which the form says nothing, stay.
    expect(await alike([c.documentId])).toEqual(both);
    expect(await alike({ set: [{ id: c.id }] })).toEqual(both);
    const [gone, come] = [[{ id: a.id }, { id: b.id }], [{ id: c.id, documentId: c.documentId }]];
    expect(await alike({ disconnect: gone, connect: come })).toEqual(both);
    expect(await alike(null)).toEqual([['A meeting in the capital', '1 of 2 participants are the same']]);
  });

  it('are forgotten when an editor says that they are not the same, until that is taken back', async () => {
    const [one, other] = [
      await of('topic').create({ name: 'Climate' }),
      await of('topic').create({ name: 'climate' }),
    ];
    expect((await found('topics', one.documentId)).data).toHaveLength(1);
    const path = (a: string, b: string) => `/dateline/topics/${a}/not-the-same/${b}`;
    await editor.put(path(one.documentId, other.documentId)).expect(200);
    for (const id of [one.documentId, other.documentId]) {
      const { data, meta } = await found('topics', id);
      expect(data).toEqual([]);
      expect(meta.notTheSame).toMatchObject([{ by: 'dateline-editor' }]);
    }
    const preview = { kind: 'topic', into: one.documentId, from: [other.documentId] };
    const { body } = await editor.post('/dateline/merges/preview', preview).expect(200);
    expect(body.data.warnings).toMatchObject([{ code: 'markedNotTheSame' }]);
    await editor.delete(path(other.documentId, one.documentId)).expect(200);
    expect((await found('topics', one.documentId)).data).toHaveLength(1);
    await editor.put(path(one.documentId, one.documentId)).expect(400);
  });
});
