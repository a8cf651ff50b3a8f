import fc from 'fast-check';
import { parseEdtf } from '../../../src/dates/edtf';
import { readDates } from '../../../src/reading/dates/read-dates';

/** A Tuesday. */
const PUBLISHED = '2021-10-19';
const seed = 20211018;

const values = (text: string, publishedOn = PUBLISHED) =>
  readDates(text, publishedOn).map(({ start, end, value }) => [text.slice(start, end), value]);
const edtf = (text: string) => readDates(text, PUBLISHED).map((one) => one.edtf);

test.each([
  ['He left on Monday.', 'Monday', '2021-10-18'],
  ['She will leave on Monday.', 'Monday', '2021-10-25'],
  ['They met last Friday.', 'last Friday', '2021-10-15'],
  ['The talks begin next Thursday.', 'next Thursday', '2021-10-21'],
  ['Reports had been filed by Wednesday.', 'Wednesday', '2021-10-13'],
  ['He came back the day before yesterday.', 'the day before yesterday', '2021-10-17'],
])('tells which day is meant: %s', (text, words, value) => {
  expect(values(text)).toEqual([[words, value]]);
});

test.each([
  ['It closed earlier this month.', 'earlier this month', '2021-10'],
  ['It closed last month.', 'last month', '2021-09'],
  ['The rule holds from November 1.', 'November 1', '2021-11-01'],
  ['He was last seen on Dec. 23.', 'Dec. 23', '2020-12-23'],
  ['The report is expected in December.', 'December', '2021-12'],
  ['She will be sworn in in January.', 'January', '2022-01'],
  ['He died on 3 May 2014.', '3 May 2014', '2014-05-03'],
  ['Sales fell in the first quarter of 2018.', 'the first quarter of 2018', '2018-Q1'],
  ['Sales fell in Q3 2012.', 'Q3 2012', '2012-Q3'],
  ['They met two weeks ago.', 'two weeks ago', '2021-W40'],
  ['They met a fortnight ago.', 'a fortnight ago', '2021-W40'],
  ['The wall fell three decades ago.', 'three decades ago', '1991'],
  ['The summit is in two weeks’ time.', 'two weeks’ time', '2021-W44'],
  ['It rained in the summer of 1998.', 'the summer of 1998', '1998-SU'],
  ['It takes 12 to 18 months.', '12 to 18 months', 'P12M'],
  ['They march each July.', 'each July', 'XXXX-07'],
  ['It grew in recent years.', 'recent years', 'PAST_REF'],
])('resolves against the day of publication: %s', (text, words, value) => {
  expect(values(text)).toEqual([[words, value]]);
});

test('reads two years as two dates', () => {
  expect(values('There were cuts in 2015 and 2018.')).toEqual([
    ['2015', '2015'],
    ['2018', '2018'],
  ]);
});

test.each([
  ['The late 1990s were calm.', '1995~/1999~'],
  ['It has grown since 2014.', '2014/..'],
  ['It ran from 3-5 May 2014.', '2014-05-03/2014-05-05'],
  ['It met on May 3 and 4, 2014.', '2014-05-03/2014-05-04'],
  ['The 2010/11 season was long.', '2010/2011'],
  ['It shut late last month.', '2021-09-21~/2021-09-30~'],
  ['It shut last week.', '2021-10-11/2021-10-17'],
  ['It fell half a century ago.', '1971~'],
  ['In the first half of 2015 it grew.', '2015-01/2015-06'],
  ['It lasted for two weeks.', null],
  ['It grew recently.', null],
])('keeps dates as the record does: %s', (text, written) => {
  expect(edtf(text)).toEqual([written]);
});

test.each([
  'He may go, and they march on.',
  'The March for Freedom drew thousands.',
  'Mr. Sun sat down.',
  'The 37-year-old left.',
  'It cost 2000 dollars and an hours-long wait.',
  'The ship sank with 1,998 people.',
])('takes no other word for a date: %s', (text) => {
  expect(values(text)).toEqual([]);
});

test('says when a date is fiscal, vague or counted from another', () => {
  expect(readDates('In fiscal 2013 it grew.', PUBLISHED)).toMatchObject([
    { isFiscal: true, basis: 'written' },
  ]);
  expect(readDates('It grew recently.', PUBLISHED)).toMatchObject([{ isVague: true }]);
  const [, later] = readDates('He came on May 3, 2014. Two days later he left.', PUBLISHED);
  expect(later).toMatchObject({ value: '2014-05-05', basis: 'context' });
});

test('takes the initial of a name for no end of a sentence', () => {
  expect(values('William M. Reed will speak on Friday.')).toEqual([['Friday', '2021-10-22']]);
});

test('refuses a day of publication that is none, by name', () => {
  expect(() => readDates('On Monday', '2021-02-30')).toThrow(/publishedOn/);
});

const words = fc.constantFrom(
  ...'on Monday May March 3 5 12 2014 1998 the last next this week weeks month year ago early late of and to - – / . , in since two half a decade century Q 3rd fiscal quarter summer 10 : 30 p.m. was will'.split(
    ' ',
  ),
);

test('gives dates in order, within the text, without overlaps, in EDTF that the record takes', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(' ');
      let before = 0;
      for (const { start, end, edtf: written } of readDates(text, PUBLISHED)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (written !== null) expect(() => parseEdtf(written)).not.toThrow();
        before = end;
      }
    }),
    { seed, numRuns: 1000 },
  );
});
