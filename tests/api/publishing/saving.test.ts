import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, refusal } from './documents';

describe('saving', () => {
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
  const send = (method: 'post' | 'put', path: string, data: object) =>
    app.request[method](path).set('Authorization', `Bearer ${token}`).send({ data });
  const row = (kind: 'person' | 'event' | 'article', documentId: string) =>
    app.strapi.db.query(`api::${kind}.${kind}`).findOne({ where: { documentId } });

  it('names every field with a wrong format where the admin panel shows it', async () => {
    const wrong = { name: 'Wrong', birthDate: '2021-13', sameAs: ['ftp://x'], wikidataId: '42' };
    const response = await send('post', '/api/people', wrong).expect(400);
    expect(response.body.error.name).toBe('ValidationError');
    expect(response.body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual([
      ['birthDate'],
      ['wikidataId'],
      ['sameAs', 0],
    ]);
    expect(await app.strapi.db.query('api::person.person').count({ where: { name: 'Wrong' } })).toBe(0);
  });

  it('compares a date that comes with one that stays', async () => {
    const { documentId } = await of('person').create({ name: 'Mortal', birthDate: '1950' });
    const refused = await refusal(of('person').update(documentId, { deathDate: '1940' }));
    expect(refused.name).toBe('ValidationError');
  });

  describe('of fields that are the server’s', () => {
    it('ignores who says what is on the record', async () => {
      const { documentId } = await of('person').create({ name: 'Pusher', onRecord: true });
      expect((await row('person', documentId)).onRecord).toBe(false);
      await of('person').update(documentId, { onRecord: true });
      expect((await row('person', documentId)).onRecord).toBe(false);
    });

    it('ignores days that contradict an event’s date', async () => {
      const days = { startsOn: '1999-01-01', endsOn: '1999-01-01' };
      const { documentId } = await of('event').create({ title: 'Summit', date: '2021-10', ...days });
      expect(await row('event', documentId)).toMatchObject({
        startsOn: '2021-10-01',
        endsOn: '2021-10-31',
      });
      await of('event').update(documentId, days);
      expect(await row('event', documentId)).toMatchObject({ startsOn: '2021-10-01' });
      await of('event').update(documentId, { date: '2014/..' });
      expect(await row('event', documentId)).toMatchObject({ startsOn: '2014-01-01', endsOn: null });
    });

    it('ignores since when an event is said to be reported', async () => {
      const event = await of('event').create({ title: 'Reported', date: '2021' });
      const events = [{ event: event.documentId, reportedSince: '2001-01-01T00:00:00Z' }];
      const { documentId } = await of('article').create(article('Reporting', { events }));
      const found = await of('article').find(documentId, 'draft', ['events']);
      expect(found?.events).toMatchObject([{ reportedSince: null }]);
    });

    it('gives a clone none of the original’s', async () => {
      const person = await of('person').create({ name: 'Public', wikidataId: 'Q900' });
      const event = await of('event').create({ title: 'Reported twice', date: '2021' });
      const more = { people: [person.documentId], events: [{ event: event.documentId }] };
      const original = await of('article').create(article('Original', more), { status: 'published' });
      expect((await row('person', person.documentId)).onRecord).toBe(true);

      const personClone = await of('person').clone(person.documentId);
      expect(await row('person', personClone.documentId)).toMatchObject({
        onRecord: false,
        wikidataId: null,
      });
      const clone = await of('article').clone(original.documentId);
      const found = await of('article').find(clone.documentId, 'draft', ['events']);
      expect(found).toMatchObject({ publishedOn: null, events: [{ reportedSince: null }] });
    });
  });

  describe('of a Wikidata id', () => {
    it('names the record that has it already', async () => {
      const { documentId } = await of('organization').create({ name: 'NATO', wikidataId: 'Q7184' });
      const refused = await refusal(of('organization').create({ name: 'OTAN', wikidataId: 'Q7184' }));
      expect(refused.message).toBe(`Q7184 belongs to the organization “NATO” (${documentId}).`);
      expect(refused.details).toMatchObject({ errors: [{ path: ['wikidataId'] }] });
    });

    it('does not tell an API client of a record that is not public', async () => {
      await of('person').create({ name: 'Hidden Figure', wikidataId: 'Q100' });
      const response = await send('post', '/api/people', { name: 'X', wikidataId: 'Q100' }).expect(400);
      expect(response.body.error.message).toBe('Q100 belongs to another person.');
    });

    it('can be saved again by its own record, and be given up', async () => {
      const { documentId } = await of('person').create({ name: 'Own', wikidataId: 'Q101' });
      await of('person').update(documentId, { wikidataId: 'Q101' });
      await of('person').update(documentId, { wikidataId: null });
      await expect(of('person').create({ name: 'Other', wikidataId: 'Q101' })).resolves.toBeTruthy();
    });

    it('goes to one alone of several that bring it at once', async () => {
      const names = ['A', 'B', 'C', 'D'];
      const outcomes = await Promise.allSettled(
        names.map((name) => of('person').create({ name, wikidataId: 'Q102' })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await app.strapi.db.query('api::person.person').count({ where: { wikidataId: 'Q102' } })).toBe(
        1,
      );
    });
  });

  describe.each([
    ['organization', 'parent', (name: string) => ({ name })],
    ['topic', 'parent', (name: string) => ({ name })],
    ['event', 'superEvent', (title: string) => ({ title, date: '2021' })],
  ] as const)('of the tree of a %s', (kind, field, data) => {
    it('refuses a document that is part of itself', async () => {
      const { documentId } = await of(kind).create(data('Lonely one'));
      const refused = await refusal(of(kind).update(documentId, { [field]: documentId }));
      expect(refused.message).toBe(`The ${kind} cannot be part of itself.`);
      expect(refused.details).toMatchObject({ errors: [{ path: [field] }] });
    });

    it('refuses a circle, in whatever shape the relation comes', async () => {
      const top = await of(kind).create(data('The top'));
      const middle = await of(kind).create({ ...data('The middle'), [field]: top.documentId });
      const bottom = await of(kind).create({
        ...data('The bottom'),
        [field]: { connect: [middle.documentId] },
      });
      for (const shape of [
        bottom.documentId,
        { documentId: bottom.documentId },
        { connect: [{ documentId: bottom.documentId }] },
        { set: [bottom.documentId] },
        { set: { documentId: bottom.documentId } },
      ]) {
        const refused = await refusal(of(kind).update(top.documentId, { [field]: shape }));
        expect(refused.details).toMatchObject({ errors: [{ path: [field] }] });
      }
      const stored = await of(kind).find(top.documentId, 'draft', [field]);
      expect(stored?.[field]).toBeNull();
    });

    it('refuses one of two moves that would close a circle together', async () => {
      const one = await of(kind).create(data('Circle one'));
      const two = await of(kind).create(data('Circle two'));
      const outcomes = await Promise.allSettled([
        of(kind).update(one.documentId, { [field]: two.documentId }),
        of(kind).update(two.documentId, { [field]: one.documentId }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('of a page that was imported', () => {
    const importedFrom = (url: string) => ({
      importedFrom: { url, sha256: 'a'.repeat(64), importedAt: '2021-11-01T00:00:00Z' },
    });

    it('refuses a second article, naming the first', async () => {
      const first = await of('article').create(article('Page', importedFrom('https://example.org/a')));
      const again = article('Page again', importedFrom('https://example.org/a#top'));
      const refused = await refusal(of('article').create(again));
      expect(refused.message).toContain(first.documentId);
      expect(refused.details).toMatchObject({ errors: [{ path: ['importedFrom'] }] });
    });

    it('makes one article of several imports at once', async () => {
      const load = (n: number) =>
        of('article').create(article(`Race ${n}`, importedFrom('https://example.org/race')));
      const outcomes = await Promise.allSettled([1, 2, 3].map(load));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('lets the article itself be saved and published again', async () => {
      const data = article('Mine', importedFrom('https://example.org/mine'));
      const { documentId } = await of('article').create(data, { status: 'published' });
      await expect(of('article').update(documentId, data, { status: 'published' })).resolves.toBeTruthy();
    });
  });
});
