import fc from 'fast-check';
import { layOutRoles } from '../../../src/reader/drawings/roles-layout';

const TODAY = '2026-01-01';

const date = fc.oneof(
  fc.integer({ min: 1950, max: 2025 }).map(String),
  fc
    .tuple(fc.integer({ min: 1950, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc.constantFrom('2014~', '199X', '2021-10-18', '2015/2018', 'no date at all', ''),
);

const role = fc.record(
  { from: fc.option(date), to: fc.option(date), attestedOn: fc.option(date) },
  { requiredKeys: [] },
);

describe('roles on an axis of time', () => {
  test('what is sure lies between the last day it can have begun and the first on which it can have ended', () => {
    const { bars } = layOutRoles([{ from: '2014', to: '2018' }], TODAY);
    const { possible, sure } = bars[0]!;
    expect(sure!.x).toBeGreaterThan(possible!.x);
    expect(sure!.x + sure!.width).toBeLessThan(possible!.x + possible!.width);
    // 2014 and 2018 are two of five years, the margins aside.
    expect(sure!.width / possible!.width).toBeCloseTo(3 / 5, 2);
  });

  test('of a role that began and ended some time in one year, no day is sure', () => {
    const { bars } = layOutRoles([{ from: '2014', to: '2014' }], TODAY);
    expect(bars[0]).toMatchObject({ sure: null, hasOpenStart: false, hasOpenEnd: false });
    expect(bars[0]?.possible?.width).toBeGreaterThan(90);
  });

  test('a role that goes on reaches today, with an open end; days that are known leave nothing open', () => {
    const { bars } = layOutRoles([{ from: '2004-03-09' }, { from: '1994-01-01', to: '2004-03-09' }], TODAY);
    expect(bars.map(({ hasOpenEnd }) => hasOpenEnd)).toEqual([false, true]);
    expect(bars[1]?.when).toBe('since 9 March 2004');
    expect(bars[0]?.possible).toEqual(bars[0]?.sure);
  });

  test('a role that was only seen held is told from one whose dates are known, and one without a date has no bar', () => {
    const { bars } = layOutRoles([{ title: 'none' }, { attestedOn: '2021-10-18' }] as object[], TODAY);
    expect(bars.map(({ basis, when }) => [basis, when])).toEqual([
      ['attested', 'seen in it 18 October 2021'],
      ['unknown', 'no date is known'],
    ]);
    expect(bars[1]?.possible).toBeNull();
  });

  test('no role is lost, and none is drawn outside, whatever its dates are', () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 30 }), (roles) => {
        const { bars } = layOutRoles(roles, TODAY);
        expect(bars).toHaveLength(roles.length);
        for (const { possible, sure } of bars) {
          for (const stretch of [possible, sure]) {
            if (!stretch) continue;
            expect(stretch.x).toBeGreaterThanOrEqual(0);
            expect(stretch.width).toBeGreaterThan(0);
            expect(stretch.x + stretch.width).toBeLessThanOrEqual(100.01);
          }
        }
      }),
      { seed: 3 },
    );
  });
});
