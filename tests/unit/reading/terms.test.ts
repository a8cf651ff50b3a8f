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
  expect(terms(article).slice(0, 5).sort()).toEqual(['ellis', 'ferry', 'port', 'port ellis', 'terminal']);
});

test('gives no word that stands in any news, no number and no address', () => {
  const found = terms(article).join(' ').split(' ');
  for (const word of [
    'the',
    'said',
    'monday',
    'year',
    'official',
    'officials',
    'told',
    '33',
    'https',
    'example',
  ]) {
    expect(found).not.toContain(word);
  }
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

test('gives at most 15 terms, each once, the first with weight 1, whatever the text', () => {
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
        expect(found.length).toBeLessThanOrEqual(15);
        expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
        expect(found.map(({ weight }) => weight)).toEqual(
          found.map(({ weight }) => weight).sort((a, b) => b - a),
        );
        if (found.length > 0) expect(found[0]!.weight).toBe(1);
        for (const { term, weight } of found) {
          expect(weight).toBeGreaterThan(0);
          expect(term.length).toBeLessThanOrEqual(81);
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
