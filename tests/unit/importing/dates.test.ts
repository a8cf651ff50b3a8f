import fc from 'fast-check';
import { readWrittenDate } from '../../../src/importing/dates/written';

const context = { timeZone: 'Europe/Berlin', now: new Date('2024-05-01T00:00:00Z') };
const read = (text: string, language = 'en') => readWrittenDate(text, { ...context, language });

describe('dates as pages write them', () => {
  test.each([
    ['2021-10-19T10:30:00Z', '2021-10-19T10:30:00Z'],
    ['2021-10-19T10:30:00.125+0200', '2021-10-19T10:30:00+02:00'],
    ['20211019T103000-0500', '2021-10-19T10:30:00-05:00'],
    ['Tue, 19 Oct 2021 10:30:00 GMT', '2021-10-19T10:30:00Z'],
    [' 3-MAR-1987 09:18:21.26', '1987-03-03T09:18:21+01:00'],
    ['1634639400', '2021-10-19T10:30:00Z'],
    ['Published 11:11 PM EST Nov 19, 2019', '2019-11-19T23:11:00-05:00'],
    ['Mar. 3, 2020 at 5 p.m. EDT', '2020-03-03T17:00:00-04:00'],
    ['October 19th, 2021', '2021-10-19'],
    ['March 2020', '2020-03'],
    ['2021', '2021'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    ['19. Oktober 2021, 14.30 Uhr', 'de', '2021-10-19T14:30:00+02:00'],
    ['le 3 août 2021 à 14h05', 'fr', '2021-08-03T14:05:00+02:00'],
    ['22 de outubro de 2010 às 20:13', 'pt', '2010-10-22T20:13:00+02:00'],
    ['20 ноября 2019 в 14:05', 'ru', '2019-11-20T14:05:00+01:00'],
    ['2019. november 20. 10:15', 'hu', '2019-11-20T10:15:00+01:00'],
    ['2021年10月19日', 'ja', '2021-10-19'],
  ])('%s in %s is %s', (text, language, date) => {
    expect(read(text, language)).toBe(date);
  });

  test('a month in numbers is read as the language writes it, and not guessed where it does not say', () => {
    expect(read('10/11/2021', 'en-US')).toBe('2021-10-11');
    expect(read('10/11/2021', 'en-GB')).toBe('2021-11-10');
    expect(read('10/11/2021', 'en')).toBeNull();
    expect(read('10/19/2021', 'en')).toBe('2021-10-19');
  });

  test('what is no date is none', () => {
    for (const text of [
      '',
      'yesterday',
      '2021-02-31',
      'Updated 2 hours ago',
      '12345678901234',
      'May contain 2 nuts',
    ])
      expect(read(text)).toBeNull();
  });

  test('an instant is itself in whatever zone it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const second = new Date(Math.floor(date.getTime() / 1000) * 1000);
          expect(Date.parse(read(second.toISOString())!)).toBe(second.getTime());
          expect(Date.parse(read(second.toUTCString())!)).toBe(second.getTime());
        },
      ),
    );
  });
});
