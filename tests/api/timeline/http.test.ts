import ICAL from 'ical.js';
import type { Response } from 'supertest';
import { connectionOf } from '../../../src/record/sql';
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { enterHarbour, type Ids } from './archive';

let app: TestApp;
let ids: Ids;

beforeAll(async () => {
  app = await bootStrapi();
  ids = await enterHarbour(app);
});
afterAll(() => app.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request.get(`/api/${path}`).set(headers);

describe('formats', () => {
  it.each([
    ['csv', 'text/csv', /^\uFEFFtype,documentId,.*\r\nevent,/],
    ['ics', 'text/calendar', /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:The harbour opens\r\n/],
  ])('%s is asked for by parameter or by Accept', async (format, type, content) => {
    const byParameter = await ask(`timeline?format=${format}`).expect(200);
    const byHeader = await ask('timeline', { Accept: type }).expect(200);
    expect(byParameter.headers['content-type']).toContain(type);
    expect(byHeader.headers['content-type']).toContain(type);
    expect(byHeader.text).toBe(byParameter.text);
    expect(byParameter.text).toMatch(content);
    expect(byParameter.headers.vary).toContain('Accept');
  });

  it('defuses a title that is a formula', async () => {
    const { text } = await ask('timeline?format=csv').expect(200);
    expect(text).toContain(",'=cmd(),");
  });

  it('gives TimelineJS its slides', async () => {
    const { body } = await ask('people/ann-bell/timeline?format=timelinejs&significance=milestone').expect(
      200,
    );
    expect(body.events).toHaveLength(1);
    expect(body.events[0]).toMatchObject({
      unique_id: ids.closing,
      text: { text: '<p>Élan is lost, and &lt;ships&gt; turn back.</p>' },
    });
    await ask('timeline', { Accept: 'application/vnd.timelinejs+json' }).expect(
      'Content-Type',
      /^application\/vnd\.timelinejs\+json/,
    );
  });

  it('names the calendar after its subject, and an announced event tentative', async () => {
    const { text } = await ask('events/an-inquiry-2020-2021/timeline?format=ics').expect(200);
    expect(text).toContain('X-WR-CALNAME:An inquiry\r\n');
    expect(text).toMatch(
      /DTSTART;VALUE=DATE:20210301\r\nDTEND;VALUE=DATE:20210401\r\n[\s\S]*STATUS:TENTATIVE/,
    );
  });

  it('leads to the next page by a Link header, in any format', async () => {
    const titles: string[] = [];
    let path: string | undefined = '/api/timeline?format=timelinejs&limit=2';
    while (path) {
      const response: Response = await app.request.get(path).expect(200);
      const { events }: { events: { unique_id: string }[] } = response.body;
      titles.push(...events.map(({ unique_id }) => unique_id));
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.link ?? '')?.[1];
    }
    const { body } = await ask('timeline').expect(200);
    expect(titles).toEqual(body.data.map(({ documentId }: { documentId: string }) => documentId));
  });

  it('gives a browser JSON', async () => {
    const { body } = await ask('timeline', { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }).expect(
      200,
    );
    expect(body.data).toHaveLength(6);
  });
});

describe('a calendar to subscribe to', () => {
  const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text));
  const eventsIn = (text: string) =>
    calendarOf(text)
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it('holds the whole timeline, however long a page is', async () => {
    const { body } = await ask('timeline').expect(200);
    const { text, headers } = await ask('calendar.ics').expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(calendarOf(text).getFirstPropertyValue('x-wr-calname')).toBe('Timeline - Dateline');
    const uids = body.data.map(({ documentId }: { documentId: string }) => `${documentId}@dateline`);
    expect(eventsIn(text).map(({ uid }) => uid)).toEqual(uids.reverse());
  });

  it.each([
    ['articles/first-report', 'articles/first-report'],
    ['people/ann-bell', 'people/ann-bell'],
    ['organizations/ministry-of-ports', 'organizations/ministry-of-ports'],
    ['sources/morning-paper', 'sources/morning-paper'],
    ['events/an-inquiry-2020-2021', 'events/an-inquiry-2020-2021'],
    ['topics/harbours', 'topics/harbours'],
    ['stories/the-harbour', 'stories/the-harbour'],
  ])('is of %s', async (_, path) => {
    const { body } = await ask(`${path}/timeline`).expect(200);
    const { text } = await ask(`${path}/calendar.ics`).expect(200);
    const titles = body.data.map(({ title }: { title: string }) => title);
    expect(eventsIn(text).map(({ summary }) => summary)).toEqual(titles.reverse());
    expect(titles).not.toEqual([]);
  });

  it('takes the filters of timelines', async () => {
    const { text } = await ask('people/ann-bell/calendar.ics?significance=milestone').expect(200);
    expect(eventsIn(text).map(({ summary }) => summary)).toEqual(['The harbour is closed']);
    expect(text).toContain(`${ids.closing}@dateline`);
  });

  it('is the same until something changes, and then says of what changed that it did', async () => {
    const before = await ask('people/ann-bell/calendar.ics').expect(200);
    await ask('people/ann-bell/calendar.ics', { 'If-None-Match': before.headers.etag! }).expect(304);
    const documentId = ids.opening!;
    await connectionOf(app.strapi).raw("UPDATE record_event_change SET changed_on = '2026-01-01T00:00:01Z'");
    const sequences = async () => {
      // The record does not know of the change made behind it.
      const { text } = await ask('people/ann-bell/calendar.ics').expect(200);
      return new Map(eventsIn(text).map(({ uid, sequence }) => [uid.split('@')[0], sequence]));
    };
    expect(new Set((await sequences()).values())).toEqual(new Set([1]));
    await app.strapi
      .documents('api::event.event')
      .update({ documentId, data: { eventStatus: 'cancelled' } as object });
    const after = await sequences();
    expect(after.get(documentId)).toBeGreaterThan(1);
    after.delete(documentId);
    expect(new Set(after.values())).toEqual(new Set([1]));
    const { text } = await ask('people/ann-bell/calendar.ics', { 'If-None-Match': before.headers.etag! });
    expect(text).toMatch(/SUMMARY:The harbour opens\r\n(?:(?!END:VEVENT).)*STATUS:CANCELLED/s);
    await app.strapi
      .documents('api::event.event')
      .update({ documentId, data: { eventStatus: 'happened' } as object });
  });
});

