import fc from 'fast-check';
import { type Cut, cutDocument, type Identified, MOST_ENTRIES } from '../../../src/feeds/archive';

const some = (most: number) =>
  fc
    .uniqueArray(fc.uuid(), { minLength: 0, maxLength: most, size: 'max' })
    .map((ids) => ids.map((documentId) => ({ documentId })));

interface Document {
  /** Behind which entry it begins; null for the one that is subscribed to. */
  behind: string | null;
  ids: string[];
}

/** Every document of a feed, as a reader finds them by the links. */
function walk(entries: readonly Identified[]): Document[] {
  const documents: Document[] = [];
  for (let behind: string | null = null; ; ) {
    const start: number =
      behind === null ? 0 : entries.findIndex(({ documentId }) => documentId === behind) + 1;
    const { shown, last }: Cut<Identified> = cutDocument(
      entries.slice(start, start + MOST_ENTRIES + 1),
      behind !== null,
    );
    documents.push({ behind, ids: shown.map(({ documentId }) => documentId) });
    if (last === null) return documents;
    behind = last.documentId;
  }
}

test('following the links shows every entry', () => {
  fc.assert(
    fc.property(some(300), (entries) => {
      const found = new Set(walk(entries).flatMap(({ ids }) => ids));
      expect(found.size).toBe(entries.length);
    }),
    { numRuns: 50 },
  );
});

test('no document has more entries than fifty, and none of the archive is empty', () => {
  fc.assert(
    fc.property(some(300), (entries) => {
      const [first, ...archive] = walk(entries);
      for (const { ids } of [first!, ...archive]) expect(ids.length).toBeLessThanOrEqual(MOST_ENTRIES);
      for (const { ids } of archive) expect(ids.length).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});

test('new entries leave the archive as it is, but for documents at its newest end', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => ({ documentId: `article${index}` }));
  const before = walk(ids.slice(137));
  const after = walk(ids);
  const known = new Map(before.map((document) => [document.behind, document.ids]));
  const same = after.filter(
    ({ behind, ids: own }) => behind !== null && known.get(behind)?.join() === own.join(),
  );
  expect(same.length).toBeGreaterThanOrEqual(before.length - 3);
});
