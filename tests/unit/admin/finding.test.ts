import { type Finding, linkAll, withLinks } from '../../../src/admin/panels/article/finding';

const LAVROV = { kind: 'person' as const, documentId: 'a1', label: 'Sergey Lavrov' };
const TWIN = { kind: 'person' as const, documentId: 'a2', label: 'Sergey Lavrov' };

describe('a message of the checks', () => {
  test('links what it names, and keeps the quotation marks', () => {
    expect(withLinks('“Sergey Lavrov” stands in the text.', [LAVROV])).toEqual([
      '“',
      LAVROV,
      '” stands in the text.',
    ]);
  });

  test('links two of one name, each to its own', () => {
    expect(withLinks('“Sergey Lavrov” and “Sergey Lavrov” look like one.', [LAVROV, TWIN])).toEqual([
      '“',
      LAVROV,
      '” and “',
      TWIN,
      '” look like one.',
    ]);
  });

  test('stays as it is where it names nothing', () => {
    expect(withLinks('The article cites nothing.', [LAVROV])).toEqual(['The article cites nothing.']);
  });
});

describe('the names in the text', () => {
  const finding = (label: string, id: number): Finding => ({
    ...{ check: 'nameNotLinked', level: 'warning', message: label, path: ['people'], about: [] },
    fixes: [
      {
        label: `Link ${label}`,
        patch: [{ op: 'link', path: ['people'], value: { kind: 'person', documentId: `d${id}`, id, label } }],
      },
    ],
  });
  const label = (count: number) => `Link ${count}`;

  test('are linked by one click', () => {
    const fix = linkAll([finding('Ann', 1), finding('Ben', 2)], label);
    expect(fix?.label).toBe('Link 2');
    expect(fix?.patch.map(({ value }) => (value as { id: number }).id)).toEqual([1, 2]);
  });

  test('are left to the editor where two records bear one name', () => {
    const fix = linkAll([finding('Ann', 1), finding('Ben', 2), finding('Cem', 4), finding('Ben', 3)], label);
    expect(fix?.patch.map(({ value }) => (value as { id: number }).id)).toEqual([1, 4]);
  });

  test('have no such click where there is one', () => {
    expect(linkAll([finding('Ann', 1)], label)).toBeNull();
    expect(linkAll([finding('Ben', 2), finding('Ben', 3)], label)).toBeNull();
  });
});
