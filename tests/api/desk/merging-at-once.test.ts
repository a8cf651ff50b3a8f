import { merge } from '../../../src/merging/merge';
import { undoMerge } from '../../../src/merging/undo';
import { checkRecord } from '../../../src/record/check';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf } from '../publishing/documents';
import { dump } from './dump';

/** What came of things done at once: done, or the code with which they were refused. */
async function atOnce(...acts: (() => Promise<unknown>)[]): Promise<string[]> {
  const settled = await Promise.allSettled(acts.map((act) => act()));
  return settled.map((one) => {
    if (one.status === 'fulfilled') return 'done';
    const { name, details } = one.reason as Error & { details?: { code?: string } };
    return details?.code ?? name;
  });
}

const ROUNDS = [1, 2, 3, 4];

describe('done at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const mergeOf = (into: string, from: string) =>
    merge(app.strapi, { kind: 'person', into, from: [from], choices: {} }, null);
  const peopleOf = async (id: string, status: 'draft' | 'published') =>
    ((await of('article').find(id, status, ['people']))!.people as { documentId: string }[]).map(
      ({ documentId }) => documentId,
    );

  /** Three people whom one article names, published and as a draft. */
  async function world(name: string) {
    const people = [];
    for (const letter of 'abc')
      people.push((await of('person').create({ name: `${name} ${letter}` })).documentId);
    const { documentId } = await of('article').create(article(`All of ${name}`, { people }));
    await of('article').publish(documentId);
    const [a, b, c] = people as [string, string, string];
    return { a, b, c, article: documentId };
  }

  it.each(ROUNDS)('the same merge twice is made once, and refused once (%d)', async (round) => {
    const { a, b, c, article: id } = await world(`Twice ${round}`);
    const found = await atOnce(
      () => mergeOf(a, b),
      () => mergeOf(a, b),
    );
    expect(found.sort()).toEqual(['done', 'mergedMeanwhile']);
    expect(await peopleOf(id, 'published')).toEqual([a, c]);
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it.each(ROUNDS)('merges of A into B and of B into C come one after the other (%d)', async (round) => {
    const { a, b, c, article: id } = await world(`Chain ${round}`);
    const [first, second] = await atOnce(
      () => mergeOf(b, a),
      () => mergeOf(c, b),
    );
    expect(second).toBe('done');
    // Either A became B before B became C, or B was gone already.
    expect(['done', 'mergedMeanwhile']).toContain(first);
    const left = first === 'done' ? [c] : [a, c];
    for (const status of ['draft', 'published'] as const)
      expect((await peopleOf(id, status)).sort()).toEqual([...left].sort());
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it.each(ROUNDS)('merges of A into B and of B into A leave one of them (%d)', async (round) => {
    const { a, b, c, article: id } = await world(`Cross ${round}`);
    const found = await atOnce(
      () => mergeOf(b, a),
      () => mergeOf(a, b),
    );
    expect(found.sort()).toEqual(['done', 'mergedMeanwhile']);
    const people = await peopleOf(id, 'published');
    expect(people).toHaveLength(2);
    expect(people).toContain(c);
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it.each(ROUNDS)(
    'publishing, saving and making articles that name the record wait, or are told (%d)',
    async (round) => {
      const { a, b, article: id } = await world(`Press ${round}`);
      const fresh = await of('article').create(article(`Fresh ${round}`, { people: [b] }));
      const other = await of('article').create(article(`Other ${round}`, {}));
      const found = await atOnce(
        () => of('article').publish(id),
        () => of('article').publish(fresh.documentId),
        () => of('article').update(other.documentId, { people: [b, a] }),
        () => of('article').create({ ...article(`Made ${round}`), people: [b] }),
        () => mergeOf(a, b),
        () => of('article').update(id, { headline: `Changed ${round}` }),
        () => of('person').update(a, { summary: `Renamed ${round}` }),
        () => of('event').create({ title: `Event ${round}`, date: '2021', people: [b] }),
      );
      expect(found.slice(0, 2)).toEqual(['done', 'done']);
      expect(found.slice(4, 7)).toEqual(['done', 'done', 'done']);
      // What names a person who is gone by then is refused, and saved not at all.
      for (const outcome of found) expect(['done', 'changedMeanwhile', 'ValidationError']).toContain(outcome);
      for (const one of [id, fresh.documentId]) expect(await peopleOf(one, 'published')).toContain(a);
      const { rows } = await app.strapi.db.connection.raw(
        'SELECT 1 FROM articles_people_lnk l LEFT JOIN people p ON p.id = l.person_id WHERE p.id IS NULL',
      );
      expect(rows).toEqual([]);
      expect(await checkRecord(app.strapi)).toEqual([]);
    },
  );

  it.each(ROUNDS)(
    'an undoing and a merge of its record leave all as one after the other would (%d)',
    async (round) => {
      const { a, b, c, article: id } = await world(`Undone ${round}`);
      const before = await dump(app.strapi);
      const first = await mergeOf(b, a);
      const [undone, merged] = await atOnce(
        () => undoMerge(app.strapi, first.id, null),
        () => mergeOf(c, b),
      );
      expect(merged).toBe('done');
      expect(['done', 'undoConflict']).toContain(undone);
      expect((await peopleOf(id, 'published')).sort()).toEqual((undone === 'done' ? [a, c] : [c]).sort());
      expect(await checkRecord(app.strapi)).toEqual([]);
      const { rows } = await app.strapi.db.connection.raw('SELECT max(id) AS id FROM merges');
      await undoMerge(app.strapi, rows[0].id, null);
      if (undone !== 'done') await undoMerge(app.strapi, first.id, null);
      expect(await dump(app.strapi)).toEqual(before);
    },
  );

  it('an undoing twice is done once, and refused once', async () => {
    const { a, b } = await world('Back');
    const { id } = await mergeOf(a, b);
    const found = await atOnce(
      () => undoMerge(app.strapi, id, null),
      () => undoMerge(app.strapi, id, null),
    );
    expect(found.sort()).toEqual(['done', 'undoConflict']);
    expect(await checkRecord(app.strapi)).toEqual([]);
  });
});
