import fc from 'fast-check';
import { explainEdtf, readAsTyped } from '../../../src/dates/as-typed';
import { edtfText } from './edtf-arbitrary';

const edtf = (text: string) => {
  const found = readAsTyped(text, { today: '2021-10-19' });
  return 'edtf' in found ? found.edtf : found.error;
};

describe('a date as it is typed', () => {
  it.each([
    ['18 Oct 2021', '2021-10-18'],
    ['18th of October, 2021', '2021-10-18'],
    ['October 18, 2021', '2021-10-18'],
    ['18.10.2021', '2021-10-18'],
    ['5.6.2021', '2021-06-05'],
    ['10/18/2021', '2021-10-18'],
    ['2021/10/18', '2021-10-18'],
    ['Oct 2021', '2021-10'],
    ['10/2021', '2021-10'],
    ['2018', '2018'],
    ['early 2018', '2018-01/2018-04'],
    ['mid-2018', '2018-05/2018-08'],
    ['late 2018', '2018-09/2018-12'],
    ['late October 2021', '2021-10-21/2021-10-31'],
    ['the late 1990s', '1997/1999'],
    ['the 1990s', '199X'],
    ['the 20th century', '19XX'],
    ['spring 2018', '2018-21'],
    ['Q1 2018', '2018-01/2018-03'],
    ['the first quarter of 2018', '2018-01/2018-03'],
    ['second half of 2018', '2018-07/2018-12'],
    ['2015 and 2018', '{2015,2018}'],
    ['2014, 2015 and 2018', '{2014,2015,2018}'],
    ['May and June 2021', '{2021-05,2021-06}'],
    ['18 and 20 October 2021', '{2021-10-18,2021-10-20}'],
    ['2015 or 2018', '[2015,2018]'],
    ['2015 to 2018', '2015/2018'],
    ['2015–2018', '2015/2018'],
    ['between 2015 and 2018', '2015/2018'],
    ['from March 2014 to 18 Oct 2021', '2014-03/2021-10-18'],
    ['18-20 October 2021', '2021-10-18/2021-10-20'],
    ['18 Oct - 3 Nov 2021', '2021-10-18/2021-11-03'],
    ['Oct 18 to Nov 3, 2021', '2021-10-18/2021-11-03'],
    ['since 2014', '2014/..'],
    ['until March 2014', '../2014-03'],
    ['about October 2021', '2021-10~'],
    ['c. 1950', '1950~'],
    ['perhaps 2018', '2018?'],
    ['yesterday', '2021-10-18'],
    [' 2021-10-18 ', '2021-10-18'],
    ['{2015,2018}', '{2015,2018}'],
  ])('%s is %s', (text, expected) => {
    expect(edtf(text)).toBe(expected);
  });

  it.each(['', 'soon', 'Octember 2021', '31 Feb 2021', '18 Oct 21', '2018 to 2015', 'x'.repeat(500)])(
    '“%s” is refused with the reason',
    (text) => {
      expect(readAsTyped(text)).toEqual({ error: expect.stringMatching(/\w/) });
    },
  );

  it('is not guessed where day and month can be told in two ways', () => {
    expect(edtf('5/6/2021')).toBe('“5/6/2021” may be 5 Jun or 6 May: write the month as a word');
  });

  it('is EDTF where it is EDTF already', () => {
    fc.assert(fc.property(edtfText, (text) => edtf(text) === text));
  });

  it('never throws, and what it reads can be explained', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const found = readAsTyped(text);
        return 'error' in found || 'explanation' in explainEdtf(found.edtf);
      }),
    );
  });
});

describe('an explanation', () => {
  it.each([
    ['2015/2018', 'between 2015 and 2018'],
    ['2021-10~', 'about October 2021'],
    ['2014/..', 'since 2014'],
    ['{2015,2018}', '2015 and 2018'],
  ])('of %s is “%s”', (text, explanation) => {
    expect(explainEdtf(text)).toEqual({ explanation });
  });

  it('says what is wrong', () => {
    expect(explainEdtf('2021-13')).toEqual({ error: expect.stringContaining('2021-13') });
  });
});
