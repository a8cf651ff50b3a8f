import { bylinesOf } from '../../../src/importing/names/bylines';

const names = (words: string, site?: string) => bylinesOf(words, site).map(({ name }) => name);

describe('names in a byline', () => {
  test.each([
    ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['By JANE ROE, JOHN DOE and MARY O’NEILL | Coast Wire', ['Jane Roe', 'John Doe', 'Mary O’Neill']],
    ['Jane Roe, Political Editor', ['Jane Roe']],
    ['By Jane Roe in Northport', ['Jane Roe']],
    ['Von Max Mustermann, Berlin', ['Max Mustermann']],
    ['Par Jean-Pierre Dupont avec AFP', ['Jean-Pierre Dupont']],
    ['María de la Cruz y Juan Pérez', ['María de la Cruz', 'Juan Pérez']],
    ['Dr. Jane Roe @janeroe', ['Jane Roe']],
    ['Jane Roe, MD, PhD', ['Jane Roe']],
    ['Robert F. Doe Jr.', ['Robert F. Doe Jr.']],
    ['Jane Roe. Coast International', ['Jane Roe']],
  ])('%s', (words, expected) => {
    expect(names(words)).toEqual(expected);
  });

  test('a desk or an agency is kept, and is no person', () => {
    expect(bylinesOf('By Staff Reporter')).toEqual([
      { name: 'Staff Reporter', isPerson: false, address: null },
    ]);
    expect(bylinesOf('Associated Press')).toEqual([
      { name: 'Associated Press', isPerson: false, address: null },
    ]);
  });

  test('who only runs the site wrote nothing', () => {
    expect(bylinesOf('Posted by admin')).toEqual([]);
    expect(bylinesOf('')).toEqual([]);
  });
});
