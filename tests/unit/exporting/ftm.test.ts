import fc from 'fast-check';
import { parseEdtf } from '../../../src/dates/edtf';
import { LINES } from '../../../src/exporting/format/lines';
import { ftmCountry, ftmLanguage } from '../../../src/exporting/ftm/codes';
import { prefixOf, spanOf } from '../../../src/exporting/ftm/dates';
import { ftmEntities } from '../../../src/exporting/ftm/entities';
import { isCountry } from '../../../src/validation/country';
import { ftmFaults, ftmModel } from '../../support/exporting/ftm-model';
import { edtfText } from '../dates/edtf-arbitrary';
import { lines } from './lines';

const SITE = {
  ...{
    name: 'The Harbour',
    language: 'en',
    home: 'https://harbour.example',
    root: 'https://harbour.example',
  },
  ...{ server: 'https://api.example' },
  article: '/articles/{slug}',
};

describe('entities of FollowTheMoney', () => {
  it.each(Object.keys(lines) as (keyof typeof lines)[])('of each %s are by its model', (kind) => {
    fc.assert(
      fc.property(lines[kind], (line) => {
        // What is made up here is what an export may hold.
        LINES[kind].parse(line);
        fc.pre(!('name' in line) || line.name.trim() !== '');
        fc.pre(!('title' in line) || line.title.trim() !== '');
        expect(ftmFaults(ftmEntities(kind, line as never, SITE))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('tell an outlet from a person, and a ministry from a company', () => {
    const schemaOf = (classification: 'ministry' | 'company' | 'party' | null) => {
      const [base] = fc.sample(lines.organization, { numRuns: 1, seed: 1 });
      return ftmEntities('organization', { ...base!, classification }, SITE)[0]!.schema;
    };
    expect((['ministry', 'company', 'party', null] as const).map(schemaOf)).toEqual([
      ...['PublicBody', 'Company', 'Organization', 'Organization'],
    ]);
  });

  it('know every language of its list, and every country that it has a code for', () => {
    expect(ftmModel.codes.language.map((code) => ftmLanguage(code))).toEqual(ftmModel.codes.language);
    expect(['en', 'nb-NO', 'uk', 'xx', null].map(ftmLanguage)).toEqual(['eng', 'nor', 'ukr', null, null]);
    const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const countries = capitals.flatMap((one) => capitals.map((other) => one + other)).filter(isCountry);
    for (const code of countries) {
      const made = ftmCountry(code);
      if (made === null) expect(ftmModel.codes.country).not.toContain(code.toLowerCase());
      else expect(ftmModel.codes.country).toContain(made);
    }
    expect(['SU', 'DD', 'XK', 'GB', 'CS'].map(ftmCountry)).toEqual(['suhh', 'dd', 'xk', 'gb', null]);
  });
});

describe('a date of FollowTheMoney', () => {
  const cases: [string, string | null, string | null, string | null][] = [
    ['2021-10-18', '2021-10-18', null, null],
    ['2021-10~', '2021-10', null, null],
    ['2021-XX', '2021', null, null],
    ['2021-22', '2021', null, null],
    ['201X', null, '2010-01-01', '2019-12-31'],
    ['2015/2018-03', null, '2015', '2018-03'],
    ['2015/..', null, '2015', null],
    ['../2018', null, null, '2018'],
    ['2021-10-18/2021-10-20', '2021-10', null, null],
    ['[2015,2018]', null, '2015-01-01', '2018-12-31'],
  ];
  it.each(cases)('of %s', (edtf, date, startDate, endDate) => {
    expect(spanOf(edtf)).toEqual({ date, startDate, endDate });
  });

  it('claims no more than is known', () => {
    fc.assert(
      fc.property(edtfText, (edtf) => {
        const { startsOn, endsOn } = parseEdtf(edtf);
        const prefix = prefixOf(edtf);
        if (prefix !== null)
          for (const day of [startsOn!, endsOn!]) expect(day.startsWith(prefix)).toBe(true);
        const { date, startDate, endDate } = spanOf(edtf);
        expect(date === null).toBe(prefix === null);
        if (startDate !== null) expect(startsOn!.startsWith(startDate) || startDate === startsOn).toBe(true);
        if (endDate !== null) expect(endsOn!.startsWith(endDate) || endDate === endsOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
