import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, refusal } from './documents';

describe('publication', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await bootStrapi();
    token = await app.tokens.full();
  });
  afterAll(async () => {
    await app.close();
  });
  beforeEach(() => at('2021-10-19T08:00:00.000Z'));

  const at = (instant: string) => app.strapi.config.set('clock.now', instant);
  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const both = async (documentId: string, populate: unknown = []) => [
    await of('article').find(documentId, 'draft', populate),
    await of('article').find(documentId, 'published', populate),
  ];
  const count = () => app.strapi.db.query('api::article.article').count();

  describe('dates', () => {
    it('fills publishedOn in draft and published version, and leaves updatedOn empty', async () => {
      const { documentId } = await of('article').create(article('First time'));
      await of('article').publish(documentId);
      for (const version of await both(documentId)) {
        expect(version).toMatchObject({ publishedOn: '2021-10-19T08:00:00.000Z', updatedOn: null });
      }
    });

    it('keeps the date that an importer gave', async () => {
      const given = { publishedOn: '2014-03-18T10:00:00.000Z' };
      const made = await of('article').create(article('Imported', given), { status: 'published' });
      expect(made).toMatchObject({ ...given, updatedOn: null });
    });

    it('keeps publishedOn and moves updatedOn when it is published again', async () => {
      const { documentId } = await of('article').create(article('Again'), { status: 'published' });
      at('2021-10-20T09:00:00.000Z');
      await of('article').publish(documentId);
      for (const version of await both(documentId)) {
        expect(version).toMatchObject({
          publishedOn: '2021-10-19T08:00:00.000Z',
          updatedOn: '2021-10-20T09:00:00.000Z',
        });
      }
    });

    it('keeps publishedOn through unpublishing, also when the draft had lost it', async () => {
      const { documentId } = await of('article').create(article('Away'), { status: 'published' });
      await of('article').update(documentId, { publishedOn: null });
      await of('article').unpublish(documentId);
      at('2021-10-21T09:00:00.000Z');
      await of('article').publish(documentId);
      for (const version of await both(documentId)) {
        expect(version).toMatchObject({
          publishedOn: '2021-10-19T08:00:00.000Z',
          updatedOn: '2021-10-21T09:00:00.000Z',
        });
      }
    });

    it('leaves updatedOn for a minor change, once', async () => {
      const { documentId } = await of('article').create(article('Typo'), { status: 'published' });
      at('2021-10-20T09:00:00.000Z');
      await of('article').update(documentId, { kicker: 'Fixed', minorChange: true }, { status: 'published' });
      for (const version of await both(documentId)) {
        expect(version).toMatchObject({ updatedOn: null, minorChange: false });
      }
      await of('article').publish(documentId);
      expect((await both(documentId))[1]).toMatchObject({ updatedOn: '2021-10-20T09:00:00.000Z' });
    });

    it('answers REST with the dates that it wrote', async () => {
      const response = await app.request
        .post('/api/articles')
        .set('Authorization', `Bearer ${token}`)
        .send({ data: article('By REST') })
        .expect(201);
      expect(response.body.data).toMatchObject({
        slug: 'by-rest',
        publishedOn: '2021-10-19T08:00:00.000Z',
      });
    });
  });

  describe('since when an event is reported', () => {
    const event = async (title: string) => (await of('event').create({ title, date: '2021-10' })).documentId;
    const since = async (documentId: string) => {
      const versions = await both(documentId, { events: { populate: ['event'] } });
      type Entry = { reportedSince: string | null; event: { title: string } };
      return versions.map((version) =>
        Object.fromEntries(
          ((version?.events ?? []) as Entry[]).map((entry) => [entry.event.title, entry.reportedSince]),
        ),
      );
    };

    it('is the first publication that held it, by event and not by place', async () => {
      const [a, b] = [await event('First one'), await event('Second one')];
      const { documentId } = await of('article').create(article('Reports', { events: [{ event: a }] }));
      expect(await since(documentId)).toEqual([{ 'First one': null }, {}]);
      await of('article').publish(documentId);
      at('2021-10-25T08:00:00.000Z');
      await of('article').update(documentId, { events: [{ event: b }, { event: a }] });
      await of('article').publish(documentId);
      const expected = { 'First one': '2021-10-19T08:00:00.000Z', 'Second one': '2021-10-25T08:00:00.000Z' };
      expect(await since(documentId)).toEqual([expected, expected]);
    });

    it('begins anew when another event is put into the same component', async () => {
      const [a, b] = [await event('Wrong one'), await event('Right one')];
      const { documentId } = await of('article').create(article('Swaps', { events: [{ event: a }] }), {
        status: 'published',
      });
      const draft = await of('article').find(documentId, 'draft', ['events']);
      const [component] = draft!.events as { id: number }[];
      at('2021-10-26T08:00:00.000Z');
      await of('article').update(documentId, { events: [{ id: component?.id, event: { set: [b] } }] });
      await of('article').publish(documentId);
      expect((await since(documentId))[1]).toEqual({ 'Right one': '2021-10-26T08:00:00.000Z' });
    });

    it('survives unpublishing', async () => {
      const a = await event('Lasting one');
      const { documentId } = await of('article').create(article('Stays', { events: [{ event: a }] }), {
        status: 'published',
      });
      await of('article').unpublish(documentId);
      at('2021-10-27T08:00:00.000Z');
      await of('article').publish(documentId);
      expect((await since(documentId))[1]).toEqual({ 'Lasting one': '2021-10-19T08:00:00.000Z' });
    });

    it('is the original’s date for an imported article', async () => {
      const importedFrom = {
        url: 'https://example.org/old',
        sha256: 'b'.repeat(64),
        importedAt: '2021-10-19T00:00:00Z',
      };
      const publishedOn = '2014-03-18T10:00:00.000Z';
      const a = await event('Old one');
      const data = article('Old page', { importedFrom, publishedOn, events: [{ event: a }] });
      const { documentId } = await of('article').create(data, { status: 'published' });
      expect((await since(documentId))[1]).toEqual({ 'Old one': publishedOn });
    });
  });

  describe('is refused', () => {
    const rest = (method: 'post' | 'put', path: string, data: object) =>
      app.request[method](path).set('Authorization', `Bearer ${token}`).send({ data });

    it('with all that is wrong, and nothing is written', async () => {
      const before = await count();
      const data = {
        headline: 'Not ready',
        quotes: [{ text: 'Who said that?' }],
        embargoedUntil: '2021-10-20T00:00:00.000Z',
      };
      const response = await rest('post', '/api/articles', data).expect(400);
      expect(response.body.error).toMatchObject({
        name: 'ValidationError',
        details: {
          code: 'publicationRefused',
          errors: [
            { code: 'bodyMissing', path: ['body'] },
            { code: 'embargoed', path: ['embargoedUntil'] },
            { code: 'quoteWithoutSpeaker', path: ['quotes', 0, 'speaker'] },
          ],
        },
      });
      expect(await count()).toBe(before);
    });

    it('before the embargo is over, by every way in, and not after', async () => {
      const embargo = { embargoedUntil: '2021-10-20T00:00:00.000Z' };
      const { documentId } = await of('article').create(article('Embargoed', embargo));
      const path = `/api/articles/${documentId}`;
      await rest('put', `${path}?status=published`, {}).expect(400);
      const graphql = await app.request
        .post('/graphql')
        .set('Authorization', `Bearer ${token}`)
        .send({
          query: `mutation { updateArticle(documentId: "${documentId}", data: {}, status: PUBLISHED) { documentId } }`,
        });
      expect(graphql.body.errors[0].extensions.error.details.code).toBe('publicationRefused');
      await refusal(of('article').publish(documentId));
      await refusal(of('article').update(documentId, {}, { status: 'published' }));
      expect(await of('article').find(documentId, 'published')).toBeNull();
      at('2021-10-20T00:00:00.000Z');
      await of('article').publish(documentId);
      expect(await of('article').find(documentId, 'published')).not.toBeNull();
    });

    it('without a headline', async () => {
      const { documentId } = await of('article').create({ kicker: 'Nothing else' });
      const refused = await refusal(of('article').publish(documentId));
      expect(refused.details).toMatchObject({
        errors: [{ code: 'headlineMissing' }, { code: 'bodyMissing' }],
      });
    });

    it('when a published correction is gone or changed', async () => {
      const correction = { date: '2021-10-19', kind: 'correction', text: 'It was eight, not nine.' };
      const { documentId } = await of('article').create(article('Corrected', { corrections: [correction] }), {
        status: 'published',
      });
      for (const corrections of [[], [{ ...correction, text: 'Never mind.' }]]) {
        await of('article').update(documentId, { corrections });
        const refused = await refusal(of('article').publish(documentId));
        expect(refused.details).toMatchObject({ errors: [{ code: 'correctionRemoved' }] });
      }
      const another = { date: '2021-10-20', kind: 'update', text: 'And one more.' };
      await of('article').update(documentId, { corrections: [correction, another] });
      await expect(of('article').publish(documentId)).resolves.toBeTruthy();
    });
  });

  it('of one article by several at once leaves one published version', async () => {
    const { documentId } = await of('article').create(article('Crowded'));
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => of('article').publish(documentId)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    const where = { documentId, publishedAt: { $notNull: true } };
    expect(await app.strapi.db.query('api::article.article').count({ where })).toBe(1);
  });
});
