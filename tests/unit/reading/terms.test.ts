import fc from 'fast-check';
import { stem } from '../../../src/reading/stem';
import { tellingTerms } from '../../../src/reading/terms';

const article = {
  headline: 'Harbour Town Votes Against the Ferry Terminal',
  standfirst: 'Residents of Port Ellis fear noise from the terminal.',
  texts: [
    'The council of Port Ellis said on Monday that the ferries would not come.',
    'Officials told reporters that Port Ellis had voted for the second year. See https://example.org/ferry-plan?x=1',
    'Ferries need deep water, engineers said. The terminals of the coast are shallow in 33 places.',
  ],
  language: 'en',
};

const terms = (input: Parameters<typeof tellingTerms>[0]) => tellingTerms(input).map(({ term }) => term);

test('gives what the article is about, plural and singular as one', () => {
  expect(terms(article).slice(0, 5).sort()).toEqual(['ellis', 'ferry', 'harbour', 'port', 'terminal']);
});

test('gives no word that stands in any news and no address', () => {
  const found = terms(article).join(' ').split(' ');
  for (const word of ['the', 'said', 'monday', 'year', 'official', 'officials', 'told', 'https', 'example']) {
    expect(found).not.toContain(word);
  }
});

test('gives numbers of two digits and more, whole, because they tell one report of a kind from another', () => {
  const text = 'A quake of magnitude 5.6 hit 33 towns at 12:40; 1,777 people fled 4 of them in 2005.';
  const found = terms({ headline: '', standfirst: '', texts: [text], language: 'en' });
  expect(found).toEqual(expect.arrayContaining(['5.6', '33', '1,777', '2005']));
  expect(found).not.toContain('4');
});

test('weighs what stands in the headline or at the start over what comes late', () => {
  const filler = Array.from({ length: 30 }, (_, index) => `filler${String.fromCharCode(97 + index)}`).join(
    ' ',
  );
  const texts = [`Dredging begins. ${filler}. Anchors follow.`];
  const weights = new Map(
    tellingTerms({ headline: 'Lighthouse', standfirst: '', texts, language: 'en' }).map(
      ({ term, weight }) => [term, weight],
    ),
  );
  expect(weights.get('dredging')).toBeGreaterThan(weights.get('anchor')!);
  expect(weights.get('lighthouse')).toBeGreaterThan(weights.get('anchor')!);
});

test('gives a long article no more weight in all than a short one', () => {
  const sum = (words: number) => {
    const text = Array.from({ length: words }, (_, index) => `word${index.toString(2)}`).join(' ');
    return tellingTerms({ headline: '', standfirst: '', texts: [text], language: 'en' }).reduce(
      (total, { weight }) => total + weight,
      0,
    );
  };
  expect(sum(30)).toBeCloseTo(8, 12);
  expect(sum(3000)).toBeCloseTo(8, 12);
});

test('leaves out the words of excluded names', () => {
  const found = terms({ ...article, exclude: ['Port Ellis'] });
  expect(found.filter((term) => /port|ellis/.test(term))).toEqual([]);
});

test('leaves names as they are, though they end like a plural', () => {
  const text =
    'They met Heiko Woods in Brussels. Later Woods left Brussels with two boats. The woodsman stayed.';
  const found = terms({ headline: '', standfirst: '', texts: [text], language: 'en' });
  expect(found).toEqual(expect.arrayContaining(['woods', 'brussels', 'boat']));
});

test.each([
  ['de', 'Die Fähre wurde von der Stadt nicht gebaut, sagte sie.', ['fahre', 'stadt', 'gebaut']],
  ['fr-FR', "L'Ukraine a dit que c’est la frontière de l'Union", ['ukraine', 'frontiere', 'union']],
  ['es', 'El puerto no fue construido por la ciudad, dijo.', ['puerto', 'construido', 'ciudad']],
  ['ru', 'Паром не был построен, сообщил порт.', ['паром', 'построен', 'порт']],
  ['it', 'Il traghetto non è stato costruito nella città', ['traghetto', 'costruito', 'citta']],
  ['pt', 'A balsa não foi construída pela cidade', ['balsa', 'construida', 'cidade']],
  ['xx', 'la nisi ferrum navis', ['ferrum', 'navis']],
])('knows the function words of %s', (language, text, expected) => {
  expect(terms({ headline: '', standfirst: '', texts: [text], language }).sort()).toEqual(
    [...expected].sort(),
  );
});

test('gives nothing for an article without words', () => {
  expect(tellingTerms({ headline: '', standfirst: '', texts: [], language: 'en' })).toEqual([]);
});

test('gives at most 40 terms, each once, best first, weighing 8 in all and 1 each at most, whatever the text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 }));
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(text),
      fc.constantFrom('en', 'de', 'zh', '', '__proto__'),
      (...parts) => {
        const [headline, standfirst, texts, language] = parts;
        const found = tellingTerms({ headline, standfirst, texts, language });
        expect(found.length).toBeLessThanOrEqual(40);
        expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
        expect(found.map(({ weight }) => weight)).toEqual(
          found.map(({ weight }) => weight).sort((a, b) => b - a),
        );
        expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(8 + 1e-9);
        for (const { term, weight } of found) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expect(term.length).toBeLessThanOrEqual(40);
        }
      },
    ),
    { seed: 20211018 },
  );
});

test.each([
  ['missiles', 'missile'],
  ['countries', 'country'],
  ['churches', 'church'],
  ['taxes', 'tax'],
  ['crisis', 'crisis'],
  ['texas', 'texas'],
  ['press', 'press'],
  ['species', 'species'],
  ['gas', 'gas'],
])('takes %s as %s', (word, expected) => {
  expect(stem(word, 'en')).toBe(expected);
});
