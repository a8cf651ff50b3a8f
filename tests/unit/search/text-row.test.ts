import fc from 'fast-check';
import { nameRows } from '../../../src/record/projection/name-rows';
import { configurationOf, configurationsOf } from '../../../src/record/text/configurations';
import { dayMarks, dayNumber, rangeMarks } from '../../../src/record/text/marks';
import { spaced } from '../../../src/record/text/spaced';

describe('marks of days', () => {
  const number = fc.integer({ min: 0, max: 3_652_424 });
  const iso = (days: number) => new Date((days - 719_528) * 86_400_000).toISOString().slice(0, 10);

  it('meet those of every range in which a day lies, in few blocks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 600_000, max: 800_000 }),
        fc.nat(40_000),
        fc.nat(40_000),
        (day, before, after) => {
          const range = rangeMarks('article', day - before, day + after);
          expect(range.length).toBeLessThanOrEqual(24);
          expect(dayMarks('article', iso(day)).some((mark) => range.includes(mark))).toBe(true);
        },
      ),
    );
  });

  it('stay far from days that are far from a range', () => {
    const marks = new Set(rangeMarks('article', dayNumber('2021-10-01'), dayNumber('2021-10-31')));
    for (const day of ['2021-08-01', '2021-12-31'])
      expect(dayMarks('article', day).some((mark) => marks.has(mark))).toBe(false);
  });

  it('are there for open days too', () => {
    expect(dayNumber('-infinity')).toBe(0);
    expect(dayNumber('infinity')).toBeGreaterThan(dayNumber('2999-12-31'));
    fc.assert(fc.property(number, (days) => dayNumber(iso(days)) === days || iso(days).length !== 10));
  });
});

describe('text as the parser reads it', () => {
  it.each([
    ['NATO–Russia, and/or', 'NATO Russia, and or'],
    ['the U.S. and the U.K.', 'the US and the UK'],
    ['a=b', 'a b'],
    ['国会', ' 国会 '],
    ['東京都 now', ' 東京 京都  now'],
  ])('%s', (text, expected) => expect(spaced(text)).toBe(expected));
});

it('a language has the configuration of its primary subtag, or the plain one', () => {
  expect(['en', 'en-GB', 'PT-br', 'ja', 'zh-Hant'].map(configurationOf)).toEqual([
    ...['dateline_english', 'dateline_english', 'dateline_portuguese', 'dateline_simple', 'dateline_simple'],
  ]);
  expect(configurationsOf(['en', 'en-US', 'ja'])).toEqual(['dateline_english', 'dateline_simple']);
});

it('names have a row for each word that they can begin at, and none twice', () => {
  const entity = {
    ...{ kind: 'person' as const, document_id: 'x', slug: null, parent: null, card: {}, revised: '' },
    ...{ label: 'Sergey Lavrov', names: ['Sergey Lavrov', 'Sergej Lawrow'], short_names: ['Lavrov'] },
  };
  expect(nameRows(entity).map(({ name, other, whole }) => [name, other, whole])).toEqual([
    ['sergey lavrov', null, true],
    ['lavrov', null, false],
    ['sergej lawrow', 'Sergej Lawrow', true],
    ['lawrow', 'Sergej Lawrow', false],
  ]);
});
