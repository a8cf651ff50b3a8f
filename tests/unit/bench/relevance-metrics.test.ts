import fc from 'fast-check';
import {
  averagePrecision,
  discountedGain,
  jaccard,
  mean,
  normalizedGain,
} from '../../../bench/relevance/metrics';

const seed = 20211018;
const gains = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
const depth = fc.integer({ min: 1, max: 12 });

test('discounts a gain by the logarithm of its place', () => {
  expect(discountedGain([3, 2, 3, 0, 1, 2], 6)).toBeCloseTo(6.861, 3);
  expect(discountedGain([3, 2, 3, 0, 1, 2], 1)).toBe(3);
});

test('gives the normalized gain of the textbook', () => {
  expect(normalizedGain([3, 2, 3, 0, 1, 2], [3, 3, 3, 2, 2, 2, 1, 0], 6)).toBeCloseTo(0.785, 3);
});

test('counts a relevant one that is missing', () => {
  expect(normalizedGain([1], [1, 1], 5)).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12);
  expect(averagePrecision([1, 0, 1], 4)).toBeCloseTo((1 + 2 / 3) / 4, 12);
});

test('judges nothing where nothing is relevant', () => {
  expect(normalizedGain([0, 0], [0], 5)).toBeNull();
  expect(averagePrecision([], 0)).toBeNull();
  expect(mean([1, null, 0])).toBe(0.5);
  expect(mean([null])).toBe(0);
});

test('gives the share of topics in common', () => {
  expect(jaccard(new Set(['crude', 'ship']), new Set(['crude']))).toBe(0.5);
  expect(jaccard(new Set(), new Set())).toBe(0);
});

test('gives 1 for the best order, and never more, nor less than 0', () => {
  fc.assert(
    fc.property(gains, depth, (all, k) => {
      fc.pre(all.some((gain) => gain > 0));
      const best = [...all].sort((a, b) => b - a);
      expect(normalizedGain(best, all, k)).toBeCloseTo(1, 9);
      expect(normalizedGain(all, all, k)).toBeLessThanOrEqual(1 + 1e-9);
      expect(normalizedGain(all, all, k)).toBeGreaterThanOrEqual(0);
    }),
    { seed },
  );
});

test('never falls when two neighbours are put in the better order', () => {
  fc.assert(
    fc.property(gains, depth, fc.nat(), (all, k, pick) => {
      fc.pre(all.length > 1 && all.some((gain) => gain > 0));
      const place = pick % (all.length - 1);
      const better = [...all];
      const pair = [all[place]!, all[place + 1]!];
      better.splice(place, 2, Math.max(...pair), Math.min(...pair));
      expect(normalizedGain(better, all, k)).toBeGreaterThanOrEqual(normalizedGain(all, all, k)! - 1e-9);
      const binary = (list: number[]) => list.map((gain) => (gain > 0.5 ? 1 : 0));
      const total = Math.max(1, binary(all).filter((gain) => gain > 0).length);
      expect(averagePrecision(binary(better), total)).toBeGreaterThanOrEqual(
        averagePrecision(binary(all), total)! - 1e-9,
      );
    }),
    { seed },
  );
});

test('gives average precision 1 where all relevant ones come first, and keeps it within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat({ max: 8 }), fc.array(fc.constantFrom(0, 1), { maxLength: 20 }), (first, rest) => {
      fc.pre(first > 0);
      const perfect = [...Array<number>(first).fill(1), ...rest.map(() => 0)];
      expect(averagePrecision(perfect, first)).toBeCloseTo(1, 12);
      const precision = averagePrecision(rest, Math.max(1, rest.filter((gain) => gain > 0).length))!;
      expect(precision).toBeGreaterThanOrEqual(0);
      expect(precision).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { seed },
  );
});
