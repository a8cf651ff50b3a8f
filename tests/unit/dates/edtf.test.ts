import fc from 'fast-check';
import {
  compareRanges,
  displayDate,
  EdtfError,
  isWhollyAfter,
  overlaps,
  parseEdtf,
} from '../../../src/dates/edtf';
import { edtfDay, edtfText } from './edtf-arbitrary';

const SEED = { seed: 20211018 };

describe('parseEdtf', () => {
  test.each([
    ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['2021-10', 'month', '2021-10-01', '2021-10-31'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2021-10-18', 'day', '2021-10-18', '2021-10-18'],
    ['2020-02-29', 'day', '2020-02-29', '2020-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['0001', 'year', '0001-01-01', '0001-12-31'],
    ['9999-12-31', 'day', '9999-12-31', '9999-12-31'],
    ['2021-21', 'season', '2021-03-01', '2021-05-31'],
    ['2021-22', 'season', '2021-06-01', '2021-08-31'],
    ['2021-23', 'season', '2021-09-01', '2021-11-30'],
    ['2019-24', 'season', '2019-12-01', '2020-02-29'],
    ['201X', 'decade', '2010-01-01', '2019-12-31'],
    ['20XX', 'century', '2000-01-01', '2099-12-31'],
    ['2021-XX', 'year', '2021-01-01', '2021-12-31'],
    ['2021-XX-XX', 'year', '2021-01-01', '2021-12-31'],
    ['2020-02-XX', 'month', '2020-02-01', '2020-02-29'],
    ['2015/2018', 'interval', '2015-01-01', '2018-12-31'],
    ['2014/..', 'interval', '2014-01-01', null],
    ['../2014', 'interval', null, '2014-12-31'],
    ['2014/', 'interval', '2014-01-01', null],
    ['/2014', 'interval', null, '2014-12-31'],
    ['2021-21/2022-02-10', 'interval', '2021-03-01', '2022-02-10'],
    ['201X~/2021-23', 'interval', '2010-01-01', '2021-11-30'],
    ['[2015,2018]', 'set', '2015-01-01', '2018-12-31'],
    ['{2018,2015}', 'set', '2015-01-01', '2018-12-31'],
    ['[2015..2018,2011-05]', 'set', '2011-05-01', '2018-12-31'],
    ['[..2015]', 'set', null, '2015-12-31'],
    ['[2015..]', 'set', '2015-01-01', null],
  ])('reads %s as a %s from %s to %s', (text, precision, startsOn, endsOn) => {
    expect(parseEdtf(text)).toMatchObject({ edtf: text, precision, startsOn, endsOn });
  });

  test.each([
    ['2021-10', false, false],
    ['2021-10~', true, false],
    ['2021-10?', false, true],
    ['2021-10%', true, true],
    ['2021-~10', true, false],
    ['201X~', true, false],
    ['2021-10-XX?', false, true],
    ['2015~/2018?', true, true],
    ['[2015,2018%]', true, true],
  ])('says of %s whether it is approximate (%s) and uncertain (%s)', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  test.each([
    ['', 'empty'],
    ['2021-13', 'months are 01 to 12'],
    ['2021-00', 'months are 01 to 12'],
    ['2021-13-01', 'months are 01 to 12'],
    ['2021-02-30', '2021-02 has days 01 to 28'],
    ['2021-02-29', '2021-02 has days 01 to 28'],
    ['1900-02-29', '1900-02 has days 01 to 28'],
    ['2021-11-31', '2021-11 has days 01 to 30'],
    ['2021-10-00', '2021-10 has days 01 to 31'],
    ['2021-02-29/2022', '2021-02 has days 01 to 28'],
    ['[2021,1900-02-29]', '1900-02 has days 01 to 28'],
    ['2018/2015', 'ends before it begins'],
    ['2021-10-18/2021-10-17', 'ends before it begins'],
    ['[2018..2015]', 'ends before it begins'],
    ['2014/2015/2016', 'two ends'],
    ['../..', 'one end at least'],
    ['/', 'one end at least'],
    ['2021-10-18T12:00:00Z', 'time of day'],
    ['2021-10-18 12:00', 'white space'],
    ['2021 ', 'white space'],
    [' 2021', 'white space'],
    ['2021\n', 'white space'],
    ['0000', '0001 to 9999'],
    ['000X', '0001 to 9999'],
    ['-0044', '0001 to 9999'],
    ['Y12021', '0001 to 9999'],
    ['12021', '0001 to 9999'],
    ['9999-24', 'after the year 9999'],
    ['201', 'four digits'],
    ['196x', 'in capitals'],
    ['2XXX', 'X stands for'],
    ['2021-1X', 'X stands for'],
    ['2021-25', 'seasons are 21'],
    ['18.10.2021', 'the year comes first'],
    ['10/18/2021', 'two ends'],
    ['2021\u0000', 'not written'],
    ['[]', 'a set is written'],
    ['[2015,]', 'empty'],
    ['2021-10-18,', 'not written'],
    ['１９９９', 'not written'],
    ['2'.repeat(65), 'longer than 64'],
  ])('refuses %j and says why', (text, reason) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(reason);
    expect(() => parseEdtf(text)).toThrow('Allowed is an EDTF date such as 2014');
  });

  test('shows no more than the start of a long text', () => {
    expect(() => parseEdtf('x'.repeat(10_000))).toThrow(/^"x{80}…" is not a date/);
  });

  test.each([[null], [undefined], [2021], [{}], [['2021']]])('refuses %j, which is no text', (value) => {
    expect(() => parseEdtf(value as unknown as string)).toThrow(EdtfError);
  });

  test('begins no date after it ends, shows it in words, and reads the text it keeps as the same date', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = parseEdtf(text);
        if (date.startsOn && date.endsOn) expect(date.startsOn <= date.endsOn).toBe(true);
        for (const day of [date.startsOn, date.endsOn])
          expect(day ?? '0001-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(date.display.trim()).not.toBe('');
        expect(displayDate(date, 'de').trim()).not.toBe('');
        expect(parseEdtf(date.edtf)).toEqual(date);
      }),
      SEED,
    );
  });

  test('takes every day of the calendar and nothing that only looks like one', () => {
    const lookAlike = fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
    fc.assert(
      fc.property(lookAlike, (text) => {
        const instant = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
        expect(isRead(text)).toBe(exists);
      }),
      SEED,
    );
  });

  test('answers any other text with an EdtfError', () => {
    const alphabet = fc.string({ unit: fc.constantFrom(...'0129X~?%./,[]{}-'), maxLength: 70 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), alphabet), (text) => {
        expect(typeof isRead(text)).toBe('boolean');
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  test('keeps what it has read safe from a caller that changes it', () => {
    parseEdtf('2021-10').display = 'changed';
    expect(parseEdtf('2021-10').display).toBe('October 2021');
  });
});

describe('displayDate', () => {
  test.each([
    ['2021-10-18', '18 October 2021'],
    ['2021-10', 'October 2021'],
    ['2021-10-XX', 'October 2021'],
    ['2014', '2014'],
    ['0987', '987'],
    ['2021-23', 'autumn 2021'],
    ['201X', 'the 2010s'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['11XX', 'the 12th century'],
    ['2021-10~', 'about October 2021'],
    ['2021-10?', 'October 2021 (uncertain)'],
    ['201X%', 'about the 2010s (uncertain)'],
    ['2015/2018', '2015 to 2018'],
    ['2014/..', 'since 2014'],
    ['../2014', 'until 2014'],
    ['2014/', 'from 2014, end unknown'],
    ['/2014', 'until 2014, beginning unknown'],
    ['2014~/..', 'since about 2014'],
    ['[2015,2018]', '2015 or 2018'],
    ['{2015,2017,2018}', '2015, 2017 and 2018'],
    ['[..2015]', '2015 or earlier'],
    ['[2015..2017,2019]', '2015 to 2017 or 2019'],
  ])('writes %s as "%s"', (text, words) => {
    expect(displayDate(parseEdtf(text))).toBe(words);
  });

  test.each([
    ['2021-10-18', 'de', '18. Oktober 2021'],
    ['2021-10', 'fr', 'octobre 2021'],
    ['2021-10-18', 'en-US', 'October 18, 2021'],
    ['2015/2018', 'de', '2015–2018'],
    ['2021-10-18', 'fa', '۱۸ اکتبر ۲۰۲۱'],
    ['2021-10-18', 'xx_nonsense', '18 October 2021'],
    ['2021-10-18', 'qaa', '18 October 2021'],
  ])('writes %s in the language %s as "%s"', (text, locale, words) => {
    expect(displayDate(parseEdtf(text), locale)).toBe(words);
  });
});

describe('ranges', () => {
  test('overlap where they share a day, open ends included', () => {
    const shares = (first: string, second: string) => overlaps(parseEdtf(first), parseEdtf(second));
    expect(shares('2021-10-18', '2021-10')).toBe(true);
    expect(shares('2014/2015', '2015/2018')).toBe(true);
    expect(shares('2014', '2015')).toBe(false);
    expect(shares('2014/..', '2021-10')).toBe(true);
    expect(shares('../2014', '2021-10')).toBe(false);
    expect(shares('../2014', '2014-12-31/..')).toBe(true);
  });

  test('stand in a timeline by their first day, the wider first', () => {
    const texts = ['2021-10-18', '2021-10', '2021', '2021-10-01', '2021/..', '../2014', '2014'];
    expect(
      texts
        .map(parseEdtf)
        .sort(compareRanges)
        .map((date) => date.edtf),
    ).toEqual(['../2014', '2014', '2021/..', '2021', '2021-10', '2021-10-01', '2021-10-18']);
  });

  test('either overlap or come one wholly after the other', () => {
    fc.assert(
      fc.property(edtfText, edtfDay, (text, day) => {
        const [first, second] = [parseEdtf(text), parseEdtf(day)];
        const holds = [overlaps(first, second), isWhollyAfter(first, second), isWhollyAfter(second, first)];
        expect(holds.filter(Boolean)).toHaveLength(1);
      }),
      SEED,
    );
  });
});

function isRead(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(EdtfError);
    return false;
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
