import fc from 'fast-check';
import { rarity } from '../../../src/related/ranking/score';
import { cosine, keyVectors } from '../../../src/related/ranking/vectors';
import { candidate, frequencies } from './ranking-arbitrary';

test('likens an article wholly to itself, and not at all to one of other keys', () => {
  const known = { articles: 100, of: () => 5 };
  const about = (...ids: number[]) => ({ keys: ids.map((id) => ({ id, weight: 0.5 })) });
  const [one, same, other, silent] = keyVectors(
    { keys: [] },
    [about(1, 2), about(1, 2), about(3), about()],
    known,
  );
  expect(cosine(one!, same!)).toBeCloseTo(1, 12);
  expect(cosine(one!, other!)).toBe(0);
  expect(cosine(silent!, one!)).toBe(0);
});

test('gives one likeness, to the last bit, whatever the order of keys and articles', () => {
  fc.assert(
    fc.property(candidate, candidate, frequencies, (one, other, known) => {
      const turned = { ...one, keys: [...one.keys].reverse() };
      const [a, b] = keyVectors({ keys: [] }, [one, other], known);
      const [c, d] = keyVectors({ keys: [] }, [other, turned], known);
      expect(cosine(d!, c!)).toBe(cosine(a!, b!));
      expect(cosine(c!, d!)).toBe(cosine(a!, b!));
    }),
    { seed: 20211018, numRuns: 500 },
  );
});

test('likens articles as the cosine of their rooted weights times rarity, with what nobody shares as length alone', () => {
  const known = { articles: 100, of: (id: number) => id };
  const one = {
    keys: [
      { id: 7, weight: 0.5 },
      { id: 3, weight: 0.25 },
      { id: 9, weight: 0.25 },
    ],
  };
  const other = {
    keys: [
      { id: 3, weight: 1 },
      { id: 7, weight: 0.5 },
    ],
  };
  const [a, b] = keyVectors({ keys: [] }, [one, other], known);
  const at = (id: number, weight: number) => Math.sqrt(weight) * rarity(id, 100);
  const product = at(3, 0.25) * at(3, 1) + at(7, 0.5) * at(7, 0.5);
  const length = Math.hypot(at(3, 0.25), at(7, 0.5)) * Math.sqrt(1 / 0.75);
  expect(cosine(a!, b!)).toBeCloseTo(product / length / Math.hypot(at(3, 1), at(7, 0.5)), 12);
});
