import { withCreated } from '../../../src/admin/panels/article/with-created';
import { changedValues } from '../../../src/admin/shared/changed-values';
import { applyPatch, type Form, valueAt } from '../../../src/admin/shared/form-patch';

const NATO = { documentId: 'nato', id: 7, label: 'NATO', kind: 'organization' as const };
const WIRE = { documentId: 'wire', id: 9, label: 'A wire', kind: 'source' as const };

function formOf(values: object) {
  const changes: [string, unknown][] = [];
  const rows: [string, Record<string, unknown>][] = [];
  const form: Form = {
    values,
    onChange: (path, value) => changes.push([path, value]),
    addFieldRow: (path, value) => rows.push([path, value]),
  };
  return { form, changes, rows };
}

describe('fixes in the form', () => {
  test('a linked document comes behind those that are there, with its name', () => {
    const { form, changes } = formOf({ organizations: { connect: [], disconnect: [] } });
    applyPatch(form, [{ op: 'link', path: ['organizations'], value: NATO }]);
    expect(changes).toMatchObject([
      ['organizations', { connect: [{ id: 7, label: 'NATO' }], disconnect: [] }],
    ]);
  });

  test('a document that is linked already is not linked twice', () => {
    const { form, changes } = formOf({ organizations: { connect: [{ id: 7 }], disconnect: [] } });
    applyPatch(form, [{ op: 'link', path: ['organizations'], value: NATO }]);
    expect(changes).toEqual([['organizations', { connect: [{ id: 7 }], disconnect: [] }]]);
  });

  test('several documents are linked at once, each behind the one before', () => {
    const { form, changes } = formOf({});
    const EU = { documentId: 'eu', id: 8, label: 'EU', kind: 'organization' as const };
    const link = (value: typeof EU) => ({ op: 'link' as const, path: ['organizations'], value });
    applyPatch(form, [link(NATO), link(EU), link(NATO)]);
    const [[, relation]] = changes as [[string, { connect: { id: number; __temp_key__: string }[] }]];
    expect(changes).toHaveLength(1);
    expect(relation.connect.map(({ id }) => id)).toEqual([7, 8]);
    expect(relation.connect[0]!.__temp_key__ < relation.connect[1]!.__temp_key__).toBe(true);
  });

  test('a document that is saved with the article is marked to go', () => {
    const { form, changes } = formOf({ people: { connect: [], disconnect: [] } });
    applyPatch(form, [{ op: 'unlink', path: ['people'], value: { ...NATO, kind: 'person' } }]);
    expect(changes).toMatchObject([
      ['people', { connect: [], disconnect: [{ id: 7, apiData: { documentId: 'nato' } }] }],
    ]);
  });

  test('a document that was only just linked is taken out again', () => {
    const { form, changes } = formOf({ people: { connect: [{ id: 7 }, { id: 8 }], disconnect: [] } });
    applyPatch(form, [{ op: 'unlink', path: ['people'], value: { ...NATO, kind: 'person' } }]);
    expect(changes).toEqual([['people', { connect: [{ id: 8 }], disconnect: [] }]]);
  });

  test('a document that was taken out comes back', () => {
    const { form, changes } = formOf({ organizations: { connect: [], disconnect: [{ id: 7 }] } });
    applyPatch(form, [{ op: 'link', path: ['organizations'], value: NATO }]);
    expect(changes).toMatchObject([['organizations', { disconnect: [] }]]);
  });

  test('a new entry of a list has its relations in the form of the form', () => {
    const { form, rows } = formOf({});
    applyPatch(form, [{ op: 'append', path: ['citations'], value: { source: WIRE, title: 'A report' } }]);
    expect(rows).toMatchObject([
      ['citations', { title: 'A report', source: { connect: [{ id: 9, label: 'A wire' }] } }],
    ]);
  });

  test('what had to be made first takes its place in the fix', () => {
    const patch = [{ op: 'append' as const, path: ['citations'], value: { source: { $created: true } } }];
    expect(withCreated(patch, WIRE)).toEqual([
      { op: 'append', path: ['citations'], value: { source: WIRE } },
    ]);
  });

  test('a value is found by its path', () => {
    expect(valueAt({ quotes: [{ speaker: 'x' }] }, 'quotes.0.speaker')).toBe('x');
    expect(valueAt({}, 'quotes.0.speaker')).toBeUndefined();
  });
});

describe('what is sent of a draft', () => {
  test('only the fields that were changed', () => {
    const body = [{ type: 'paragraph' }];
    const loaded = { headline: 'One', body };
    expect(changedValues({ headline: 'Two', body }, loaded)).toEqual({ headline: 'Two' });
  });

  test('nothing where nothing was changed', () => {
    const loaded = { headline: 'One' };
    expect(changedValues(loaded, loaded)).toBeNull();
  });
});
