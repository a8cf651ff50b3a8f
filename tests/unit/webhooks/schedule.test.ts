import fc from 'fast-check';
import { DELAYS, delayAfter, pauseAfter, STEPS_ASIDE_AFTER } from '../../../src/webhooks/delivering/schedule';
import { readRetryAfter } from '../../../src/webhooks/sending/retry-after';

const HOUR = 3_600_000;
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const failed = fc.integer({ min: 1, max: DELAYS.length });

describe('the schedule of retries', () => {
  test('takes about a day in all, and then gives up', () => {
    const all = DELAYS.map((_, index) => delayAfter({ attempts: index + 1, retryAfter: null, chance: 0.5 })!);
    expect(all).toEqual(DELAYS);
    const sum = all.reduce((total, delay) => total + delay, 0);
    expect(sum / HOUR).toBeGreaterThan(22);
    expect(sum / HOUR).toBeLessThan(26);
    for (const attempts of [DELAYS.length + 1, DELAYS.length + 2, 1000])
      expect(delayAfter({ attempts, retryAfter: 1000, chance: 0.5 })).toBeNull();
  });

  test('waits longer each time, and never for everybody the same', () => {
    for (let index = 1; index < DELAYS.length; index += 1)
      expect(DELAYS[index]).toBeGreaterThanOrEqual(DELAYS[index - 1]!);
    fc.assert(
      fc.property(failed, chance, (attempts, drawn) => {
        const delay = delayAfter({ attempts, retryAfter: null, chance: drawn })!;
        expect(delay).toBeGreaterThanOrEqual(DELAYS[attempts - 1]! * 0.8 - 1);
        expect(delay).toBeLessThanOrEqual(DELAYS[attempts - 1]! * 1.2 + 1);
      }),
    );
    expect(delayAfter({ attempts: 3, retryAfter: null, chance: 0 })).not.toBe(
      delayAfter({ attempts: 3, retryAfter: null, chance: 1 }),
    );
  });

  test('honours Retry-After, but no receiver puts it off for longer than four hours', () => {
    fc.assert(
      fc.property(failed, chance, fc.nat(100 * HOUR), (attempts, drawn, retryAfter) => {
        const alone = delayAfter({ attempts, retryAfter: null, chance: drawn })!;
        const delay = delayAfter({ attempts, retryAfter, chance: drawn })!;
        expect(delay).toBe(Math.max(alone, Math.min(retryAfter, 4 * HOUR)));
        expect(pauseAfter({ attempts, retryAfter, chance: drawn })).toBeLessThanOrEqual(4 * HOUR);
      }),
    );
  });

  test('a receiver that is down is asked each quarter of an hour at most, whatever is new', () => {
    for (const attempts of [7, DELAYS.length, 500])
      expect(pauseAfter({ attempts, retryAfter: null, chance: 0.5 })).toBe(15 * 60_000);
    expect(pauseAfter({ attempts: 1, retryAfter: null, chance: 0.5 })).toBe(DELAYS[0]);
  });

  test('a delivery holds up the others for some minutes, not for hours', () => {
    const held = DELAYS.slice(0, STEPS_ASIDE_AFTER - 1).reduce((total, delay) => total + delay, 0);
    expect(held).toBeLessThan(5 * 60_000);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-27T09:00:00Z');

  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Fri, 27 Nov 2026 09:10:00 GMT', 600_000],
    ['Fri, 27 Nov 2026 08:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    ['', null],
    [null, null],
  ])('%s', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });

  test('whatever a receiver writes, it is a time or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const read = readRetryAfter(header, now);
        expect(read === null || (Number.isFinite(read) && read >= 0)).toBe(true);
      }),
    );
  });
});
