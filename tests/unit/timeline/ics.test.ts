import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarSettings, toCalendar } from '../../../src/timeline/formats/ics';
import { entryDate } from '../../../src/timeline/shape-event';
import { anyEvent, expulsion, report } from './entries';

const written: CalendarSettings = {
  title: 'NATO',
  changes: new Map([[expulsion.documentId, new Date('2026-01-01T00:01:00Z')]]),
  site: {
    ...{ name: 'The Record', language: 'en', home: 'https://news.example', root: 'https://news.example' },
    ...{ server: 'https://api.example' },
    article: '/articles/{slug}',
  },
};

interface Line {
  name: string;
  parameters: string;
  value: string;
}

/** Reads a calendar as RFC 5545 says: unfolds, splits at the first colon outside quotes, unescapes. */
function read(calendar: string): Line[] {
  expect(calendar.endsWith('\r\n')).toBe(true);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  return lines.map((line) => {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
    return { name, parameters, value: value.replace(/\\([\\;,nN])/g, (_, c) => (/n/i.test(c) ? '\n' : c)) };
  });
}

const valuesOf = (calendar: string, name: string) =>
  read(calendar)
    .filter((line) => line.name === name)
    .map(({ value }) => value);

test('an event is an all-day entry that ends on the day after its last', () => {
  const calendar = toCalendar([expulsion], written);
  expect(read(calendar)).toEqual(
    expect.arrayContaining([
      { name: 'UID', parameters: '', value: 'k3x9expulsion@dateline' },
      { name: 'DTSTAMP', parameters: '', value: '20260101T000100Z' },
      { name: 'LAST-MODIFIED', parameters: '', value: '20260101T000100Z' },
      { name: 'SEQUENCE', parameters: '', value: '60' },
      { name: 'DTSTART', parameters: ';VALUE=DATE', value: '20211006' },
      { name: 'DTEND', parameters: ';VALUE=DATE', value: '20211007' },
      { name: 'SUMMARY', parameters: '', value: expulsion.title },
      { name: 'LOCATION', parameters: '', value: 'Brussels, BE' },
      { name: 'STATUS', parameters: '', value: 'CONFIRMED' },
    ]),
  );
});

test.each([
  ['2021-10', '20211001', '20211101'],
  ['2021-10-18/2021-10-20', '20211018', '20211021'],
  ['2014/..', '20140101', '20140102'],
  ['../2014', '20141231', '20150101'],
  ['0988-02', '09880201', '09880301'],
])('%s lasts from %s until before %s', (edtf, start, end) => {
  const calendar = toCalendar([{ ...expulsion, date: entryDate(edtf) }], written);
  expect(valuesOf(calendar, 'DTSTART')).toEqual([start]);
  expect(valuesOf(calendar, 'DTEND')).toEqual([end]);
});

test('what is not known to the day says so in its description', () => {
  const calendar = toCalendar([{ ...expulsion, date: entryDate('2014/..') }], written);
  expect(valuesOf(calendar, 'DESCRIPTION')).toEqual([`${expulsion.summary}\n\nDate: since 2014`]);
});

test.each([
  ['announced', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
] as const)('what is %s is %s', (eventStatus, status) => {
  expect(valuesOf(toCalendar([{ ...expulsion, eventStatus }], written), 'STATUS')).toEqual([status]);
});

test('an event leads to the article that reported it first', () => {
  const { documentId, slug, headline } = report;
  const first = { documentId, slug, headline, publishedOn: '2021-10-07', dateWords: null, dateGiven: null };
  const reportedBy = { count: 1, independentSources: 1, articles: [first] };
  const [description] = valuesOf(toCalendar([{ ...expulsion, reportedBy }], written), 'DESCRIPTION');
  expect(description).toBe(
    `${expulsion.summary}\n\nEight have to go\nhttps://news.example/articles/the-report`,
  );
});

test('publications and an empty timeline are calendars too', () => {
  expect(valuesOf(toCalendar([report], written), 'SUMMARY')).toEqual([report.headline]);
  expect(valuesOf(toCalendar([], written), 'BEGIN')).toEqual(['VCALENDAR']);
});

test('its name and how often to ask again are said as RFC 7986 says them, and as older clients read them', () => {
  const calendar = read(toCalendar([], { ...written, title: 'X-PUBLISHED-TTL:PT1H' }));
  expect(calendar.map(({ name, parameters, value }) => `${name}${parameters}:${value}`)).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'PRODID:-//Dateline//Timelines//EN'],
    ...['METHOD:PUBLISH', 'X-WR-CALNAME:X-PUBLISHED-TTL:PT1H', 'NAME:X-PUBLISHED-TTL:PT1H'],
    ...['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H', 'END:VCALENDAR'],
  ]);
});

test('the name of the calendar is escaped', () => {
  const calendar = toCalendar([], { ...written, title: 'a;b,c\\d\nBEGIN:VEVENT' });
  expect(calendar).toContain('X-WR-CALNAME:a\\;b\\,c\\\\d\\nBEGIN:VEVENT\r\n');
});

test('whatever the texts hold, the calendar reads back, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (entries) => {
      const calendar = toCalendar(entries, written);
      const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
      expect(valuesOf(calendar, 'SUMMARY')).toEqual(entries.map(({ title }) => plain(title)));
      expect(valuesOf(calendar, 'UID')).toHaveLength(entries.length);
      expect(valuesOf(calendar, 'BEGIN')).toHaveLength(entries.length + 1);
      const octets = calendar.split('\r\n').map((line) => Buffer.byteLength(line));
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    }),
    { seed: 1 },
  );
});

test('whatever the texts hold, another parser reads the same', () => {
  const shown = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (entries) => {
      const calendar = new ICAL.Component(ICAL.parse(toCalendar(entries, written)));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.map(({ summary, uid }) => [summary, uid])).toEqual(
        entries.map((entry) => [shown(entry.title), `${entry.documentId}@dateline`]),
      );
      for (const [index, { description }] of events.entries()) {
        expect(description ?? '').toContain(shown(entries[index]!.summary ?? ''));
      }
      for (const { startDate, endDate } of events) {
        expect([startDate.isDate, endDate.isDate, endDate.compare(startDate)]).toEqual([true, true, 1]);
      }
    }),
    { seed: 2 },
  );
});
