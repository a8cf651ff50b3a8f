import fc from 'fast-check';
import { fold } from '../../../src/reading/fold';
import { tokenize } from '../../../src/reading/tokenize';

const words = (text: string, language?: string) => tokenize(text, language).map(({ word }) => word);

test.each<[string, string, string[]]>([
  ['case', 'NATO Expels', ['nato', 'expels']],
  ['accents', 'Žižek in São Tomé', ['zizek', 'in', 'sao', 'tome']],
  ['letters that decomposition leaves', 'Łódź, Straße, Ærø', ['lodz', 'strasse', 'aero']],
  ['Cyrillic', 'Ёлка Зелёный Й', ['елка', 'зеленый', 'й']],
  ['Greek, final sigma too', 'ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
  ['vowel signs that are letters', 'हिन्दी', ['हिन्दी']],
])('folds %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['hyphens', 'Jean‑Claude Juncker', ['jean-claude', 'juncker']],
  ['apostrophes', 'O’Brien don’t', ["o'brien", "don't"]],
  ['no possessive', "NATO's and Lungescu’s allies'", ['nato', 'and', 'lungescu', 'allies']],
  ['no dashes between words', 'Moscow—Brussels and so -- on', ['moscow', 'brussels', 'and', 'so', 'on']],
  ['soft hyphens out of sight', 'accredi\u00adtation', ['accreditation']],
  ['numbers', '18 October 2021', ['18', 'october', '2021']],
])('keeps in words %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('takes the article off the French or Italian word that it leans on', () => {
  expect(words("L'OTAN et l’Ukraine, aujourd'hui", 'fr')).toEqual(['otan', 'et', 'ukraine', "aujourd'hui"]);
  expect(words("dell'Unione", 'it-IT')).toEqual(['unione']);
});

test('reads scripts without spaces by pairs of characters', () => {
  expect(words('北大西洋 NATO')).toEqual(['北大', '大西', '西洋', 'nato']);
  expect(words('中')).toEqual(['中']);
});

test('finds each word where it stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let before = 0;
      for (const { word, start, end } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(Math.min(before, start));
        expect(
          fold(text.slice(start, end))
            .replace(/[’ʼ＇]/g, "'")
            .replace(/[‐‑]/g, '-'),
        ).toBe(word);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    { seed: 20211018, numRuns: 500 },
  );
});

test.each([
  ["a'"],
  ['-'],
  ['a\u00ad'],
  ['\u00ad'],
  ['e\u0301\u0327'],
  ['\u0301'],
  ['a-\u00ad'],
  ['中'],
  ['ab'],
])('reads a long run of %j in passing', (part) => {
  const began = performance.now();
  tokenize(`x${part.repeat(100_000)} x`);
  expect(performance.now() - began).toBeLessThan(3000);
});
