/** A small archive in several languages, with what must not be found between its articles. */
import type { Core } from '@strapi/strapi';
import { editorOf, paragraph } from '../record/archive';

/** documentIds by name. */
export type Ids = Record<string, string>;

export async function fillArchive(strapi: Core.Strapi): Promise<Ids> {
  const editor = editorOf(strapi);
  const ids: Ids = {};
  const make = async (
    name: string,
    kind: 'person' | 'organization' | 'topic' | 'story' | 'event' | 'source',
    data: object,
  ) => {
    ids[name] = await editor.create(kind, { ...data });
  };
  await make('lavrov', 'person', {
    name: 'Sergey Lavrov',
    sortName: 'Lavrov, Sergey',
    summary: 'Diplomat <b>from Moscow</b>.',
    otherNames: [
      { name: 'Sergej Lawrow', kind: 'transliteration' },
      { name: 'Сергей Лавров', kind: 'alias' },
    ],
  });
  await make('stoltenberg', 'person', { name: 'Jens Stoltenberg', roles: [{ title: 'Secretary General' }] });
  await make('francois', 'person', { name: 'François Dupré', disambiguation: 'the painter' });
  await make('hidden', 'person', { name: 'Hidden Harbinger' });
  await make('nato', 'organization', { name: 'North Atlantic Treaty Organization', abbreviation: 'NATO' });
  await make('wire', 'source', { name: 'Coast Wire' });
  await make('secret', 'source', { name: 'Deepthroat Wire', confidential: true });
  await make('diplomacy', 'topic', { name: 'Diplomacy', description: 'Talks between states.' });
  await make('story', 'story', { title: 'The mission affair', summary: 'How it closed.' });
  await make('expulsion', 'event', {
    ...{ title: 'Expulsion of envoys', date: '2021-10-06', place: 'Brussels' },
    ...{ people: [ids.lavrov, ids.hidden], organizations: [ids.nato] },
  });
  const publish = async (name: string, date: string, data: object) => {
    ids[name] = await editor.create('article', { publishedOn: `${date}T08:00:00Z`, ...data });
    await editor.publish(ids[name]);
  };
  const body = (...texts: string[]) => texts.map(paragraph);
  await publish('mission', '2021-10-19', {
    ...{ headline: 'Moscow closes its mission at NATO', standfirst: 'Lavrov answers with a suspension.' },
    body: body(
      'The elections were far away. <script>alert("1 & 2")</script> said the minister at the Black Sea.',
    ),
    ...{
      people: [ids.lavrov, ids.stoltenberg],
      organizations: [ids.nato],
      topics: [ids.diplomacy],
      story: ids.story,
    },
    ...{
      events: [{ event: ids.expulsion, sources: [ids.wire, ids.secret] }],
      citations: [{ source: ids.wire, title: 'Note' }],
    },
  });
  await publish('passing', '2021-10-20', {
    headline: 'Prices of bread rise again',
    body: body(
      'Bakers complain.',
      'One of them had heard of NATO on the radio, and of the sea that is black.',
    ),
  });
  await publish('old', '2011-05-01', {
    headline: 'Moscow opens its mission at NATO',
    body: body('A new house.'),
  });
  await publish('linked', '2021-10-21', {
    ...{
      headline: 'The foreign minister travels',
      body: body('He left at noon.'),
      people: [ids.lavrov, ids.francois],
    },
  });
  await publish('german', '2021-09-01', {
    ...{ headline: 'Die Wahlen in den Häusern', body: body('Die Regierung schweigt.'), language: 'de' },
  });
  await publish('spanish', '2021-09-02', {
    ...{ headline: 'La cumbre será en mayo', body: body('Negro es el mar.'), language: 'es' },
  });
  await publish('japanese', '2021-09-03', {
    ...{ headline: '東京都議会が開会', body: body('議員が集まった。'), language: 'ja' },
  });
  await publish('russian', '2021-09-04', {
    ...{ headline: 'Выборы прошли спокойно', body: body('Ёлка стояла.'), language: 'ru' },
  });
  await publish('arabic', '2021-09-05', {
    ...{ headline: 'قمة في القاهرة', body: body('اجتماع'), language: 'ar' },
  });
  await publish('retracted', '2021-10-22', {
    ...{ headline: 'NATO moves to the moon', body: body('NATO NATO NATO.') },
    corrections: [{ date: '2021-10-23', kind: 'retraction', text: 'Wrong.' }],
  });
  await publish('withdrawn', '2021-10-23', { headline: 'Withdrawnword at NATO', body: body('x') });
  await editor.unpublish(ids.withdrawn!);
  ids.draft = await editor.create('article', {
    ...{ headline: 'Draftword at NATO', body: body('Draftword'), people: [ids.hidden] },
  });
  await editor.update('article', ids.mission!, { headline: 'Newerword at NATO' });
  return ids;
}
