import { type Called, shownLines } from '../../../src/admin/pages/merge/shown-lines';

const CALLED: Called = {
  country: (code) => ({ RU: 'Russia', DE: 'Germany' })[code] ?? code,
  language: (code) => ({ de: 'German' })[code] ?? code,
};

const shown = (field: string, value: unknown) => shownLines(field, value, CALLED);

describe('a value on the merge page', () => {
  test('a role is its title, the organization and its dates in words', () => {
    expect(
      shown('roles', [
        { id: 1, from: '2004-03-09', title: 'Minister', organization: { label: 'Foreign Ministry' } },
        { to: '2004', from: '1994', title: 'Envoy', organization: null },
        { title: 'Adviser', attestedOn: '1990' },
        { title: 'Student' },
      ]),
    ).toEqual([
      'Minister, Foreign Ministry (9 March 2004 – …)',
      'Envoy (1994 – 2004)',
      'Adviser (1990)',
      'Student',
    ]);
  });

  test('another name says what kind it is and of which language', () => {
    expect(
      shown('otherNames', [
        { language: 'de', kind: 'transliteration', name: 'Sergej Lawrow' },
        { name: 'Lavrov', kind: 'alias', language: null },
        { name: 'S. Lavrov' },
      ]),
    ).toEqual(['Sergej Lawrow (transliteration, German)', 'Lavrov (alias)', 'S. Lavrov']);
  });

  test('countries and dates stand in words', () => {
    expect(shown('nationalities', ['RU', 'DE', 'XK'])).toEqual(['Russia', 'Germany', 'XK']);
    expect(shown('birthDate', '1950-03-21')).toEqual(['21 March 1950']);
    expect(shown('birthDate', 'no date')).toEqual(['no date']);
  });

  test('a long text in blocks is one line, and nothing is none', () => {
    const block = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    expect(shown('biography', [block('Born'), block('Studied')])).toEqual(['Born, Studied']);
    expect(shown('roles', [])).toEqual([]);
    expect(shown('summary', null)).toEqual([]);
  });
});
