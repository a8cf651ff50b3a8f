/** A handful of articles about the same people. */
import type { Core } from '@strapi/strapi';
import { editorOf, paragraph } from '../record/archive';

/** documentIds by name. */
export type Ids = Record<
  | 'ada'
  | 'ben'
  | 'cleo'
  | 'mill'
  | 'union'
  | 'wire'
  | 'strike'
  | 'work'
  | 'labour'
  | 'story'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'draft',
  string
>;

const day = (date: string) => `${date}T08:00:00Z`;

/** Four published articles and a draft; Ben is an author too, Cleo off the record. */
export async function fillArchive(strapi: Core.Strapi): Promise<Ids> {
  const editor = editorOf(strapi);
  const ids = {} as Ids;
  ids.mill = await editor.create('organization', { name: 'The Mill' });
  ids.union = await editor.create('organization', { name: 'The Union' });
  const role = (title: string, organization: string, dates: object) => ({ title, organization, ...dates });
  ids.ada = await editor.create('person', {
    name: 'Ada Stone',
    roles: [
      role('Foreman', ids.mill, { from: '2015', to: '2018' }),
      role('Director', ids.mill, { from: '2019', to: '2021-06' }),
      role('Adviser', ids.union, { attestedOn: '2023' }),
    ],
  });
  ids.ben = await editor.create('person', {
    name: 'Ben Stone',
    roles: [role('Clerk', ids.mill, { from: '2020' })],
  });
  ids.cleo = await editor.create('person', {
    name: 'Cleo Stone',
    roles: [role('Spy', ids.mill, { from: '2020' })],
  });
  ids.wire = await editor.create('source', { name: 'The Wire' });
  ids.strike = await editor.create('event', { title: 'Strike at the mill', date: '2021-03' });
  ids.labour = await editor.create('topic', { name: 'Labour' });
  ids.work = await editor.create('topic', { name: 'Work', parent: ids.labour });
  ids.story = await editor.create('story', { title: 'The mill' });
  const publish = async (name: 'first' | 'second' | 'third' | 'fourth', date: string, data: object) => {
    ids[name] = await editor.create('article', {
      ...{ headline: `The ${name} article`, body: [paragraph(`“Never again, ${name}”, she said.`)] },
      ...{ publishedOn: day(date), ...data },
    });
    await editor.publish(ids[name]);
  };
  const says = (text: string, more: object) => ({ text, saidOn: '2021-03', ...more });
  await publish('first', '2021-01-01', { people: [ids.ada, ids.ben], organizations: [ids.mill] });
  await publish('second', '2021-02-01', {
    ...{
      people: [ids.ada, ids.ben],
      organizations: [ids.mill, ids.union],
      topics: [ids.work],
      story: ids.story,
    },
    canonicalUrl: 'https://paper.example/second?page=2',
  });
  await publish('third', '2021-02-01', {
    ...{ people: [ids.ada], byline: [ids.ben], events: [{ event: ids.strike }] },
    quotes: [
      says('Never again', { speaker: ids.ada, onBehalfOf: ids.mill }),
      says('third', { speaker: ids.ada }),
    ],
    importedFrom: { url: 'https://old.example/3', sha256: '0'.repeat(64), importedAt: day('2021-04-01') },
  });
  await publish('fourth', '2021-03-01', {
    ...{ organizations: [ids.union], citations: [{ source: ids.wire, title: 'A report' }] },
    quotes: [says('Never again, fourth', { speaker: ids.ada })],
  });
  ids.draft = await editor.create('article', { headline: 'The draft', people: [ids.ada, ids.cleo] });
  return ids;
}
