import { connectionOf, rowsOf } from '../../../src/record/sql';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, refusal } from './documents';

describe('deleting an entity', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await bootStrapi();
    token = await app.tokens.full();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const make = async (kind: Parameters<typeof documentsOf>[1], label: string, more: object = {}) => {
    const title =
      kind === 'event'
        ? { title: label, date: '2021' }
        : kind === 'story'
          ? { title: label }
          : { name: label };
    return (await of(kind).create({ ...title, ...more })).documentId;
  };

  it('works where nobody names it', async () => {
    const documentId = await make('person', 'Free');
    await of('person').delete(documentId);
    expect(await of('person').find(documentId)).toBeNull();
  });

  it('is refused with 409 and where it is used, without the titles of drafts', async () => {
    const documentId = await make('person', 'Used');
    await of('article').create(article('A secret draft', { people: [documentId] }));
    await of('article').create(
      article('Another secret draft', { quotes: [{ text: 'X', speaker: documentId }] }),
    );
    const response = await app.request
      .delete(`/api/people/${documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .expect(409);
    expect(response.body.error).toMatchObject({
      status: 409,
      name: 'InUseError',
      details: { code: 'inUse', uses: [{ type: 'article', count: 2 }] },
    });
    expect(JSON.stringify(response.body)).not.toContain('secret');
    expect(await of('person').find(documentId)).not.toBeNull();
  });

  it('tells those who may see everything the first titles', async () => {
    const documentId = await make('topic', 'Section');
    const made = await of('article').create(article('Filed here', { topics: [documentId] }), {
      status: 'published',
    });
    const refused = await refusal(of('topic').delete(documentId));
    const documents = [{ documentId: made.documentId, title: 'Filed here' }];
    expect(refused.details).toEqual({ code: 'inUse', uses: [{ type: 'article', count: 1, documents }] });
  });

  type Kind = Parameters<typeof documentsOf>[1];
  const namings: [string, Kind, (used: string) => Promise<unknown>][] = [
    [
      'the byline of an article',
      'person',
      (used) => of('article').create(article('Byline', { byline: [used] })),
    ],
    [
      'a quote',
      'organization',
      (used) => of('article').create(article('Quote', { quotes: [{ text: 'X', onBehalfOf: used }] })),
    ],
    [
      'a citation',
      'source',
      (used) => of('article').create(article('Cites', { citations: [{ originatesFrom: used }] })),
    ],
    [
      'a reported event',
      'event',
      (used) => of('article').create(article('Reports', { events: [{ event: used }] })),
    ],
    [
      'the sources of a report',
      'source',
      (used) => of('article').create(article('Rests', { events: [{ sources: [used] }] })),
    ],
    [
      'a picture of an article',
      'source',
      (used) => of('article').create(article('Picture', { leadFigure: { credit: used } })),
    ],
    ['a portrait', 'source', (used) => make('person', 'Portrayed', { portrait: { credit: used } })],
    ['a story', 'story', (used) => of('article').create(article('Runs', { story: used }))],
    [
      'a role',
      'organization',
      (used) => make('person', 'Official', { roles: [{ title: 'Head', organization: used }] }),
    ],
    ['a parent', 'organization', (used) => make('organization', 'Part', { parent: used })],
    ['an event’s participants', 'person', (used) => make('event', 'Meeting', { people: [used] })],
    ['a story’s pins', 'event', (used) => make('story', 'Pinned', { pinnedEvents: [used] })],
    ['a source', 'person', (used) => make('source', 'Blog', { person: used })],
  ];
  it.each(namings)('is refused where %s names it', async (_, kind, name) => {
    const used = await make(kind, 'Needed one');
    await name(used);
    expect(await refusal(of(kind).delete(used))).toMatchObject({ name: 'InUseError' });
  });

  it('works again when it was taken out everywhere', async () => {
    const documentId = await make('person', 'Taken out');
    const quotes = [{ text: 'X', speaker: documentId }];
    const made = await of('article').create(article('Keeps none', { quotes }));
    await of('article').update(made.documentId, { quotes: [] });
    await of('person').delete(documentId);
    expect(await of('person').find(documentId)).toBeNull();
  });

  it('works where only it names itself', async () => {
    const documentId = await make('person', 'Selfish');
    const organization = await make('organization', 'Own');
    await app.strapi.db.query('api::organization.organization').update({
      where: { documentId: organization },
      data: {
        parent: (
          await app.strapi.db
            .query('api::organization.organization')
            .findOne({ where: { documentId: organization } })
        ).id,
      },
    });
    await of('organization').delete(organization);
    await of('person').delete(documentId);
    expect(await of('organization').find(organization)).toBeNull();
  });

  it('makes an article that is about to name it fail with 409, and nothing is written', async () => {
    const documentId = await make('person', 'Contested');
    const deleted = gate();
    const release = gate();
    const deleting = app.strapi.db.transaction(async () => {
      await of('person').delete(documentId);
      deleted.open();
      await release.opened;
    });
    await deleted.opened;
    const naming = app.request
      .post('/api/articles')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: article('Names it', { people: [documentId] }) })
      .then((response) => response);
    await somebodyWaits();
    release.open();
    await deleting;
    expect((await naming).body.error).toMatchObject({ status: 409, name: 'ChangedMeanwhileError' });
    const where = { headline: 'Names it' };
    expect(await app.strapi.db.query('api::article.article').count({ where })).toBe(0);
  });

  it('waits for an article that is about to name it, and is refused', async () => {
    const documentId = await make('person', 'Wanted');
    const named = gate();
    const release = gate();
    const naming = app.strapi.db.transaction(async () => {
      await of('article').create(article('Wants it', { people: [documentId] }));
      named.open();
      await release.opened;
    });
    await named.opened;
    const deleting = refusal(of('person').delete(documentId));
    await somebodyWaits();
    release.open();
    await naming;
    expect((await deleting).name).toBe('InUseError');
  });

  /** Resolves when a connection of this database waits for a lock. */
  async function somebodyWaits(): Promise<void> {
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    for (let found = false; !found; ) {
      found = (await rowsOf(connectionOf(app.strapi), waiting)).length > 0;
    }
  }
});

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
