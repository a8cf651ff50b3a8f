import fc from 'fast-check';
import { takeBackList } from '../../../src/merging/three-way';

const key = (entry: string) => entry;
const list = (letters: string) => fc.shuffledSubarray([...letters]);
/** A change: what it took out, what it left, what it added. */
const change = fc
  .record({ out: list('ab'), left: list('mnop'), added: list('xyz') })
  .chain(({ out, left, added }) =>
    fc.record({
      before: fc.shuffledSubarray([...out, ...left], { minLength: out.length + left.length }),
      after: fc.constant([...left, ...added]),
    }),
  );

describe('a list taken back', () => {
  it('is what it was where nobody edited it since', () => {
    fc.assert(
      fc.property(change, ({ before, after }) => {
        expect(takeBackList({ before, after, now: after }, key)).toEqual(before);
      }),
    );
  });

  it('keeps what was added and taken out since, and nothing that the change added', () => {
    fc.assert(
      fc.property(change, list('12'), fc.func(fc.boolean()), ({ before, after }, later, stays) => {
        const now = [...after.filter((entry) => stays(entry)), ...later];
        const expected = [
          ...before.filter((entry) => now.includes(entry) || !after.includes(entry)),
          ...later,
        ];
        expect([...takeBackList({ before, after, now }, key)].sort()).toEqual(expected.sort());
      }),
    );
  });

  it('is the list of now where the change did nothing', () => {
    fc.assert(
      fc.property(list('mnop'), list('mnop123'), (before, now) => {
        expect(takeBackList({ before, after: before, now }, key)).toEqual(now);
      }),
    );
  });

  it('has what comes back where it stood, and what was added since behind what it followed', () => {
    const sides = { before: ['a', 'b', 'c'], after: ['a', 'c', 'x'], now: ['a', 'new', 'c', 'x'] };
    expect(takeBackList(sides, key)).toEqual(['a', 'b', 'new', 'c']);
  });

  it('keeps entries that say the same apart', () => {
    const sides = { before: ['a', 'a'], after: ['a', 'a', 'x'], now: ['a', 'a', 'x', 'a'] };
    expect(takeBackList(sides, key)).toEqual(['a', 'a', 'a']);
  });
});
