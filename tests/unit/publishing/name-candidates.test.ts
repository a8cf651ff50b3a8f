import fc from 'fast-check';
import { nameCandidates } from '../../../src/publishing/checks/name-candidates';

describe('the words of a text that may be a name', () => {
  it.each([
    [
      'Then Sergey Lavrov spoke.',
      ['Then', 'Then Sergey', 'Then Sergey Lavrov', 'Sergey', 'Sergey Lavrov', 'Lavrov'],
    ],
    ['Ursula von der Leyen', ['Ursula', 'Ursula von der Leyen', 'Leyen']],
    ['NATO’s office', ['NATO']],
    ['Lavrov, Maas', ['Lavrov', 'Maas']],
    ['nothing here', []],
  ])('%s', (text, names) => {
    expect(nameCandidates([text])).toEqual(names);
  });

  it('keeps a name with a hyphen or an apostrophe whole', () => {
    expect(nameCandidates(['Jean-Yves O’Brien'])).toContain('Jean-Yves O’Brien');
  });

  it('is bounded, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 2000 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const names = nameCandidates(texts);
        expect(new Set(names).size).toBe(names.length);
      }),
      { seed: 2014 },
    );
    const capitals = Array.from({ length: 20_000 }, (_, index) => `N${index}`).join(' ');
    expect(nameCandidates([capitals])).toHaveLength(5000);
  });
});
