import fc from 'fast-check';
import { sharedKeys } from '../../../src/related/ranking/shared';
import { cosine, keyVector } from '../../../src/related/ranking/vectors';
import { candidate, frequencies } from './ranking-arbitrary';

test('likens an article wholly to itself, and not at all to one of other keys', () => {
  const known = { articles: 100, of: () => 5 };
  const shared = new Set([1, 2, 3]);
  const about = (...ids: number[]) =>
    keyVector({ articleId: 1, day: 0, keys: ids.map((id) => ({ id, weight: 0.5 })) }, known, shared);
  expect(cosine(about(1, 2), about(1, 2))).toBeCloseTo(1, 12);
  expect(cosine(about(1, 2), about(3))).toBe(0);
  expect(cosine(about(), about(1))).toBe(0);
});

test('gives one likeness, to the last bit, whatever the order of keys and articles', () => {
  fc.assert(
    fc.property(candidate, candidate, frequencies, (one, other, known) => {
      const shared = sharedKeys([], [one, other]);
      const vectorOf = (which: typeof one) => keyVector(which, known, shared);
      const turned = vectorOf({ ...one, keys: [...one.keys].reverse() });
      const likeness = cosine(vectorOf(one), vectorOf(other));
      expect(cosine(turned, vectorOf(other))).toBe(likeness);
      expect(cosine(vectorOf(other), vectorOf(one))).toBe(likeness);
    }),
    { seed: 20211018, numRuns: 500 },
  );
});
