import fc from 'fast-check';
import { parseEdtf } from '../../../src/dates/edtf';
import { isoDate, isoDates } from '../../../src/metadata/iso-dates';
import { edtfText } from '../dates/edtf-arbitrary';

test.each([
  ['2021-10-18', '2021-10-18'],
  ['2021-10', '2021-10'],
  ['2021-10-XX', '2021-10'],
  ['2021-XX', '2021'],
  ['2021', '2021'],
  ['2021-21', '2021'],
])('%s is %s', (edtf, iso) => {
  expect(isoDate(edtf)).toBe(iso);
});

test.each([
  '2021-10~',
  '2021?',
  '2021%',
  '201X',
  '20XX',
  '2021-24',
  '2015/2018',
  '[2015,2018]',
  '{2015,2018}',
])('%s would be more certain than it is, and is left out', (edtf) => expect(isoDate(edtf)).toBeNull());

test.each([
  ['2021-10', { startDate: '2021-10', endDate: null }],
  ['2015/2018-06', { startDate: '2015', endDate: '2018-06' }],
  ['2014/..', { startDate: '2014', endDate: null }],
  ['/2014', { startDate: null, endDate: '2014' }],
  ['2015~/2018', { startDate: null, endDate: '2018' }],
  ['[2015,2018]', { startDate: null, endDate: null }],
])('%s as beginning and end', (edtf, dates) => {
  expect(isoDates(edtf)).toEqual(dates);
});

test('whatever the date, what is said is ISO 8601 and true of it', () => {
  fc.assert(
    fc.property(edtfText, (edtf) => {
      const { startsOn, endsOn } = parseEdtf(edtf);
      const { startDate, endDate } = isoDates(edtf);
      for (const said of [startDate, endDate]) expect(said ?? '2021').toMatch(/^\d{4}(-\d{2}){0,2}$/);
      if (startDate !== null) expect(startsOn).toMatch(new RegExp(`^${startDate}`));
      if (endDate !== null) expect(endsOn).toMatch(new RegExp(`^${endDate}`));
    }),
    { seed: 1 },
  );
});
