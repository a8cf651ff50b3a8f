/** A few articles about a strike; a confidential source, and people whom no article names. */
import type { Core } from '@strapi/strapi';
import { editorOf, paragraph } from '../record/archive';

/** documentIds by name. */
export type Ids = Record<
  | 'person'
  | 'organization'
  | 'source'
  | 'topic'
  | 'event'
  | 'story'
  | 'article'
  | 'crowded'
  | 'retracted'
  | 'draft'
  | 'hidden'
  | 'informant',
  string
>;

/** Fills an empty database. */
export async function fillArchive(strapi: Core.Strapi): Promise<Ids> {
  const editor = editorOf(strapi);
  const create = editor.create;
  const organization = await create('organization', { name: 'The Mill', classification: 'company' });
  const offRecord = await create('organization', { name: 'Hidden Club' });
  const hidden = await create('person', { name: 'Hidden Stone' });
  const person = await create('person', {
    ...{ name: 'Ada Stone', wikidataId: 'Q101', sameAs: ['https://ada.example/'], birthDate: '1960~' },
    roles: [
      { title: 'Director', organization, from: '2019' },
      { title: 'Adviser', organization: offRecord, from: '2010', to: '2012' },
    ],
  });
  const ben = await create('person', { name: 'Ben Stone' });
  const wire = await create('source', {
    ...{
      name: 'The Wire',
      kind: 'wire agency',
      person: hidden,
      organization,
      notes: 'Slow.',
      reliability: 'B',
    },
  });
  const topic = await create('topic', { name: 'Labour', mediatopic: 'medtop:09000000' });
  const informant = await create('source', {
    ...{ name: 'Whistle Blower', confidential: true, url: 'https://informant.example' },
  });
  const event = await create('event', {
    ...{ title: 'Strike at the mill', date: '2021-03', people: [person, hidden] },
    organizations: [organization, offRecord],
  });
  const story = await create('story', { title: 'The mill', pinnedEvents: [event] });
  const publish = async (data: Record<string, unknown>) => {
    const id = await create('article', { publishedOn: '2021-03-10T08:00:00Z', ...data });
    await editor.publish(id);
    return id;
  };
  const article = await publish({
    ...{ headline: 'Ada Stone ends the strike', body: [paragraph('Ada Stone gave in, says Ben Stone.')] },
    ...{ people: [person, ben], byline: [ben], events: [{ event, sources: [informant] }], story },
    topics: [topic],
    leadFigure: { caption: 'The mill.', credit: informant },
    citations: [
      { source: informant, title: 'The leaked letter', url: 'https://informant.example/letter' },
      { source: wire, title: 'A report', originatesFrom: informant },
    ],
  });
  const crowd = await Promise.all(
    Array.from({ length: 12 }, (_, index) => create('person', { name: `Worker Number${index}` })),
  );
  const crowded = await publish({
    ...{ headline: 'Workers of the mill', body: [paragraph('They worked.')], people: crowd, byline: [ben] },
    ...{ organizations: [organization], events: [], citations: [{ source: wire }] },
  });
  const retracted = await publish({
    ...{ headline: 'A rumour', body: [paragraph('Ada Stone left.')], people: [person], story },
    ...{
      events: [{ event }],
      corrections: [{ date: '2021-03-12', kind: 'retraction', text: 'She did not.' }],
    },
  });
  const draft = await create('article', { headline: 'The draft', people: [hidden] });
  const named = { person, organization, source: wire, topic, event, story, hidden, informant };
  return { ...named, article, crowded, retracted, draft };
}
