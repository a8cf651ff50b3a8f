import fc from 'fast-check';
import type { Change } from '../../../src/changes/types';
import { ENTITY_KINDS } from '../../../src/record/kinds';
import { matches } from '../../../src/webhooks/message/filter';
import { makeMessageId } from '../../../src/webhooks/message/id';
import { messageOf, oneMessage, testMessage } from '../../../src/webhooks/message/message';

const kind = fc.constantFrom('article' as const, ...ENTITY_KINDS);
const document = fc.record({ type: kind, documentId: fc.constantFrom('a', 'b', 'c') });
const change = fc
  .record({
    of: document,
    touches: fc.array(document, { maxLength: 3 }),
    keys: fc.array(fc.string(), { maxLength: 5 }),
  })
  .map(
    ({ of, touches, keys }): Change => ({
      ...{ version: '7', slug: null, change: 'changed', at: '2026-11-27T09:00:00.000Z' },
      ...{ ...of, touches, keys },
    }),
  );
const filter = fc.record({
  types: fc.uniqueArray(kind, { maxLength: 2 }),
  about: fc.array(document, { maxLength: 2 }),
});

describe('which changes a webhook is told of', () => {
  test('without a choice, all', () => {
    fc.assert(fc.property(change, (one) => expect(matches(one, { types: [], about: [] })).toBe(true)));
  });

  test('both choices together are as strict as each', () => {
    fc.assert(
      fc.property(change, filter, (one, { types, about }) => {
        const both = matches(one, { types, about });
        expect(both).toBe(matches(one, { types, about: [] }) && matches(one, { types: [], about }));
      }),
    );
  });

  test('one that touches too many documents to name concerns whoever chose any', () => {
    fc.assert(
      fc.property(change, document, (one, wanted) => {
        const wide = { ...one, touches: [], keys: [...one.keys, 'dateline'] };
        expect(matches(wide, { types: [], about: [wanted] })).toBe(true);
      }),
    );
  });

  test('of a document, or touching it: its own type and no other with the same id', () => {
    fc.assert(
      fc.property(change, document, (one, wanted) => {
        const named = [one, ...one.touches].map(({ type, documentId }) => `${type} ${documentId}`);
        expect(matches(one, { types: [], about: [wanted] })).toBe(
          named.includes(`${wanted.type} ${wanted.documentId}`),
        );
      }),
    );
  });
});

describe('messages', () => {
  test('hold every change once and in order, in as many messages as it takes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const messages: Change[][] = [];
        for (let left = changes; left.length > 0; left = left.slice(messages.at(-1)!.length)) {
          messages.push(oneMessage(left));
          expect(messages.at(-1)!.length).toBeGreaterThan(0);
          expect(messages.at(-1)!.length).toBeLessThanOrEqual(100);
        }
        expect(messages.flat()).toEqual(changes);
      }),
      { numRuns: 30 },
    );
  });

  test('have a bound of keys, except for a change that has more by itself', () => {
    const keysOf = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name}-${index}`);
    const [one, two, three] = [
      { keys: keysOf('a', 600) },
      { keys: keysOf('b', 600) },
      { keys: keysOf('c', 5000) },
    ];
    expect(oneMessage([one, two])).toEqual([one]);
    expect(oneMessage([three, one])).toEqual([three]);
    expect(oneMessage([one, one, one])).toEqual([one, one, one]);
  });

  test('say when, and each key once; the changes as the API tells them', () => {
    const first = { version: '7', at: '2026-11-27T09:00:00.000Z', keys: ['x', 'y'] } as Change;
    const last = { version: '9', at: '2026-11-27T09:00:05.000Z', keys: ['y', 'z'] } as Change;
    expect(messageOf('msg_1', [first, last])).toEqual({
      ...{ id: 'msg_1', type: 'record.changed', timestamp: '2026-11-27T09:00:05.000Z' },
      ...{ keys: ['x', 'y', 'z'] },
      changes: [
        { at: '2026-11-27T09:00:00.000Z', keys: ['x', 'y'] },
        { at: '2026-11-27T09:00:05.000Z', keys: ['y', 'z'] },
      ],
    });
  });

  test('of a test have the same shape, and say nothing', () => {
    expect(testMessage('msg_1', '2026-11-27T09:00:00.000Z')).toEqual({
      ...{ id: 'msg_1', type: 'webhook.test', timestamp: '2026-11-27T09:00:00.000Z' },
      ...{ changes: [], keys: [] },
    });
  });

  test('have ids in which no full stop is', () => {
    for (let count = 0; count < 100; count += 1) expect(makeMessageId()).toMatch(/^msg_[A-Za-z0-9_-]{24}$/);
  });
});
