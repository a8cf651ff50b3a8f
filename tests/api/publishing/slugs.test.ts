import { connectionOf } from '../../../src/record/sql';
import { rebuildSlugs } from '../../../src/slugs/rebuild';
import { redirectTo } from '../../../src/slugs/redirect-to';
import { resolveId } from '../../../src/slugs/resolve';
import { bootStrapi, type TestApp } from '../../support';
import { article, type Document, documentsOf, refusal } from './documents';

describe('slugs', () => {
  let app: TestApp;
  let token: string;
  let count = 0;
  beforeAll(async () => {
    app = await bootStrapi();
    token = await app.tokens.full();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const resolve = (kind: 'article' | 'person', id: string) => resolveId(connectionOf(app.strapi), kind, id);
  const post = (path: string, data: object) =>
    app.request.post(path).set('Authorization', `Bearer ${token}`).send({ data });
  const unused = (word: string) => {
    count += 1;
    return `${word} number ${count}`;
  };

  describe('made by the server', () => {
    it('are the headline in small ASCII letters', async () => {
      const { slug } = await of('article').create(article('NATO’s Général Müller & the “Öresund” pact'));
      expect(slug).toBe('natos-general-mueller-and-the-oeresund-pact');
    });

    it('are an event’s title and date', async () => {
      const { slug } = await of('event').create({ title: 'NATO expels eight', date: '2021-10-06' });
      expect(slug).toBe('nato-expels-eight-2021-10-06');
    });

    it('are numbered where they are taken', async () => {
      const name = unused('John Smith');
      const slugs = [];
      for (let made = 0; made < 3; made += 1) slugs.push((await of('person').create({ name })).slug);
      expect(slugs).toEqual([1, 2, 3].map((n) => `john-smith-number-${count}${n > 1 ? `-${n}` : ''}`));
    });

    it('are never empty', async () => {
      const first = await of('topic').create({ name: '！？' });
      const second = await of('topic').create({ name: '…' });
      expect([first.slug, second.slug]).toEqual(['topic-1', 'topic-2']);
    });

    it('wait for a headline', async () => {
      const draft = await of('article').create({ kicker: 'Soon' });
      expect(draft.slug).toBeNull();
      const { slug } = await of('article').update(draft.documentId, { headline: 'A headline at last' });
      expect(slug).toBe('a-headline-at-last');
    });

    it('stay when the name changes', async () => {
      const { documentId, slug } = await of('person').create({ name: unused('Ann') });
      const renamed = await of('person').update(documentId, { name: unused('Anna') });
      expect(renamed.slug).toBe(slug);
    });

    it('differ for twenty that are made at once', async () => {
      const name = unused('Twin');
      const made = await Promise.all(Array.from({ length: 20 }, () => of('person').create({ name })));
      expect(new Set(made.map(({ slug }) => slug)).size).toBe(20);
    });
  });

  describe('given by an editor', () => {
    it('are refused where another document has them, with a free one', async () => {
      await of('person').create({ name: 'First', slug: 'the-first' });
      const response = await post('/api/people', { name: 'Second', slug: 'the-first' }).expect(400);
      expect(response.body.error.details.errors).toEqual([
        {
          path: ['slug'],
          name: 'ValidationError',
          message: 'The slug the-first is taken by another person. Free: the-first-2.',
        },
      ]);
    });

    it('go to one alone of two that ask at once', async () => {
      const ask = () => of('person').create({ name: 'Either', slug: 'either-or' });
      const outcomes = await Promise.allSettled([ask(), ask(), ask()]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('may be the same in different types', async () => {
      await of('person').create({ name: 'Both', slug: 'both' });
      const { slug } = await of('organization').create({ name: 'Both', slug: 'both' });
      expect(slug).toBe('both');
    });

    it('can be saved again by their own document', async () => {
      const { documentId, slug } = await of('person').create({ name: unused('Own') });
      await expect(of('person').update(documentId, { slug })).resolves.toMatchObject({ slug });
    });

    it('are checked against what published versions hold too', async () => {
      const { documentId, slug } = await of('article').create(article(unused('Two slugs')));
      await of('article').publish(documentId);
      await of('article').update(documentId, { slug: `${slug}-later` });
      for (const held of [slug, `${slug}-later`]) {
        const refused = await refusal(of('article').create(article('Thief', { slug: held })));
        expect(refused.details).toMatchObject({ errors: [{ path: ['slug'] }] });
      }
    });

    it('are free again when the save was refused', async () => {
      await refusal(of('person').create({ name: 'Wrong', slug: 'not-kept', birthDate: '2021-13' }));
      await expect(of('person').create({ name: 'Right', slug: 'not-kept' })).resolves.toBeTruthy();
    });
  });

  describe('of an article', () => {
    const published = async (headline: string): Promise<Document> => {
      const made = await of('article').create(article(headline));
      await of('article').publish(made.documentId);
      return made;
    };

    it('answer nobody before it is published', async () => {
      const { slug, documentId } = await of('article').create(article(unused('Secret')));
      expect(await resolve('article', slug)).toBeNull();
      expect(await resolve('article', documentId)).toBeNull();
    });

    it('answer by slug and by id once it is published', async () => {
      const { slug, documentId } = await published(unused('Open'));
      expect(await resolve('article', slug)).toEqual({ documentId, slug, moved: false });
      expect(await resolve('article', documentId)).toEqual({ documentId, slug, moved: false });
    });

    it('lead on from a past one to the present one', async () => {
      const { slug, documentId } = await published(unused('Moved'));
      await of('article').update(documentId, { slug: `${slug}-on` });
      expect(await resolve('article', slug)).toEqual({ documentId, slug, moved: false });
      expect(await resolve('article', `${slug}-on`)).toBeNull();
      await of('article').publish(documentId);
      expect(await resolve('article', slug)).toEqual({ documentId, slug: `${slug}-on`, moved: true });
    });

    it('forget what only a draft had', async () => {
      const { slug, documentId } = await published(unused('Fickle'));
      await of('article').update(documentId, { slug: `${slug}-a` });
      await of('article').update(documentId, { slug: `${slug}-b` });
      await of('article').publish(documentId);
      expect(await resolve('article', `${slug}-a`)).toBeNull();
      await expect(of('article').create(article('Next', { slug: `${slug}-a` }))).resolves.toBeTruthy();
    });

    it('go back with a discarded draft', async () => {
      const { slug, documentId } = await published(unused('Undone'));
      await of('article').update(documentId, { slug: `${slug}-x` });
      await of('article').discardDraft(documentId);
      await expect(of('article').create(article('Next', { slug: `${slug}-x` }))).resolves.toBeTruthy();
      expect(await resolve('article', slug)).toMatchObject({ documentId, slug });
    });

    it('stay reserved when it is unpublished', async () => {
      const { slug, documentId } = await published(unused('Withdrawn'));
      await of('article').unpublish(documentId);
      await refusal(of('article').create(article('Thief', { slug })));
      await of('article').publish(documentId);
      expect(await resolve('article', slug)).toMatchObject({ documentId });
    });

    it('let a present one beat a past one, but not before it is public', async () => {
      const old = await published(unused('Old'));
      await of('article').update(old.documentId, { slug: `${old.slug}-new` }, { status: 'published' });
      const heir = await of('article').create(article('Heir', { slug: old.slug }));
      expect(await resolve('article', old.slug)).toMatchObject({ documentId: old.documentId, moved: true });
      await of('article').publish(heir.documentId);
      expect(await resolve('article', old.slug)).toMatchObject({ documentId: heir.documentId, moved: false });
      await of('article').delete(heir.documentId);
      expect(await resolve('article', old.slug)).toMatchObject({ documentId: old.documentId, moved: true });
    });

    it('lead nowhere when it is deleted', async () => {
      const { slug, documentId } = await published(unused('Gone'));
      await of('article').delete(documentId);
      expect(await resolve('article', slug)).toBeNull();
      expect(await resolve('article', documentId)).toBeNull();
    });

    it('are new for a clone', async () => {
      const { slug, documentId } = await published(unused('Sheep'));
      const { entries } = await of('article').clone(documentId);
      expect(entries[0]?.slug).toBe(`${slug}-2`);
    });
  });

  it('of an entity are remembered once it was on the record', async () => {
    const { documentId, slug } = await of('person').create({ name: unused('Known') });
    await of('person').update(documentId, { slug: `${slug}-early` });
    expect(await resolve('person', slug)).toBeNull();
    await of('article').create(article(unused('Naming'), { people: [documentId] }), { status: 'published' });
    await of('person').update(documentId, { slug: `${slug}-late` });
    expect(await resolve('person', `${slug}-early`)).toEqual({
      documentId,
      slug: `${slug}-late`,
      moved: true,
    });
  });

  it('of a merged entity lead to the one it was merged into, its id too', async () => {
    const from = await of('person').create({ name: unused('From') });
    const to = await of('person').create({ name: unused('To') });
    await of('article').create(article(unused('Naming'), { people: [from.documentId] }), {
      status: 'published',
    });
    await redirectTo(connectionOf(app.strapi), 'person', from.documentId, to.documentId);
    for (const id of [from.slug, from.documentId]) {
      expect(await resolve('person', id)).toEqual({ documentId: to.documentId, slug: to.slug, moved: true });
    }
  });

  it('of hostile shapes lead nowhere', async () => {
    for (const id of ['', '\0', `a\0b`, 'x'.repeat(10_000), "' OR 1=1 --", '%']) {
      expect(await resolve('person', id)).toBeNull();
    }
  });

  it('are offered free in the admin panel', async () => {
    const service = app.strapi.plugin('content-manager').service('uid');
    const ask = { contentTypeUID: 'api::event.event', field: 'slug' };
    const data = { title: 'Bridge opens', date: '2018-05-15' };
    expect(await service.generateUIDField({ ...ask, data })).toBe('bridge-opens-2018-05-15');
    await of('event').create(data);
    expect(await service.generateUIDField({ ...ask, data })).toBe('bridge-opens-2018-05-15-2');
    expect(await service.checkUIDAvailability({ ...ask, value: 'bridge-opens-2018-05-15' })).toBe(false);
    expect(await service.findUniqueUID({ ...ask, value: 'bridge-opens-2018-05-15' })).toBe(
      'bridge-opens-2018-05-15-2',
    );
  });

  it('are mended after somebody wrote past the Document Service', async () => {
    const connection = connectionOf(app.strapi);
    const { documentId, slug } = await of('person').create({ name: unused('Raw') });
    const other = await of('person').create({ name: unused('Other') });
    await connection.raw(`UPDATE people SET slug = 'raw-made' WHERE document_id = ?`, [documentId]);
    expect(await rebuildSlugs(app.strapi, connection)).toEqual([]);
    expect(await resolve('person', 'raw-made')).toMatchObject({ documentId });
    expect(await resolve('person', slug)).toBeNull();
    await connection.raw(`UPDATE people SET slug = 'raw-made' WHERE document_id = ?`, [other.documentId]);
    const conflict = { type: 'person', slug: 'raw-made', documentId: other.documentId };
    expect(await rebuildSlugs(app.strapi, connection)).toEqual([conflict]);
    expect(await resolve('person', 'raw-made')).toMatchObject({ documentId });
  });
});
