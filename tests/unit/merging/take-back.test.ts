import type { Change } from '../../../src/merging/change';
import type { Item, RecordValues } from '../../../src/merging/fields/image';
import type { Layout } from '../../../src/merging/fields/layout';
import { takeBack } from '../../../src/merging/take-back';

const layout: Layout = {
  ...{ uid: 'api::person.person', table: 'people', fileLinks: 'files_related_mph' },
  fields: [
    { shape: 'column', name: 'birthDate', column: 'birth_date', type: 'string', default: undefined },
    { shape: 'column', name: 'nationalities', column: 'nationalities', type: 'json', default: undefined },
    {
      ...{ shape: 'component', name: 'otherNames', many: true, uid: 'record.other-name', table: 'names' },
      ...{ links: 'people_cmps', owner: 'entity_id', inverse: 'cmp_id', relations: [], files: [] },
    },
  ],
};
const name = (text: string, row: number, kind = 'alias'): Item => ({
  ...{ values: { name: text, kind }, links: {}, files: {}, row },
});
const change: Change = {
  columns: {
    birthDate: { before: null, after: '1950-03-21' },
    nationalities: { before: ['NO'], after: ['NO', 'SE'] },
  },
  lists: {
    otherNames: { before: [name('Old', 1)], after: [name('Old', 1), name('Merged', 2), name('Also', 3)] },
  },
};
const record = (columns: object, otherNames: Item[]): RecordValues => ({
  ...{ documentId: 'kept', id: 1, lists: { otherNames } },
  columns: { birthDate: '1950-03-21', nationalities: ['NO', 'SE'], ...columns },
});
const names = (list: Item[] | null | undefined) => list?.map(({ values }) => values.name);

describe('undoing a merge takes back the fields of the record that stayed', () => {
  const merged = change.lists.otherNames!.after;

  it('to the very rows, where nobody edited them', () => {
    expect(takeBack(layout, record({}, merged), change)).toEqual({
      columns: { birthDate: null, nationalities: ['NO'] },
      lists: { otherNames: null },
      conflicts: [],
    });
  });

  it('with the names that were added since, and without those taken out since', () => {
    const now = record({ nationalities: ['NO', 'SE', 'DK'] }, [
      name('Old', 1),
      name('Also', 3),
      name('New', 9),
    ]);
    const back = takeBack(layout, now, change);
    expect(names(back.lists.otherNames)).toEqual(['Old', 'New']);
    expect(back.columns.nationalities).toEqual(['NO', 'DK']);
    expect(back.conflicts).toEqual([]);
  });

  it('not where a name that the merge added was edited, which it names', () => {
    const now = record({}, [name('Old', 1), name('Merged', 2, 'transliteration'), name('Also', 3)]);
    expect(takeBack(layout, now, change).conflicts).toEqual([
      { field: 'otherNames', message: expect.stringContaining('“Merged” in otherNames') },
    ]);
  });

  it('not where the list was written anew with another spelling of what the merge added', () => {
    const now = record({}, [name('Old', 11), name('Mergedd', 12), name('Also', 13)]);
    expect(takeBack(layout, now, change).conflicts).toMatchObject([{ field: 'otherNames' }]);
    const same = record({}, [name('Old', 11), name('Also', 13)]);
    expect(names(takeBack(layout, same, change).lists.otherNames)).toEqual(['Old']);
  });

  it('not where a value was edited, and says what it became', () => {
    expect(takeBack(layout, record({ birthDate: '1951' }, merged), change).conflicts).toEqual([
      {
        field: 'birthDate',
        message: 'birthDate became “1950-03-21” by the merge, and was edited to “1951” since.',
      },
    ]);
  });

  it('and leaves alone what was taken back by hand', () => {
    const now = record({ birthDate: null, nationalities: ['NO'] }, [name('Old', 7)]);
    expect(takeBack(layout, now, change)).toEqual({ columns: {}, lists: {}, conflicts: [] });
  });
});
