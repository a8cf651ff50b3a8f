/** A harbour is closed: a small archive in which every kind of timeline has something to hold and to leave out. */
import type { TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';

export type Ids = Record<string, string>;
type Data = Record<string, unknown>;

/** Enters it as an editor would, day by day, and gives the documentIds by a short name. */
export async function enterHarbour({ strapi }: TestApp): Promise<Ids> {
  const editor = editorOf(strapi);
  const ids: Ids = {};
  const make = async (kind: Parameters<typeof editor.create>[0], name: string, data: Data) => {
    ids[name] = await editor.create(kind, data);
    return ids[name];
  };
  const on = (day: string) => strapi.config.set('clock.now', `${day}T12:00:00.000Z`);
  const publish = async (name: string, day: string, data: Data) => {
    on(day);
    const article = { headline: `Report: ${name}`, slug: name, body: [paragraph(name)], ...data };
    await editor.publish(await make('article', name, article));
  };

  await make('organization', 'government', { name: 'The Government' });
  await make('organization', 'ministry', { name: 'Ministry of Ports', parent: ids.government });
  await make('organization', 'bureau', { name: 'Hidden Bureau' });
  await make('person', 'bell', {
    name: 'Ann Bell',
    roles: [
      { title: 'Minister of Ports', organization: ids.ministry, from: '2019-03', to: '2020-12' },
      { title: 'Agent', organization: ids.bureau, from: '2018' },
    ],
  });
  await make('person', 'dale', { name: 'Zoe Dale', roles: [{ title: 'Captain', attestedOn: '2020-04' }] });
  await make('person', 'unnamed', { name: 'Una Med' });
  await make('source', 'wire', { name: 'The Wire' });
  await make('source', 'morning', { name: 'Morning Paper' });
  await make('source', 'evening', { name: 'Evening Paper' });
  await make('source', 'informant', { name: 'Informant', confidential: true });
  await make('topic', 'region', { name: 'Coast', kind: 'region' });
  await make('topic', 'harbours', { name: 'Harbours', parent: ids.region });

  await make('event', 'opening', { title: 'The harbour opens', date: '2019-05', people: [ids.bell] });
  await make('event', 'closing', {
    title: 'The harbour is closed',
    summary: 'Élan is lost, and <ships> turn back.',
    date: '2020-05-01',
    ...{ significance: 'milestone', place: 'Ostend', country: 'BE' },
    people: [ids.bell, ids.unnamed, ids.dale],
    organizations: [ids.bureau, ids.ministry],
  });
  await make('event', 'inquiry', { title: 'An inquiry', date: '2020/2021', organizations: [ids.government] });
  const partOf = { superEvent: ids.inquiry };
  await make('event', 'hearing', { title: 'A hearing', date: '2020-09-10', ...partOf, people: [ids.dale] });
  await make('event', 'verdict', {
    title: 'A verdict',
    date: '2021-03',
    ...partOf,
    ...{ eventStatus: 'announced', significance: 'major' },
  });
  await make('event', 'strike', {
    title: '=cmd()',
    date: '2020-05-02/2020-05-20',
    ...{ people: [ids.bell], organizations: [ids.ministry] },
  });
  await make('event', 'rumour', { title: 'A rumour', date: '2020-06-01', people: [ids.bell] });
  await make('story', 'story', { title: 'The harbour', pinnedEvents: [ids.opening, ids.rumour] });

  const report = (event: string | undefined, data: Data = {}) => ({ event, ...data });
  const names = { people: [ids.bell, ids.dale], organizations: [ids.ministry, ids.government] };
  await publish('first-report', '2020-05-02', {
    ...names,
    ...{ story: ids.story, topics: [ids.harbours] },
    events: [report(ids.closing, { dateWords: 'on Friday', sources: [ids.morning] })],
    citations: [{ source: ids.morning, title: 'x', originatesFrom: ids.wire }],
  });
  await publish('second-report', '2020-05-10', {
    ...{ people: [ids.dale], topics: [ids.harbours] },
    events: [
      report(ids.closing, { dateGiven: '2020-05-02', sources: [ids.evening, ids.informant] }),
      report(ids.opening, { dateWords: 'last spring' }),
    ],
    citations: [{ source: ids.evening, title: 'y', originatesFrom: ids.wire }],
  });
  await publish('long-read', '2021-01-15', {
    people: [ids.bell],
    events: [report(ids.inquiry), report(ids.hearing), report(ids.verdict), report(ids.strike)],
    citations: [{ source: ids.wire, title: 'z' }],
  });
  await publish('taken-back', '2021-02-01', {
    events: [report(ids.closing, { sources: [ids.wire] })],
    corrections: [{ date: '2021-02-02', kind: 'retraction', text: 'Wrong.' }],
  });
  on('2021-06-01');
  await make('article', 'draft', { headline: 'A draft', slug: 'a-draft', events: [report(ids.rumour)] });
  return ids;
}
