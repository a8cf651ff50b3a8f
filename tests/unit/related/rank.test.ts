import fc from 'fast-check';
import { type RankInput, rank } from '../../../src/related/ranking/rank';
import type { Candidate } from '../../../src/related/ranking/types';
import { config, rankInput } from './ranking-arbitrary';

const seed = 20211018;
const day = 18_000;
const keys = (...ids: number[]) => ids.map((id) => ({ id, weight: 1 }));
const article = (articleId: number, ...ids: number[]): Candidate => ({ articleId, day, keys: keys(...ids) });

function input(candidates: Candidate[], more: Partial<RankInput> = {}): RankInput {
  const subject = {
    articleId: 1,
    day,
    keys: keys(1, 2, 3, 4).map((key) => ({ ...key, kind: 'person' as const })),
  };
  const frequencies = { articles: 100, of: () => 5 };
  return { subject, candidates, frequencies, config, pins: [], exclusions: new Set(), limit: 10, ...more };
}

const ids = (given: RankInput) => rank(given).map(({ articleId }) => articleId);

test('puts what shares more first, and leaves out what shares nothing', () => {
  expect(ids(input([article(2, 1, 11), article(3, 1, 2, 12), article(4, 13)]))).toEqual([3, 2]);
});

test('puts the newer first of two that share as much, then the smaller id', () => {
  const candidates = [article(4, 1, 11), article(3, 1, 12), { ...article(5, 1, 13), day: day + 1 }];
  const still = { ...config, halfLifeDays: Number.POSITIVE_INFINITY, diversity: 0 };
  expect(ids(input(candidates, { config: still }))).toEqual([5, 3, 4]);
});

test('shows one of two that are the same report', () => {
  expect(ids(input([article(2, 1, 2, 8), article(3, 1, 2, 8), article(4, 1, 9)]))).toEqual([2, 4]);
});

test('shows no report again that a pin already shows, and all pins though they are alike', () => {
  const twins = [article(2, 1, 2), article(3, 1, 2), article(4, 1, 2)];
  expect(ids(input(twins, { pins: [4, 3] }))).toEqual([4, 3]);
});

test('prefers something new to more of the same, as far as diversity says', () => {
  const candidates = [article(2, 1, 2, 3, 21), article(3, 1, 2, 3, 22), article(4, 3, 4, 23)];
  const alone = { ...config, agreement: 0 };
  expect(ids(input(candidates, { config: { ...alone, diversity: 0 } }))).toEqual([2, 3, 4]);
  expect(ids(input(candidates, { config: { ...alone, diversity: 0.5 } }))).toEqual([2, 4, 3]);
});

test('of two that share as much, puts the one first that is like the best others, as far as agreement says', () => {
  const candidates = [article(2, 1, 2, 3, 21), article(4, 3, 31), article(5, 3, 21)];
  const alike = { ...config, diversity: 0 };
  expect(ids(input(candidates, { config: { ...alike, agreement: 0 } }))).toEqual([2, 4, 5]);
  expect(ids(input(candidates, { config: { ...alike, agreement: 0.5 } }))).toEqual([2, 5, 4]);
});

test('gives a pin its score and reasons, or 0 and none', () => {
  const [shares, stranger] = rank(input([article(2, 1)], { pins: [2, 99] }));
  expect(shares).toMatchObject({
    articleId: 2,
    pinned: true,
    score: 0.25,
    reasons: [{ id: 1, weight: 0.25 }],
  });
  expect(stranger).toEqual({ articleId: 99, pinned: true, score: 0, reasons: [] });
});

test('never shows the article itself or an exclusion, pinned or not', () => {
  const candidates = [article(1, 1, 2), article(2, 1, 2), article(3, 1)];
  expect(ids(input(candidates, { pins: [1, 2], exclusions: new Set([2]) }))).toEqual([3]);
});

test('keeps its promises for any articles', () => {
  fc.assert(
    fc.property(rankInput, (given) => {
      const ranked = rank(given);
      const order = ranked.map(({ articleId }) => articleId);
      const allowed = (articleId: number) =>
        articleId !== given.subject.articleId && !given.exclusions.has(articleId);
      const pins = [...new Set(given.pins)].filter(allowed).slice(0, given.limit);
      expect(order.slice(0, pins.length)).toEqual(pins);
      expect(ranked.map(({ pinned }) => pinned)).toEqual(order.map((_, index) => index < pins.length));
      expect(order.every(allowed)).toBe(true);
      expect(new Set(order).size).toBe(order.length);
      expect(order.length).toBeLessThanOrEqual(given.limit);
      for (const { score, reasons, pinned } of ranked) {
        const sum = reasons.reduce((total, { weight }) => total + weight, 0);
        expect(Math.abs(sum - score)).toBeLessThan(1e-9);
        expect(score > 0 || pinned).toBe(true);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test('gives the same answer whatever the order of candidates and keys', () => {
  const shuffled = rankInput.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given.candidates, { minLength: given.candidates.length }),
      fc.shuffledSubarray(given.subject.keys, { minLength: given.subject.keys.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, candidates, subjectKeys]) => {
      const turned = candidates.map((candidate) => ({ ...candidate, keys: [...candidate.keys].reverse() }));
      const other = { ...given, candidates: turned, subject: { ...given.subject, keys: subjectKeys } };
      expect(rank(other)).toEqual(rank(given));
    }),
    { seed, numRuns: 300 },
  );
});
