import fc from 'fast-check';
import { alike, namesAlike, scoreOf } from '../../../src/look-alikes/compare';
import { distance } from '../../../src/look-alikes/distance';

const named = (name: string, more: object = {}) => ({
  ...{ name, otherNames: [], abbreviation: null, wikidataId: null, ...more },
});

describe('two names', () => {
  it.each([
    ['Sergey Lavrov', 'sergéy lavrov', 'sameName'],
    ['Sergey Lavrov', 'Lavrov, Sergey', 'nameOrder'],
    ['Sergey Lavrov', 'Sergei Lavrov', 'transliteration'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'transliteration'],
    ['Сергей Лавров', 'Sergey Lavrov', 'transliteration'],
    ['S. Lavrov', 'Sergey Lavrov', 'initials'],
    ['Ursula Leyen', 'Ursula Gertrud Leyen', 'initials'],
    ['Angela Merkel', 'Angela Merkle', 'spelling'],
  ])('%s and %s are alike: %s', (one, other, kind) => {
    expect(namesAlike(one, other)?.kind).toBe(kind);
    expect(namesAlike(other, one)?.kind).toBe(kind);
  });

  it.each([
    ['Sergey Lavrov', 'Sergey Shoigu'],
    ['Resolution 2231', 'Resolution 2232'],
    ['Iran', 'Iraq'],
    ['Anna', 'Hanna'],
    ['', 'Anna'],
  ])('%s and %s are not', (one, other) => {
    expect(namesAlike(one, other)).toBeNull();
  });

  it('are alike both ways', () => {
    const word = fc.constantFrom('Anna', 'Ana', 'A.', 'Berg', 'Bergh', 'von', 'Анна', '2', '');
    const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(namesAlike(one, other)?.kind).toBe(namesAlike(other, one)?.kind);
      }),
    );
  });
});

describe('two records', () => {
  it('are one where the Wikidata id says so, and two where it does', () => {
    const kinds = alike(named('Bombay', { wikidataId: 'Q1156' }), named('Mumbai', { wikidataId: 'Q1156' }));
    expect(kinds.map(({ kind }) => kind)).toEqual(['sameWikidata']);
    expect(
      alike(named('John Smith', { wikidataId: 'Q1' }), named('John Smith', { wikidataId: 'Q2' })),
    ).toEqual([]);
  });

  it('are alike by other names and abbreviations', () => {
    expect(alike(named('A', { otherNames: ['Bob Dylan'] }), named('Bob Dylan'))[0]?.kind).toBe('otherName');
    expect(alike(named('NATO'), named('North Atlantic Treaty Organization'))[0]?.kind).toBe('abbreviation');
  });

  it('are the likelier one the more says so', () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 5 }), weight, (weights, further) => {
        const reasons = weights.map((one) => ({ kind: 'spelling' as const, message: '', weight: one }));
        const more = scoreOf([...reasons, { kind: 'spelling', message: '', weight: further }]);
        expect(more).toBeGreaterThanOrEqual(scoreOf(reasons));
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the distance of two texts', () => {
  it('counts letters put in, left out, changed and swapped, up to a bound', () => {
    expect(distance('merkel', 'merkle', 2)).toBe(1);
    expect(distance('abc', 'abd', 2)).toBe(1);
    expect(distance('abc', 'abcd', 2)).toBe(1);
    expect(distance('abc', 'xyz', 2)).toBe(3);
    expect(distance('', 'a', 1)).toBe(1);
  });
});
