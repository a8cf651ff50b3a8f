import fc from 'fast-check';
import { distanceToBeginning, distanceToWords, tolerance } from '../../../src/search/suggest/distance';

const MOST = 5;
const word = fc.string({ unit: fc.constantFrom(...'abcде'), maxLength: 8 });
const distance = (typed: string, name: string) => distanceToBeginning(typed, name, MOST);

describe('the distance of a text to the beginning of a name', () => {
  it('is nothing where the name begins so', () => {
    fc.assert(fc.property(word, word, (start, rest) => distance(start, start + rest) === 0));
  });

  it.each([
    ['a changed letter', 'lavrof', 'lavrov', 1],
    ['a letter too many', 'lavvrov', 'lavrov', 1],
    ['a letter too few', 'lvrov', 'lavrov', 1],
    ['two letters swapped', 'lvarov', 'lavrov', 1],
    ['a wrong first letter', 'kavrov', 'lavrov', 1],
    ['two faults', 'stoltemburk', 'stoltenberg', 3],
    ['a beginning with one fault', 'stoltem', 'stoltenberg', 1],
    ['a letter outside the basic plane', '𠮷a', '𠮷b', 1],
  ])('counts %s', (_, typed, name, expected) => expect(distance(typed, name)).toBe(expected));

  it('is one at most for one letter changed, put in, left out or swapped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcде'), minLength: 2, maxLength: 8 }),
        fc.nat(7),
        (name, at) => {
          const index = at % (name.length - 1);
          const [before, one, two, after] = [
            name.slice(0, index),
            name[index]!,
            name[index + 1]!,
            name.slice(index + 2),
          ];
          for (const typed of [
            ...[`${before}x${two}${after}`, `${before}x${one}${two}${after}`],
            ...[`${before}${two}${after}`, `${before}${two}${one}${after}`],
          ]) {
            expect(distance(typed, name)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('is never over the most that is asked for by more than one', () => {
    fc.assert(
      fc.property(
        word,
        word,
        fc.nat(3),
        (typed, name, most) => distanceToBeginning(typed, name, most) <= most + 1,
      ),
    );
  });
});

it('short texts must be right, longer ones may have a letter wrong, long ones two', () => {
  expect([1, 3, 4, 5, 6, 40].map(tolerance)).toEqual([0, 0, 1, 1, 2, 2]);
});

it.each([
  ['ravroff', 'lavrov', 3],
  ['lawrof', 'lavrov', 2],
  ['lawrof', 'lavrov sergey', 2],
  ['gorbac', 'gorbachev', 3],
  ['atlantyc traety', 'atlantic treaty organization', 2],
])('the distance of %s to whole words of %s is %i', (typed, name, expected) =>
  expect(distanceToWords(typed, name, MOST)).toBe(expected),
);
