import fc from 'fast-check';
import { findNames, type NamedEntity } from '../../../src/reading/names';

const lavrov = { key: 'lavrov', names: ['Sergey Lavrov', 'Сергей Лавров'], shortNames: ['Lavrov'] };
const nato = { key: 'nato', names: ['NATO', 'North Atlantic Treaty Organization'] };
const office = { key: 'office', names: ['NATO Information Office'] };
const maas = { key: 'maas', names: ['Heiko Maas'], shortNames: ['Maas'] };

/** What stands at the places found, with the key. */
function found(texts: string[], entities: NamedEntity[]): [string, string][] {
  return findNames(texts, entities).map(({ key, block, start, end }) => [
    key,
    texts[block]!.slice(start, end),
  ]);
}

test('finds names with their places, by block and start', () => {
  expect(findNames(['NATO met.', 'Then Sergey Lavrov and NATO'], [lavrov, nato])).toEqual([
    { key: 'nato', block: 0, start: 0, end: 4 },
    { key: 'lavrov', block: 1, start: 5, end: 18 },
    { key: 'nato', block: 1, start: 23, end: 27 },
  ]);
});

test('counts offsets in UTF-16 units of the original', () => {
  const text = '🕊 Ünïcödé: Se\u0301rgey  Lavrov';
  expect(found([text], [lavrov])).toEqual([['lavrov', 'Se\u0301rgey  Lavrov']]);
});

test('takes the longest name', () => {
  expect(found(['the NATO Information Office of NATO'], [nato, office])).toEqual([
    ['office', 'NATO Information Office'],
    ['nato', 'NATO'],
  ]);
});

test.each<[string, string[]]>([
  ["NATO's and NATO’s", ['NATO', 'NATO']],
  ['NATO-led, (NATO) “NATO”', ['NATO', 'NATO', 'NATO']],
  ["l'NATO d’NATO", ['NATO', 'NATO']],
  ["NATOs NATO1 éNATO O'NATO NATO'x", []],
  ['nato Nato', []],
  ['north atlantic TREATY organization', ['north atlantic TREATY organization']],
  ['North-Atlantic Treaty\nOrganization', ['North-Atlantic Treaty\nOrganization']],
  ['North Atlantic, Treaty Organization', []],
])('finds whole words only: %j', (text, expected) => {
  expect(found([text], [nato]).map(([, words]) => words)).toEqual(expected);
});

test('needs the case of a short name, and the capital of a name of one word', () => {
  const entities = [maas, { key: 'apple', names: ['Apple'] }, { key: 'us', names: ['US'] }];
  expect(found(['Heiko Maas: maas, MAAS, Maas, apple, APPLE, Apple, us, US'], entities)).toEqual([
    ['maas', 'Heiko Maas'],
    ['maas', 'Maas'],
    ['apple', 'APPLE'],
    ['apple', 'Apple'],
    ['us', 'US'],
  ]);
});

test('finds names in scripts without capitals or spaces, and folds accents', () => {
  expect(found(['国家主席习近平说'], [{ key: 'xi', names: ['习近平'] }])).toEqual([['xi', '习近平']]);
  expect(found(['Zelenskyy, Erdogan'], [{ key: 'e', names: ['Erdoğan'] }])).toEqual([['e', 'Erdogan']]);
});

test('finds a family name only after the full one, in this text or one before', () => {
  const texts = ['Lavrov spoke.', 'Sergey Lavrov spoke. Lavrov left.', 'Lavrov again'];
  expect(findNames(texts, [lavrov]).map(({ block, start }) => [block, start])).toEqual([
    [1, 0],
    [1, 21],
    [2, 0],
  ]);
});

test('gives a family name to whoever was named last', () => {
  const clintons = ['Bill Clinton', 'Hillary Clinton'].map((name) => ({
    key: name,
    names: [name],
    shortNames: ['Clinton'],
  }));
  const text = 'Bill Clinton. Clinton. Hillary Clinton. Clinton. Bill Clinton. Clinton';
  expect(findNames([text], clintons).map(({ key }) => key.split(' ')[0])).toEqual([
    'Bill',
    'Bill',
    'Hillary',
    'Hillary',
    'Bill',
    'Bill',
  ]);
});

test('falls back on the shorter name where the longer one does not count', () => {
  const duke = { key: 'duke', names: ['Someone Else'], shortNames: ['NATO Duke'] };
  expect(found(['NATO Duke'], [nato, duke])).toEqual([['nato', 'NATO']]);
});

test('leaves out names without a letter', () => {
  expect(findNames(['!!! ...'], [{ key: 'x', names: ['!!!', '', ' '] }])).toEqual([]);
});

const word = fc.constantFrom('alpha', 'bravo', 'carol');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** The same by brute force: at each word the longest name, then on behind it. */
function longestFromLeft(text: string, names: string[]): string[] {
  const words = text.split(' ');
  const matches: string[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const rest = `${words.slice(first).join(' ')} `;
    const best = names.filter((name) => rest.startsWith(`${name} `)).sort((a, b) => b.length - a.length)[0];
    if (best === undefined) continue;
    matches.push(best);
    first += best.split(' ').length - 1;
  }
  return matches;
}

test('finds what comparing every name with every place finds', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.uniqueArray(phrase, { maxLength: 8 }),
      (words, names) => {
        const text = words.join(' ');
        const entities = names.map((name) => ({ key: name, names: [name] }));
        expect(found([text], entities)).toEqual(longestFromLeft(text, names).map((name) => [name, name]));
      },
    ),
    { seed: 20211018, numRuns: 500 },
  );
});

test('bears any text and any name', () => {
  const unicode = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(fc.array(unicode), fc.array(unicode), (texts, names) => {
      let before = { block: 0, end: 0 };
      for (const { block, start, end } of findNames([...texts, ...names], [{ key: 'x', names }])) {
        expect(end).toBeGreaterThan(start);
        expect(block > before.block || start >= before.end).toBe(true);
        before = { block, end };
      }
    }),
    { seed: 20211018 },
  );
});
