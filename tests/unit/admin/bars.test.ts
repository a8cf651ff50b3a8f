import { bars, bucketFor, daysOfSpan, spanOfBuckets } from '../../../src/admin/timeline/bars';

const year = (of: number, count: number) => ({ from: `${of}-01-01`, to: `${of}-12-31`, count });

describe('the histogram', () => {
  test('the highest bucket has the full height', () => {
    const buckets = [year(2020, 10), year(2021, 5)];
    const drawn = bars(buckets, spanOfBuckets(buckets)!, 600, 40);
    expect(drawn.map(({ height }) => height)).toEqual([40, 20]);
  });

  test('a hundred thousand buckets are at most one bar in three pixels, and none is lost', () => {
    const buckets = Array.from({ length: 100_000 }, (_, index) => {
      const day = new Date(Date.parse('1800-01-01') + index * 86_400_000).toISOString().slice(0, 10);
      return { from: day, to: day, count: 1 };
    });
    const drawn = bars(buckets, spanOfBuckets(buckets)!, 900, 40);
    expect(drawn.length).toBeLessThanOrEqual(301);
    expect(drawn.reduce((sum, { count }) => sum + count, 0)).toBe(100_000);
  });

  test('a decade is counted by year, a year by month, a month by day', () => {
    const span = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
    expect(bucketFor(span('2000-01-01', '2026-01-01'))).toBe('year');
    expect(bucketFor(span('2020-01-01', '2021-01-01'))).toBe('month');
    expect(bucketFor(span('2020-01-01', '2020-02-01'))).toBe('day');
  });

  test('a span is asked for by its first and last day', () => {
    const span = { from: Date.parse('2021-10-01'), to: Date.parse('2021-11-01') };
    expect(daysOfSpan(span)).toEqual({ from: '2021-10-01', to: '2021-10-31' });
  });
});
