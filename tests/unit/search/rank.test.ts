import fc from 'fast-check';
import { bestFirst, newestDays, ranked } from '../../../src/search/ranking/rank';
import type { Candidate } from '../../../src/search/types';

const article = (more: Partial<Candidate>): Candidate => ({
  ...{ id: 1, kind: 'article', popularity: 0, day: '2021-01-01', retracted: false, text: 0.2 },
  ...more,
});

const rank = (candidates: Candidate[], names = new Map<number, number>()) =>
  ranked(candidates, names, newestDays(candidates)).map(({ id }) => id);

describe('what is found stands in the order', () => {
  it('of how much it says', () => {
    expect(rank([article({ id: 1, text: 0.01 }), article({ id: 2, text: 0.3 })])).toEqual([2, 1]);
  });

  it('of days, where it says as much', () => {
    expect(rank([article({ id: 1, day: '2001-01-01' }), article({ id: 2 })])).toEqual([2, 1]);
  });

  it('of how central whom the query names is', () => {
    expect(rank([article({ id: 1, text: 0 }), article({ id: 2, text: 0, central: 0.9 })])).toEqual([2, 1]);
  });

  it('with the retracted last', () => {
    expect(rank([article({ id: 1, text: 5, retracted: true }), article({ id: 2, text: 0.001 })])).toEqual([
      2, 1,
    ]);
  });

  it('of popularity among namesakes, and with a whole name before a part of one', () => {
    const person = (id: number, popularity: number) =>
      article({ id, kind: 'person', day: null, popularity, text: 0.2 });
    expect(rank([person(1, 1), person(2, 9)])).toEqual([2, 1]);
    expect(rank([person(1, 5), person(2, 5)], new Map([[1, 1]]))).toEqual([1, 2]);
  });
});

const candidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.nat(50),
  kind: fc.constantFrom('article', 'event', 'person', 'organization', 'topic', 'story'),
  popularity: fc.nat(20),
  day: fc.option(fc.constantFrom('-infinity', 'infinity', '1950-01-01', '2021-12-31', '-0044-03-15')),
  retracted: fc.boolean(),
  text: fc.double({ min: 0, max: 50, noNaN: true }),
  central: fc.double({ min: 0, max: 1, noNaN: true }),
});

it('a score is from 0 to 1, and the order total and the same however it was read', () => {
  const candidates = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 20 });
  fc.assert(
    fc.property(candidates, (list) => {
      const newest = newestDays(list);
      const one = ranked(list, new Map([[3, 1]]), newest);
      for (const { score } of one) expect(score >= 0 && score <= 1).toBe(true);
      expect(ranked([...list].reverse(), new Map([[3, 1]]), newest)).toEqual(one);
      for (const [index, place] of one.slice(1).entries())
        expect(bestFirst(one[index]!, place)).toBeLessThan(0);
    }),
  );
});
