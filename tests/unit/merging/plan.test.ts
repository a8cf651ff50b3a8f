import fc from 'fast-check';
import { apply, type Change } from '../../../src/merging/change';
import { ALL, choiceFaults } from '../../../src/merging/choices';
import type { Item, RecordValues } from '../../../src/merging/fields/image';
import type { Field, Layout } from '../../../src/merging/fields/layout';
import { plan } from '../../../src/merging/plan';
import { takeBack } from '../../../src/merging/take-back';

const column = (name: string, type = 'string', initial?: unknown): Field => ({
  ...{ shape: 'column', name, column: name, type, default: initial },
});
const part = (name: string, many: boolean): Field => ({
  ...{ shape: 'component', name, many, uid: `record.${name}`, table: name, links: `${name}_cmps` },
  ...{ owner: 'entity_id', inverse: 'cmp_id', relations: [], files: [] },
});
const layout: Layout = {
  ...{ uid: 'api::person.person', table: 'people', fileLinks: 'files_related_mph' },
  fields: [
    ...[column('name'), column('slug'), column('summary'), column('kind', 'enumeration', 'other')],
    ...[column('nationalities', 'json'), part('otherNames', true), part('portrait', false)],
    {
      ...{ shape: 'relation', name: 'parent', many: false, target: 'api::person.person' },
      ...{ table: 'parent_lnk', owner: 'person_id', inverse: 'inv_person_id', order: null },
    },
  ],
};
const item = (name: string): Item => ({ values: { name, kind: 'alias' }, links: {}, files: {}, row: 1 });

const text = fc.option(fc.constantFrom('', 'one', 'two'), { nil: null });
const record = (index: number) =>
  fc.record({
    documentId: fc.constant(`record${index}`),
    id: fc.constant(index),
    columns: fc.record({
      name: fc.constantFrom('Anna', 'Ann', `Name ${index}`),
      slug: fc.constant(`slug-${index}`),
      summary: text,
      kind: fc.constantFrom('other', 'state'),
      nationalities: fc.option(fc.subarray(['NO', 'SE', 'DK']), { nil: null }),
    }),
    lists: fc.record({
      otherNames: fc.subarray(['A', 'B', 'C']).map((names) => names.map(item)),
      portrait: fc.subarray(['face']).map((names) => names.map(item)),
      parent: fc
        .option(fc.nat(5), { nil: null })
        .map((id) => (id === null ? [] : [{ values: {}, links: { target: [id] }, files: {}, row: 1 }])),
    }),
  }) as fc.Arbitrary<RecordValues>;
const records = fc.tuple(record(0), record(1), record(2));

/** The record after undoing; what goes back to its rows is as it was. */
function undone(now: RecordValues, change: Change): RecordValues {
  const { columns, lists } = takeBack(layout, now, change);
  const back = Object.entries(lists).map(([name, list]) => [name, list ?? change.lists[name]!.before]);
  return {
    ...now,
    columns: { ...now.columns, ...columns },
    lists: { ...now.lists, ...Object.fromEntries(back) },
  };
}

describe('a planned merge', () => {
  it('taken back is the identity on the record that stays', () => {
    fc.assert(
      fc.property(records, (given) => {
        const { change } = plan('person', layout, given);
        expect(undone(apply(given[0], change), change)).toEqual(given[0]);
      }),
    );
  });

  it('taken back after later edits keeps edits of other fields, and names those of its own', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('name', 'summary', 'kind'), (given, field) => {
        const { change } = plan('person', layout, given);
        const after = apply(given[0], change);
        const edited = { ...after, columns: { ...after.columns, [field]: 'edited' } };
        const found = takeBack(layout, edited, change).conflicts.map((conflict) => conflict.field);
        if (field in change.columns) expect(found).toEqual([field]);
        else {
          expect(found).toEqual([]);
          expect(undone(edited, change).columns[field]).toBe('edited');
        }
      }),
    );
  });

  it('keeps every name, and leads to none of the records from themselves', () => {
    fc.assert(
      fc.property(records, (given) => {
        const after = apply(given[0], plan('person', layout, given).change);
        const names = [after.columns.name, ...after.lists.otherNames!.map(({ values }) => values.name)];
        for (const { columns, lists } of given) {
          expect(names).toContain(columns.name);
          for (const { values } of lists.otherNames!) expect(names).toContain(values.name);
        }
        const targets = after.lists.parent!.flatMap(({ links }) => links.target!);
        expect(targets.filter((id) => id <= 2)).toEqual([]);
      }),
    );
  });

  it('takes what an editor chooses', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('record0', 'record1', 'record2'), (given, choice) => {
        const { change } = plan('person', layout, given, { summary: choice, name: choice });
        const chosen = given.find(({ documentId }) => documentId === choice)!;
        expect(apply(given[0], change).columns).toMatchObject({
          name: chosen.columns.name,
          summary: chosen.columns.summary,
          slug: 'slug-0',
        });
      }),
    );
  });

  it('takes the parent of another where its own is one of the merged', () => {
    const [[one, other]] = fc.sample(records, 1) as [[RecordValues, RecordValues, RecordValues]];
    const standsIn = (record: RecordValues, id: number) => ({
      ...record,
      lists: { ...record.lists, parent: [{ values: {}, links: { target: [id] }, files: {}, row: 1 }] },
    });
    const { change } = plan('person', layout, [standsIn(one, 1), standsIn(other, 5)]);
    expect(change.lists.parent!.after[0]!.links.target).toEqual([5]);
  });

  it('joins lists, and refuses to join what is none', () => {
    const [given] = fc.sample(records, 1);
    expect(choiceFaults(layout, given!, { nationalities: ALL, otherNames: ALL })).toEqual([]);
    expect(choiceFaults(layout, given!, { summary: ALL, slug: 'record0', other: 'record0' })).toMatchObject([
      { field: 'summary' },
      { field: 'slug' },
      { field: 'other' },
    ]);
  });
});
