import fc from 'fast-check';
import { SUGGESTION_KEY, suggestionKey } from '../../../src/suggestions/key';

describe('the key of a suggestion', () => {
  it('is short and of one form, whatever it stands for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('quote', 'event', 'source'),
        (text, kind) => {
          expect(suggestionKey(kind as 'quote', text)).toMatch(SUGGESTION_KEY);
        },
      ),
    );
  });

  it.each([
    ['Sergey Lavrov', 'SERGEY  LAVROV'],
    ['“We regret this.”', 'we regret this'],
    ['Žižek', 'Zizek'],
  ])('is one for %s and %s', (one, other) => {
    expect(suggestionKey('person', one)).toBe(suggestionKey('person', other));
  });

  it('tells kinds, words and their order apart', () => {
    const keys = [
      suggestionKey('person', 'Ann Lee'),
      suggestionKey('organization', 'Ann Lee'),
      suggestionKey('person', 'Lee Ann'),
      suggestionKey('person', 'Ann', 'Lee'),
      suggestionKey('person', 'Анна Ли'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