describe('refusals', () => {
  it.each([
    ['calendar.ics?limit=10', 'limit'],
    ['calendar.ics?cursor=x', 'cursor'],
    ['people/ann-bell/calendar.ics?include=publications', 'include'],
    ['people/ann-bell/calendar.ics?around=true', 'around'],
    ['timeline?nothing=1', 'nothing'],
    ['timeline?from=2021-02-30', 'from'],
    ['timeline?limit=1000000000', 'limit'],
    ['timeline?cursor=made-up', 'cursor'],
    ['timeline?person[$ne]=x', 'person'],
    ['timeline?q=%00', 'q'],
    ['timeline/histogram?cursor=x', 'cursor'],
    ['people/ann-bell/timeline?around=true', 'around'],
  ])('%s names its parameter', async (path, parameter) => {
    const { body } = await ask(path).expect(400);
    expect(body.error.name).toBe('ValidationError');
    expect(body.error.message).toContain(parameter);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|SELECT/);
  });

  it('takes no cursor of another timeline', async () => {
    const { body } = await ask('timeline?limit=1').expect(200);
    const { next } = body.meta.cursor;
    await ask(`timeline?limit=2&cursor=${next}`).expect(200);
    await ask(`timeline?limit=1&order=desc&cursor=${next}`).expect(400);
    await ask(`people/ann-bell/timeline?limit=1&cursor=${next}`).expect(400);
  });

  it('cannot be used to tell what is off the record from what there is not', async () => {
    const { body } = await ask('people/nobody/timeline').expect(404);
    const hidden = [
      ...['people/una-med/calendar.ics', `calendar.ics?person=${ids.unnamed}`],
      ...['people/una-med/timeline', 'sources/informant/timeline', 'events/a-rumour-2020-06-01/timeline'],
      ...[`articles/${ids.draft}/timeline`, `sources/${ids.informant}/timeline`],
      ...[`timeline?person=${ids.unnamed}`, `timeline?source=${ids.informant}&match=any&person=ann-bell`],
      ...[`timeline?before=${ids.rumour}`, `timeline?after=${ids.draft}`, `timeline?article=${ids.draft}`],
      ...[`timeline/histogram?organization=${ids.bureau}`, `people/${'x'.repeat(10_000)}/timeline`],
    ];
    for (const path of hidden) expect((await ask(path).expect(404)).body).toEqual(body);
  });
});

describe('caching and access', () => {
  it('answers an unchanged timeline with 304 until something is published', async () => {
    const { headers } = await ask('people/ann-bell/timeline').expect(200);
    const again = { 'If-None-Match': headers.etag! };
    await ask('people/ann-bell/timeline', again).expect(304);
    await ask('people/ann-bell/timeline?limit=1', again).expect(200);
    await app.strapi.documents('api::event.event').update({
      documentId: ids.opening!,
      data: { title: 'The harbour opens again' },
    });
    await ask('people/ann-bell/timeline', again).expect(200);
  });

  it('is open to a read-only token', async () => {
    const token = { Authorization: `Bearer ${await app.tokens.readOnly()}` };
    await ask('timeline', token).expect(200);
    await ask('timeline/histogram', token).expect(200);
    await ask('people/ann-bell/timeline', token).expect(200);
    await ask('people/ann-bell/calendar.ics', token).expect(200);
  });

  it('costs as many statements for a full page as for one entry', async () => {
    const one = await countStatements(app.strapi, () => ask('timeline?limit=1').expect(200));
    const many = await countStatements(app.strapi, () => ask('timeline?limit=100').expect(200));
    expect(many.statements.length).toBe(one.statements.length);
  });
});
