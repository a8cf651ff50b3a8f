import { readChanges } from '../../../src/changes/read';
import type { Change, ChangePosition } from '../../../src/changes/types';
import { connectionOf } from '../../../src/record/sql';
import { bootStrapi, type TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';

let app: TestApp;
let editor: ReturnType<typeof editorOf>;
let place: ChangePosition;

beforeAll(async () => {
  app = await bootStrapi();
  editor = editorOf(app.strapi);
  place = (await read(null)).next;
});
afterAll(() => app.close());

const read = (after: ChangePosition | null, limit = 100) =>
  readChanges(connectionOf(app.strapi), { after, limit });

/** What has changed since it was asked last. */
async function news(): Promise<Change[]> {
  const { changes, next, more } = await read(place);
  expect(more).toBe(false);
  place = next;
  return changes;
}
const told = (changes: Change[]) =>
  changes.map(({ type, change, slug }) => `${type} ${slug} ${change}`).sort();

it('tells what each edit changes for the public, and nothing of drafts', async () => {
  const person = await editor.create('person', { name: 'Ann Bell' });
  const other = await editor.create('person', { name: 'Zoe Dale' });
  const event = await editor.create('event', {
    title: 'A meeting',
    date: '2021-03',
    people: [person, other],
  });
  const article = await editor.create('article', {
    ...{ headline: 'First report', people: [person], events: [{ event }] },
    body: [paragraph('Ann Bell spoke.')],
  });
  await editor.update('article', article, { standfirst: 'Draft words.' });
  expect(await news()).toEqual([]);

  await editor.publish(article);
  const published = await news();
  expect(told(published)).toEqual([
    'article first-report published',
    'event a-meeting-2021-03 published',
    'person ann-bell published',
  ]);
  await editor.update('person', person, { slug: 'ann' });
  expect(told(await news())).toEqual(['person ann moved']);
  await editor.update('event', event, { date: '2021-04' });
  await news();
  await editor.unpublish(article);
  await news();
});
