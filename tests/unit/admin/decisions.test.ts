import fc from 'fast-check';
import { type Decisions, exclude, move, pin, release } from '../../../src/admin/panels/article/decisions';

const article = (documentId: string) => ({ documentId, headline: documentId });
const nothing: Decisions = { pins: [], exclusions: [] };

describe('decisions about related articles', () => {
  test('a pin comes behind the pins before it', () => {
    const decided = pin(pin(nothing, article('a')), article('b'));
    expect(decided.pins.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  });

  test('a pin that is moved down changes places with the next', () => {
    const decided = move(pin(pin(nothing, article('a')), article('b')), article('a'), 1);
    expect(decided.pins.map(({ documentId }) => documentId)).toEqual(['b', 'a']);
  });

  test('the last pin cannot be moved down', () => {
    const decided = pin(nothing, article('a'));
    expect(move(decided, article('a'), 1)).toEqual(decided);
  });

  test('an article is never pinned and excluded, and stands in a list once', () => {
    const act = fc.tuple(fc.constantFrom(pin, exclude, release), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { pins, exclusions } = acts.reduce((done, [change, id]) => change(done, article(id)), nothing);
        const ids = [...pins, ...exclusions].map(({ documentId }) => documentId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 4 },
    );
  });
});
