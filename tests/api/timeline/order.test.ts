import fc from 'fast-check';
import { connectionOf, type Raw } from '../../../src/record/sql';
import { findPlaces, type PlacedPage } from '../../../src/timeline/find-places';
import type { TimelineRequest } from '../../../src/timeline/types';
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { expected, request, TIME_ZONE, world, writeWorld } from './world';

const publicationsOf = (key: number): TimelineRequest => ({
  clauses: [{ timelines: [], events: [], mentions: [key], articles: [], except: [] }],
  filter: {
    ...{ from: null, to: null, before: null, after: null, significance: null, country: null },
    ...{ words: null, asReportedBy: null, publications: true },
  },
  ...{ order: 'asc', limit: 100, position: null },
});

const RUNS = { numRuns: 150, seed: 20211018 };

describe('any timeline of any archive', () => {
  let app: TestApp;
  let transaction: Raw;
  beforeAll(async () => {
    app = await bootStrapi();
    transaction = connectionOf(app.strapi);
  });
  afterAll(() => app.close());

  const find = (requests: TimelineRequest[]) => findPlaces(transaction, requests, { timeZone: TIME_ZONE });
  const findOne = async (one: TimelineRequest) => (await find([one]))[0]!;
  const ids = ({ places }: PlacedPage) => places.map(({ position }) => position[2]);

  it('holds what its conditions say and nothing else, in order, with the extent of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(world, request, async (archive, asked) => {
        await writeWorld(transaction, archive);
        const wanted = expected(archive, asked);
        const page = await findOne({ ...asked, order: 'asc' });
        expect(ids(page)).toEqual(wanted.map(({ documentId }) => documentId));
        const starts = wanted.map(({ startsOn }) => startsOn);
        const ends = wanted.map(({ endsOn }) => endsOn).sort();
        const from = starts.includes('-infinity') ? null : (starts[0] ?? null);
        const to = ends.includes('infinity') ? null : (ends.at(-1) ?? null);
        expect(page.extent).toEqual(wanted.length === 0 ? null : { from, to });
      }),
      RUNS,
    );
  });

  it('reads the same backwards', async () => {
    await fc.assert(
      fc.asyncProperty(world, request, async (archive, asked) => {
        await writeWorld(transaction, archive);
        const forwards = await findOne({ ...asked, order: 'asc' });
        const backwards = await findOne({ ...asked, order: 'desc' });
        expect(ids(backwards)).toEqual(ids(forwards).reverse());
        expect(backwards.extent).toEqual(forwards.extent);
      }),
      RUNS,
    );
  });

  it('is the same whole whatever the size of its pages', async () => {
    await fc.assert(
      fc.asyncProperty(world, request, fc.integer({ min: 1, max: 5 }), async (archive, asked, limit) => {
        await writeWorld(transaction, archive);
        const whole = await findOne(asked);
        const joined: string[] = [];
        let page = await findOne({ ...asked, limit });
        for (joined.push(...ids(page)); page.next; joined.push(...ids(page))) {
          page = await findOne({ ...asked, limit, position: page.next });
        }
        expect(joined).toEqual(ids(whole));
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('is the same whole however little is looked up for a page', async () => {
    await fc.assert(
      fc.asyncProperty(world, request, fc.integer({ min: 1, max: 4 }), async (archive, asked, budget) => {
        await writeWorld(transaction, archive);
        const whole = await findOne(asked);
        const settings = { timeZone: TIME_ZONE, budget };
        const joined: string[] = [];
        let position: TimelineRequest['position'] = null;
        do {
          const [page] = await findPlaces(transaction, [{ ...asked, limit: 3, position }], settings);
          expect(page!.extent === null && whole.extent !== null && position === null).toBe(false);
          joined.push(...ids(page!));
          position = page!.next;
        } while (position);
        expect(joined).toEqual(ids(whole));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('puts the articles of one day by documentId, whatever the hour and the size of a page', async () => {
    const articles = ['d', 'c', 'b', 'a'].map((documentId, hour) => ({
      ...{ documentId, word: 'mission', retracted: false, keys: [1], reports: [] },
      publishedOn: new Date(Date.UTC(2021, 5, 1, hour)),
    }));
    await writeWorld(transaction, { events: [], articles });
    for (const order of ['asc', 'desc'] as const) {
      const joined: string[] = [];
      let position: TimelineRequest['position'] = null;
      do {
        const page = await findOne({ ...publicationsOf(1), order, limit: 1, position });
        joined.push(...ids(page));
        position = page.next;
      } while (position);
      expect(joined).toEqual(order === 'asc' ? ['a', 'b', 'c', 'd'] : ['d', 'c', 'b', 'a']);
    }
  });

  it('is the same asked for alone and among others', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.array(request, { minLength: 2, maxLength: 6 }), async (archive, asked) => {
        await writeWorld(transaction, archive);
        const together = await find(asked);
        expect(together).toEqual(await Promise.all(asked.map(findOne)));
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it('costs as many statements for ten subjects as for one', async () => {
    const [asked] = fc.sample(request, { numRuns: 1, seed: 1 });
    const one = (key: number) => {
      const clause = {
        timelines: [{ key, around: null }],
        ...{ events: [], mentions: [key], articles: [], except: [] },
      };
      return { ...asked!, clauses: [clause, { ...clause, timelines: [{ key: key + 1, around: null }] }] };
    };
    const requests = Array.from({ length: 10 }, (_, key) => one(key));
    // Strapi may be at something else meanwhile.
    const cost = async (some: TimelineRequest[]) => {
      const { statements } = await countStatements(app.strapi, () => find(some));
      return statements.filter((sql) => sql.includes('record_moment')).length;
    };
    expect(await cost(requests.slice(0, 1))).toBe(2);
    expect(await cost(requests)).toBe(2);
  });
});
