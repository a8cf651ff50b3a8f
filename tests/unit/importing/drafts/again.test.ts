/** What becomes of a field that the import, an editor and the file may each have otherwise. */
import fc from 'fast-check';
import { canonicalJson, digestOf } from '../../../../src/importing/drafts/again/digest';
import { compareFields } from '../../../../src/importing/drafts/again/three-way';
import { followMerges, isSame, writtenFields } from '../../../../src/importing/drafts/again/written';

const FIELDS = ['headline', 'body', 'people', 'publishedOn'];
const versions = fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('a', 'b', 'c', null));
const incoming = fc.record(
  Object.fromEntries(FIELDS.map((name) => [name, fc.constantFrom('a', 'b', 'c', null)])),
);

/** The field as it stands once the comparison is carried out. */
function after(stored: Record<string, unknown>, wanted: Record<string, unknown>, take: string[]) {
  return Object.fromEntries(FIELDS.map((name) => [name, take.includes(name) ? wanted[name] : stored[name]]));
}

it('never changes a field that an editor has changed', () => {
  fc.assert(
    fc.property(versions, incoming, incoming, (last, stored, wanted) => {
      const { take } = compareFields(last, stored, wanted);
      for (const field of take) expect(stored[field]).toEqual(last[field]);
    }),
  );
});

it('takes or tells whatever the file has otherwise', () => {
  fc.assert(
    fc.property(versions, incoming, incoming, (last, stored, wanted) => {
      const { take, kept } = compareFields(last, stored, wanted);
      const otherwise = FIELDS.filter((name) => !isSame(stored[name], wanted[name]));
      expect([...take, ...kept.map(({ field }) => field)].sort()).toEqual(otherwise.sort());
    }),
  );
});

it('has nothing to do the second time, and tells the same', () => {
  fc.assert(
    fc.property(versions, incoming, incoming, (last, stored, wanted) => {
      const first = compareFields(last, stored, wanted);
      const again = compareFields(first.written, after(stored, wanted, first.take), wanted);
      expect(again.take).toEqual([]);
      expect(again.kept.map(({ field }) => field)).toEqual(first.kept.map(({ field }) => field));
    }),
  );
});

it('remembers that a field is an editor’s when the file changes it once more', () => {
  const { written } = compareFields({ kicker: 'ours' }, { kicker: 'theirs' }, { kicker: 'new' });
  expect(compareFields(written, { kicker: 'theirs' }, { kicker: 'newer' }).take).toEqual([]);
});

describe('a digest', () => {
  it('is the same however the fields of objects are ordered', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(reversed(value))).toBe(digestOf(value));
      }),
    );
  });

  it('takes a field without a value for one that is not there', () => {
    expect(digestOf({ a: 1, b: null, c: [], d: undefined })).toBe(digestOf({ a: 1 }));
    expect(digestOf([1, null])).not.toBe(digestOf([1]));
  });

  it('tells values apart that are not the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(digestOf(one) === digestOf(other)).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });
});

describe('a remembered field', () => {
  it('is the same whether it was just written or read back', () => {
    const written = {
      people: [{ documentId: 'p1', id: 7 }],
      publishedOn: '2021-10-19T07:30:00.000Z',
      kicker: null,
    };
    const read = { people: [{ documentId: 'p1' }], publishedOn: '2021-10-19T07:30:00+00:00', kicker: null };
    expect(writtenFields(written)).toEqual(writtenFields(read));
  });

  it('follows records that were merged, wherever it names them', () => {
    const quote = { text: 'Yes.', speaker: { documentId: 'p1', id: 1 } };
    const before = writtenFields({ people: [{ documentId: 'p1', id: 1 }], quotes: [quote], headline: 'p1' });
    const merged = writtenFields({
      ...{ people: [{ documentId: 'p2', id: 2 }], headline: 'p1' },
      quotes: [{ ...quote, speaker: { documentId: 'p2', id: 2 } }],
    });
    expect(followMerges(before, new Map([['p1', 'p2']]))).toEqual(merged);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse());
}
