import fc from 'fast-check';
import { termsOf, wantedText } from '../../../src/search/query/terms';

const plain = (query: string) =>
  termsOf(query).map(({ typed, excluded }) => `${excluded ? '-' : ''}${typed}`);

describe('a query is read as', () => {
  it.each([
    ['words', 'black  sea', ['black', 'sea']],
    ['phrases', '"black sea" fleet', ['black sea', 'fleet']],
    [
      'typographic phrases',
      '“black sea” „Schwarzes Meer“ «mer noire»',
      ['black sea', 'Schwarzes Meer', 'mer noire'],
    ],
    ['a phrase that nobody closed', 'fleet "black sea', ['fleet', 'black sea']],
    ['what is left out', 'nato -russia -"black sea"', ['nato', '-russia', '-black sea']],
    ['a word with a hyphen in it', 'al-Assad', ['al-Assad']],
    ['nothing, of signs alone', '" - "" & | ! () 🙂', []],
  ])('%s', (_, query, expected) => expect(plain(query)).toEqual(expected));

  it('words with spaces where PostgreSQL needs them', () => {
    expect(termsOf('NATO-Russia U.S. 東京都')).toMatchObject([
      { text: 'NATO Russia' },
      { text: 'US' },
      { text: '東京 京都' },
    ]);
    expect(termsOf('東')).toMatchObject([{ text: '東', beginning: true }]);
  });

  it('terms that hold a letter or digit, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        for (const { text } of termsOf(query)) expect(text).toMatch(/[\p{L}\p{N}]/u);
        expect(query).toEqual(expect.any(String));
      }),
    );
  });
});

it('what is wanted leaves out what is excluded', () => {
  expect(wantedText(termsOf('"black sea" -fleet navy'))).toBe('black sea navy');
});
