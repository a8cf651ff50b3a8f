import fc from 'fast-check';
import { digestsOf, partsFor } from '../../../src/feeds/sitemap/parts';

test('the parts share all digests out, each to one', () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 8, 64), (of) => {
      const ranges = Array.from({ length: of }, (_, index) => digestsOf({ number: index + 1, of }));
      expect([ranges[0]!.first, ranges.at(-1)!.last]).toEqual([-(2 ** 31), 2 ** 31 - 1]);
      for (const [index, { first }] of ranges.slice(1).entries()) expect(first).toBe(ranges[index]!.last + 1);
    }),
  );
});

test('no part is expected to have more than 40,000 of the 50,000 articles that it may have', () => {
  expect([0, 1, 40_000, 40_001, 1_000_000].map(partsFor)).toEqual([1, 1, 1, 2, 32]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), (n) => n / partsFor(n) <= 40_000));
});
