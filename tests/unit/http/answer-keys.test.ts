import fc from 'fast-check';
import { keysOf as keysOfChange } from '../../../src/changes/keys';
import { keysOf, lengthOf, summarizedKeys } from '../../../src/http/answer-keys';
import type { DocumentKind } from '../../../src/record/kinds';

const LONGEST = 4000;
const kind = fc.constantFrom<DocumentKind>('article', 'person', 'organization', 'event', 'source');
const documents = fc.uniqueArray(
  fc.record({
    type: kind,
    documentId: fc.stringMatching(/^[a-z][a-z0-9]{23}$/),
    isShown: fc.boolean(),
    isAbout: fc.boolean(),
  }),
  { selector: ({ documentId }) => documentId, maxLength: 250, size: 'max' },
);
const answer = fc.tuple(documents, fc.uniqueArray(kind)).map(([all, lists]) => ({
  all,
  kinds: new Map(all.map(({ documentId, type }) => [documentId, type])),
  dependencies: {
    shown: new Set(all.filter(({ isShown }) => isShown).map(({ documentId }) => documentId)),
    about: new Set(all.filter(({ isAbout }) => isAbout).map(({ documentId }) => documentId)),
    lists: new Set(lists),
  },
}));

describe('the keys of an answer with too many of them', () => {
  it('fit into a header', () => {
    fc.assert(
      fc.property(answer, ({ dependencies, kinds }) => {
        expect(lengthOf(summarizedKeys(dependencies, kinds, LONGEST))).toBeLessThanOrEqual(LONGEST);
      }),
    );
  });

  it('are dropped by every change that drops those that they stand for', () => {
    fc.assert(
      fc.property(answer, documents, ({ all, dependencies, kinds }, others) => {
        const whole = new Set(keysOf(dependencies));
        const summarized = new Set(summarizedKeys(dependencies, kinds, LONGEST));
        const [first] = others;
        for (const document of all) {
          const own = keysOfChange({ document, subjects: [], shown: [], wide: false });
          const other =
            first && keysOfChange({ document: first, subjects: [document], shown: [], wide: false });
          for (const dropped of [own, other ?? own]) {
            const drops = (keys: Set<string>) => dropped.some((key) => keys.has(key));
            if (drops(whole)) expect(drops(summarized)).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('name what there is little of', () => {
    const shown = new Set(Array.from({ length: 300 }, (_, index) => `article${index}`));
    const kinds = new Map<string, DocumentKind>([...shown].map((id) => [id, 'article']));
    kinds.set('somebody', 'person');
    const about = new Set(['somebody']);
    expect(summarizedKeys({ shown, about, lists: new Set() }, kinds, LONGEST)).toEqual([
      'dateline',
      'about-somebody',
      'any-article',
    ]);
  });
});
