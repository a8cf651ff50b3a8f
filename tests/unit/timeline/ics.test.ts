import fc from 'fast-check';
import { toCalendar } from '../../../src/timeline/formats/ics';
import { entryDate } from '../../../src/timeline/shape-event';
import { anyEvent, expulsion, report } from './entries';

const written = { title: 'NATO', now: new Date('2021-10-19T08:00:00Z') };

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
      { name: 'DTSTAMP', parameters: '', value: '20211019T080000Z' },
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

test('publications and an empty timeline are calendars too', () => {
  expect(valuesOf(toCalendar([report], written), 'SUMMARY')).toEqual([report.headline]);
  expect(valuesOf(toCalendar([], written), 'BEGIN')).toEqual(['VCALENDAR']);
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
