import fc from 'fast-check';
import { roundScore } from '../../../src/related/ranking/rounding';
import {
  bestProbes,
  decay,
  inverseDocumentFrequency,
  scoreOf,
  worthsOf,
} from '../../../src/related/ranking/score';
import type { Candidate, Subject } from '../../../src/related/ranking/types';
import { candidate, config, frequencies, subject } from './ranking-arbitrary';

const seed = 20211018;
const sum = (reasons: { weight: number }[]) => reasons.reduce((total, { weight }) => total + weight, 0);
const archive = { articles: 100, of: (key: number) => (key === 1 ? 50 : 2) };

const common = { id: 1, kind: 'person', weight: 1 } as const;
const rare = { id: 2, kind: 'person', weight: 1 } as const;
const article: Subject = { articleId: 1, day: 18_000, keys: [common, rare] };

function score(keys: Candidate['keys'], day = article.day) {
  return scoreOf(worthsOf(article, archive, config), { articleId: 2, day, keys }, config);
}

test('scores 1 what shares everything wholly on the same day, and 0 what shares nothing', () => {
  expect(score([common, rare]).score).toBeCloseTo(1, 12);
  expect(score([{ id: 9, weight: 1 }])).toEqual({ score: 0, reasons: [] });
});

test('gives a rare key more than a common one, and a central one more than one in passing', () => {
  expect(score([rare]).score).toBeGreaterThan(score([common]).score);
  expect(score([rare]).score).toBeGreaterThan(score([{ id: 2, weight: 0.2 }]).score);
});

test('takes away half of what time can take after one half-life', () => {
  const late = score([rare], article.day + config.halfLifeDays).score;
  const halved = config.decayFloor + (1 - config.decayFloor) / 2;
  expect(late).toBeCloseTo(score([rare]).score * halved, 12);
  expect(decay(1e9, config)).toBeCloseTo(config.decayFloor, 12);
});

test.each([
  [1, 1],
  [0, 1],
  [5, 0],
  [500, 100],
])('gives a key of %d in %d articles a rarity over 0', (frequency, articles) => {
  expect(inverseDocumentFrequency(frequency, articles)).toBeGreaterThan(0);
});

test('looks candidates up by the keys that are worth most, and by no more than it may', () => {
  const worths = worthsOf(article, archive, config);
  expect(bestProbes(worths, config).map(({ id }) => id)).toEqual([2, 1]);
  expect(bestProbes(worths, { ...config, probes: 1 }).map(({ id }) => id)).toEqual([2]);
});

test('scores an article that says nothing 0', () => {
  const silent = worthsOf({ ...article, keys: [] }, archive, config);
  expect(scoreOf(silent, { articleId: 2, day: 0, keys: [rare] }, config).score).toBe(0);
});

test('gives reasons that sum to the score, which lies from 0 to 1', () => {
  fc.assert(
    fc.property(subject, candidate, frequencies, (from, to, known) => {
      const scored = scoreOf(worthsOf(from, known, config), to, config);
      expect(Math.abs(sum(scored.reasons) - scored.score)).toBeLessThan(1e-9);
      expect(scored.score).toBeGreaterThanOrEqual(0);
      expect(scored.score).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { seed },
  );
});

test('rounds to four decimals that still sum, each within one of the last decimal', () => {
  fc.assert(
    fc.property(subject, candidate, frequencies, (from, to, known) => {
      const exact = scoreOf(worthsOf(from, known, config), to, config);
      const rounded = roundScore(exact);
      expect(Math.abs(sum(rounded.reasons) - rounded.score)).toBeLessThan(1e-9);
      expect(Math.abs(rounded.score - exact.score)).toBeLessThanOrEqual(0.00005 + 1e-9);
      for (const { id, weight } of rounded.reasons) {
        expect(Number(weight.toFixed(4))).toBe(weight);
        const before = exact.reasons.find((reason) => reason.id === id)!.weight;
        expect(Math.abs(weight - before)).toBeLessThan(0.0001 + 1e-9);
      }
    }),
    { seed },
  );
});

test('falls with the distance in time', () => {
  const apart = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      subject,
      candidate,
      frequencies,
      apart,
      apart,
      fc.boolean(),
      (from, to, known, a, b, before) => {
        const worths = worthsOf(from, known, config);
        const at = (days: number) =>
          scoreOf(worths, { ...to, day: from.day + (before ? -days : days) }, config).score;
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)) + 1e-12);
        if (at(0) > 0) expect(at(Math.min(a, b) + 100)).toBeLessThan(at(Math.min(a, b)));
      },
    ),
    { seed },
  );
});

test('never falls when one more key is shared', () => {
  fc.assert(
    fc.property(subject, candidate, frequencies, fc.nat(), (from, to, known, pick) => {
      const missing = from.keys.filter(({ id }) => !to.keys.some((key) => key.id === id));
      fc.pre(missing.length > 0);
      const { id, weight } = missing[pick % missing.length]!;
      const worths = worthsOf(from, known, config);
      const more = { ...to, keys: [...to.keys, { id, weight }] };
      expect(scoreOf(worths, more, config).score).toBeGreaterThanOrEqual(
        scoreOf(worths, to, config).score - 1e-12,
      );
    }),
    { seed },
  );
});
