import { namedIn, withNamed, withoutNamed } from '../../../src/admin/lists/named-filter';
import { mergeHref, readMergeAddress } from '../../../src/admin/pages/merge/address';
import { fieldLabel, shownValue } from '../../../src/admin/pages/merge/preview';
import { parametersOf, readFilter, writeFilter } from '../../../src/admin/pages/timeline/filter';
import { sparkline } from '../../../src/admin/widgets/sparkline';

describe('the address of the Timeline page', () => {
  test('says what was chosen, and is read back', () => {
    const filter = {
      chosen: [
        { subject: 'person' as const, documentId: 'abc', label: 'Sergey Lavrov' },
        { subject: 'story' as const, documentId: 'def', label: 'NATO and Russia' },
      ],
      match: 'any' as const,
      significance: 'major' as const,
      country: 'RU',
    };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
    expect(parametersOf(filter)).toEqual({
      person: ['abc'],
      story: ['def'],
      match: 'any',
      significance: 'major',
      country: 'RU',
    });
  });

  test('what cannot be read is left out', () => {
    const parameters = new URLSearchParams({ person: '<script>', significance: 'huge', country: 'Russia' });
    expect(readFilter(parameters)).toEqual({
      chosen: [],
      match: 'all',
      significance: 'minor',
      country: null,
    });
  });
});

describe('the address of the merge page', () => {
  test('names the records once each', () => {
    expect(readMergeAddress(mergeHref('person', ['a', 'b', 'a']).split('?')[1] ?? '')).toEqual({
      kind: 'person',
      ids: ['a', 'b'],
    });
  });
});

describe('the list of articles', () => {
  const lavrov = { field: 'people' as const, documentId: 'abc' };

  test('is narrowed to whom an article names, beside other filters', () => {
    const conditions = withNamed([{ headline: { $contains: 'x' } }], lavrov);
    expect(namedIn(conditions)).toEqual([lavrov]);
    expect(withoutNamed(conditions, lavrov)).toEqual([{ headline: { $contains: 'x' } }]);
  });

  test('is not narrowed twice to one', () => {
    expect(withNamed(withNamed([], lavrov), lavrov)).toHaveLength(1);
  });
});

describe('values side by side', () => {
  test('a list of relations is their names', () => {
    expect(
      shownValue([
        { documentId: 'a', label: 'NATO' },
        { documentId: 'b', label: 'EU' },
      ]),
    ).toBe('NATO, EU');
  });

  test('blocks are their text', () => {
    expect(shownValue([{ type: 'paragraph', children: [{ type: 'text', text: 'Hello' }] }])).toBe('Hello');
  });

  test('nothing is an empty text', () => {
    expect([null, undefined, '', []].map(shownValue)).toEqual(['', '', '', '']);
  });

  test('a field is called as an editor reads it', () => {
    expect(fieldLabel({ name: 'sortName' })).toBe('Sort name');
  });
});

test('a line through one count is level, and through none there is no line', () => {
  expect(sparkline([], 10, 10)).toBe('');
  expect(sparkline([3], 10, 10)).toBe('0,1.0 10,1.0');
});
