import fc from 'fast-check';
import { bootStrapi, type TestApp } from '../../support';
import { editorOf, heldByRecord, namedByDocuments, paragraph } from './archive';

type Compiled = typeof import('../../../src/record/check');

let app: TestApp;
let editor: ReturnType<typeof editorOf>;
let checkRecord: Compiled['checkRecord'];

const ids = {
  person: [] as string[],
  organization: [] as string[],
  source: [] as string[],
  event: [] as string[],
};
const topics: string[] = [];
const stories: string[] = [];
const articles: string[] = [];

beforeAll(async () => {
  app = await bootStrapi();
  // The application's own copy: it shares the transaction under way with Strapi.
  ({ checkRecord } = (await import(`${app.strapi.dirs.dist.root}/src/record/check`)) as Compiled);
  editor = editorOf(app.strapi);
  for (const number of [1, 2, 3]) {
    ids.person.push(
      await editor.create('person', { name: `Ann Bell ${number}`, sortName: `Bell ${number}, Ann` }),
    );
    ids.organization.push(await editor.create('organization', { name: `Council ${number}` }));
    ids.source.push(await editor.create('source', { name: `Wire ${number}`, confidential: number === 3 }));
    topics.push(await editor.create('topic', { name: `Topic ${number}`, parent: topics.at(-1) ?? null }));
    stories.push(await editor.create('story', { title: `Story ${number}` }));
  }
  for (const number of [1, 2, 3]) {
    const event = {
      title: `Meeting number ${number}`,
      date: `2020-0${number}`,
      people: [ids.person[number - 1]],
    };
    ids.event.push(await editor.create('event', { ...event, organizations: [ids.organization[0]] }));
  }
  for (const number of [1, 2, 3, 4]) {
    articles.push(
      await editor.create('article', {
        headline: `Report ${number}`,
        body: [paragraph('Ann Bell 1 spoke.')],
      }),
    );
  }
});

afterAll(() => app.close());

/** One of three, or none. */
const index = fc.integer({ min: 0, max: 2 });
const article = fc.integer({ min: 0, max: 3 });

type Step = { label: string; run: () => Promise<unknown> };

const content = fc.record({
  people: fc.subarray([0, 1, 2]),
  organizations: fc.subarray([0, 1, 2]),
  byline: fc.subarray([0, 1, 2], { maxLength: 1 }),
  topics: fc.subarray([0, 1, 2]),
  story: fc.option(index),
  events: fc.subarray([0, 1, 2]),
  sources: fc.subarray([0, 1, 2]),
  speaker: fc.option(index),
  retracted: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});

/** A published correction cannot be taken back, so that an article once retracted stays so. */
const retracted = new Set<number>();

function dataOf(number: number, choice: typeof content extends fc.Arbitrary<infer T> ? T : never) {
  if (choice.retracted) retracted.add(number);
  const pick = (list: readonly string[], chosen: number[]) => chosen.map((one) => list[one]);
  const quote = choice.speaker === null ? [] : [{ text: 'spoke', speaker: ids.person[choice.speaker] }];
  return {
    people: pick(ids.person, choice.people),
    organizations: pick(ids.organization, choice.organizations),
    byline: pick(ids.person, choice.byline),
    topics: pick(topics, choice.topics),
    story: choice.story === null ? null : stories[choice.story],
    events: choice.events.map((one) => ({
      event: ids.event[one],
      sources: pick(ids.source, choice.sources),
    })),
    citations: choice.sources.map((one) => ({ source: ids.source[one], title: 'A document' })),
    quotes: quote,
    corrections: retracted.has(number) ? [{ date: '2021-01-01', kind: 'retraction', text: 'Wrong.' }] : [],
  };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(article, content).map(([a, c]) => ({
      label: `edit ${a}`,
      run: () => editor.update('article', articles[a]!, dataOf(a, c)),
    })),
  },
  {
    weight: 5,
    arbitrary: article.map((a) => ({ label: `publish ${a}`, run: () => editor.publish(articles[a]!) })),
  },
  {
    weight: 2,
    arbitrary: article.map((a) => ({ label: `unpublish ${a}`, run: () => editor.unpublish(articles[a]!) })),
  },
  {
    weight: 1,
    arbitrary: article.map((a) => ({ label: `discard ${a}`, run: () => editor.discard(articles[a]!) })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(index, fc.boolean()).map(([i, b]) => ({
      label: `confidential ${i} ${b}`,
      run: () => editor.update('source', ids.source[i]!, { confidential: b }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(index, fc.boolean()).map(([i, b]) => ({
      label: `rename ${i}`,
      run: () =>
        editor.update('person', ids.person[i]!, { name: b ? `Ann Bell ${i + 1}` : `Zoe Dale ${i + 1}` }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((b) => ({
      label: `move topic ${b}`,
      run: () => editor.update('topic', topics[1]!, { parent: b ? topics[0] : null }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(index, index).map(([i, d]) => ({
      label: `event ${i}`,
      run: () => editor.update('event', ids.event[i]!, { date: `202${d}`, people: [ids.person[d]] }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(index, fc.subarray([0, 1, 2])).map(([i, e]) => ({
      label: `pin ${i}`,
      run: () => editor.update('story', stories[i]!, { pinnedEvents: e.map((number) => ids.event[number]) }),
    })),
  },
);

/** Not for edits at the same time: who comes second edits what is gone. */
const renewal: fc.Arbitrary<Step> = article.map((a) => ({
  label: `delete ${a} and write another`,
  run: async () => {
    await editor.remove('article', articles[a]!);
    retracted.delete(a);
    articles[a] = await editor.create('article', { headline: `Report ${a}`, body: [paragraph('Anew.')] });
  },
}));

async function expectEqual(): Promise<void> {
  expect(await checkRecord(app.strapi)).toEqual([]);
  expect(await heldByRecord(app.strapi)).toEqual(await namedByDocuments(app.strapi));
}

it('holds what published articles say after any sequence of edits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 9, arbitrary: step }, { weight: 1, arbitrary: renewal }), {
        minLength: 4,
        maxLength: 10,
      }),
      async (steps) => {
        for (const { run } of steps) {
          await run();
          await expectEqual();
        }
      },
    ),
    { seed: 20211018, numRuns: 12, endOnFailure: true },
  );
});

it('holds what published articles say after edits at the same time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
      const outcomes = await Promise.allSettled(steps.map(({ run }) => run()));
      expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
      await expectEqual();
    }),
    { seed: 20211101, numRuns: 20, endOnFailure: true },
  );
});

it('says of a topic no more that a deleted article leads it', async () => {
  const led = await editor.create('article', {
    headline: 'Leads',
    body: [paragraph('X')],
    topics: [topics[0]],
  });
  const topic = app.strapi.documents('api::topic.topic');
  await editor.publish(led);
  await topic.update({ documentId: topics[0]!, data: { leadArticles: [led] } } as never);
  await app.strapi.documents('api::article.article').delete({ documentId: led });
  expect(await checkRecord(app.strapi)).toEqual([]);
});
