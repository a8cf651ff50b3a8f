import fc from 'fast-check';
import type { MergeableKind } from '../../../src/merging/kinds';
import { merge } from '../../../src/merging/merge';
import { previewUndo, undoMerge } from '../../../src/merging/undo';
import { checkRecord } from '../../../src/record/check';
import type { DocumentKind } from '../../../src/record/kinds';
import { bootStrapi, type TestApp } from '../../support';
import { documentsOf } from '../publishing/documents';
import { dump } from './dump';
import { build, type Made, tell, worldArbitrary } from './world';

describe('a merge and its undoing', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: DocumentKind) => documentsOf(app.strapi, kind);
  let count = 0;
  const numbered = () => {
    count += 1;
    return 1000 + count;
  };

  /** @returns the merge; null where it is refused, and nothing has changed */
  async function mergeOf(kind: MergeableKind, ids: string[], into: number, indices: number[]) {
    const from = indices.filter((index) => index !== into).map((index) => ids[index]!);
    if (from.length === 0) return null;
    const request = { kind, into: ids[into]!, from, choices: {} };
    const merged = await merge(app.strapi, request, null).catch((error: Error) => {
      // A record that would stand in itself is refused.
      expect(error.message.slice(-400)).toMatch(/part of itself/);
      return null;
    });
    if (merged) for (const id of from) expect(await of(kind).find(id)).toBeNull();
    return merged;
  }

  it('leave documents, relations, slugs, decisions and record as they were', async () => {
    await fc.assert(
      fc.asyncProperty(worldArbitrary, async (world) => {
        const made = await build(app.strapi, world, numbered());
        const before = await dump(app.strapi);
        for (const { kind, into, from } of world.merges) {
          const merged = await mergeOf(kind, made[kind], into, from);
          if (merged) await undoMerge(app.strapi, merged.id, null);
          expect(await dump(app.strapi)).toEqual(before);
        }
        expect(await checkRecord(app.strapi)).toEqual([]);
      }),
      { numRuns: 3, seed: 7, endOnFailure: true },
    );
  });

  it('leave several merges, undone from the last, as they were', async () => {
    await fc.assert(
      fc.asyncProperty(worldArbitrary, async (world) => {
        const made = await build(app.strapi, world, numbered());
        const before = await dump(app.strapi);
        const merges = [];
        for (const { kind, into, from } of world.merges)
          merges.push(await mergeOf(kind, made[kind], into, from));
        expect(await checkRecord(app.strapi)).toEqual([]);
        for (const merged of merges.reverse()) if (merged) await undoMerge(app.strapi, merged.id, null);
        expect(await dump(app.strapi)).toEqual(before);
        expect(await checkRecord(app.strapi)).toEqual([]);
      }),
      { numRuns: 2, seed: 11, endOnFailure: true },
    );
  });

  /** What editors do later: nothing of it is about who is one with whom. */
  const laterArbitrary = fc.record({
    articles: fc.array(
      fc.array(fc.constantFrom('publish', 'discard', 'edit', 'quotes', 'quotes', 'publish'), {
        minLength: 2,
        maxLength: 5,
      }),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
    records: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  });
  type Later = typeof laterArbitrary extends fc.Arbitrary<infer L> ? L : never;

  async function later(made: Made, { articles, records }: Later, stays: (id: string) => boolean) {
    for (const [index, acts] of articles.entries()) {
      const id = made.article[index]!;
      for (const [time, act] of acts.entries()) {
        if (act === 'publish') await of('article').publish(id);
        else if (act === 'edit') await of('article').update(id, { kicker: `Edited ${time}` });
        else if (act === 'discard') {
          if (await of('article').find(id, 'published')) await of('article').discardDraft(id);
        } else {
          const { quotes } = (await of('article').find(id, 'draft', ['quotes'])) as unknown as {
            quotes: { id: number; text: string }[];
          };
          const edited = quotes.map(({ id: row, text }) => ({ id: row, text: `${text}, he said` }));
          await of('article').update(id, { quotes: edited });
        }
      }
    }
    for (const [index, isEdited] of records.entries()) {
      const id = made.person[index]!;
      if (!isEdited || !stays(id)) continue;
      const { otherNames } = (await of('person').find(id, 'draft', ['otherNames'])) as unknown as {
        otherNames: object[];
      };
      const added = [...otherNames, { name: 'Called later', kind: 'alias' }];
      await of('person').update(id, { disambiguation: 'Seen later', otherNames: added });
    }
  }

  it('with later edits between them leave what the edits alone would', async () => {
    await fc.assert(
      fc.asyncProperty(
        worldArbitrary,
        laterArbitrary,
        fc.constantFrom(0, 0, 1, 2, 4),
        async (world, edits, which) => {
          const { kind, into, from } = world.merges[which]!;
          const numbers = [numbered(), numbered()] as const;
          const [made, plain] = [
            await build(app.strapi, world, numbers[0]),
            await build(app.strapi, world, numbers[1]),
          ];
          const merged = await mergeOf(kind, made[kind], into, from);
          const gone = (ids: string[]) =>
            merged ? from.filter((index) => index !== into).map((index) => ids[index]!) : [];
          const isGone = (of_: Made) => new Set(gone(of_[kind]));
          await later(made, edits, (id) => !isGone(made).has(id));
          await later(plain, edits, (id) => !isGone(plain).has(id));
          if (merged) {
            expect(await previewUndo(app.strapi, merged.id)).toEqual({ conflicts: [], stays: [] });
            await undoMerge(app.strapi, merged.id, null);
          }
          expect(await tell(app.strapi, made, numbers[0])).toEqual(await tell(app.strapi, plain, numbers[1]));
          expect(await checkRecord(app.strapi)).toEqual([]);
        },
      ),
      { numRuns: 4, seed: 3, endOnFailure: true },
    );
  });
});
