import fc from 'fast-check';
import { nameTokens } from '../../../../src/reading/entities/tokens';

const words = (text: string) => nameTokens(text).map((token) => token.text);
const sentences = (text: string) =>
  nameTokens(text).flatMap(({ startsSentence, text: word }) => (startsSentence ? [word] : []));

test.each<[string, string[]]>([
  ["O'Brien's wife", ["O'Brien", "'s", 'wife']],
  ['the U.S. and J.P. Stone', ['the', 'U.S.', 'and', 'J.P.', 'Stone']],
  ['Mr. Dahl of Dahl & Co., B&Q', ['Mr.', 'Dahl', 'of', 'Dahl', '&', 'Co.', ',', 'B&Q']],
  ['al-Assad–backed, 30-year-old', ['al-Assad', '–', 'backed', ',', '30-year-old']],
  ['1,234.5 at 10:30', ['1,234.5', 'at', '10:30']],
  ['Ibsen ’s', ['Ibsen', '’s']],
])('keeps together what is one name: %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('begins a sentence behind a full stop, not behind an abbreviation', () => {
  expect(sentences('Gen. Holm left. Then Mrs. Lund came.')).toEqual(['Gen.', 'Then']);
});

test('begins a sentence with each line, unless lines are wrapped at some width', () => {
  expect(sentences('Storm hits coast\nOslo, Monday\nIt rained.')).toEqual(['Storm', 'Oslo', 'It']);
  const wrapped = [
    'The minister met the head of the company that owns the',
    'port and spoke with him about the price that Anna',
    'Lindgren had paid for it when she was still the mayor',
    'of the city.',
  ].join('\n');
  expect(sentences(wrapped)).toEqual(['The']);
});

test('gives offsets of the original, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0;
      for (const token of nameTokens(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
    }),
    { seed: 20211018 },
  );
});
