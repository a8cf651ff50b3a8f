import fc from 'fast-check';
import { inBatches, inOrder } from '../../../../src/importing/running/in-order';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const source = (items: number[], note: (event: string) => void = () => {}) =>
  async function* () {
    note(`begin ${items[0]}`);
    try {
      yield* items;
    } finally {
      note(`end ${items[0]}`);
    }
  };

describe('several sources', () => {
  it('give what they would one after the other, however many have begun', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(9))),
        fc.integer({ min: 1, max: 5 }),
        async (lists, width) => {
          expect(
            await all(
              inOrder(
                lists.map((list) => source(list)),
                width,
              ),
            ),
          ).toEqual(lists.flat());
        },
      ),
    );
  });

  it('begin no more than so many ahead, and end when nobody wants more', async () => {
    const events: string[] = [];
    const note = (event: string) => void events.push(event);
    const lists = [[1, 11], [2], [3], [4]];
    for await (const one of inOrder(
      lists.map((list) => source(list, note)),
      2,
    ))
      if (one === 11) break;
    expect(events).toEqual(['begin 1', 'begin 2', 'end 1', 'end 2']);
  });

  it('fail in their turn', async () => {
    const failing = async function* (): AsyncGenerator<number, void, undefined> {
      yield* [];
      throw new Error('broken');
    };
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const one of inOrder([source([1, 2]), failing], 2)) seen.push(one);
      })(),
    ).rejects.toThrow('broken');
    expect(seen).toEqual([1, 2]);
  });
});

describe('batches', () => {
  it('hold everything in order, and are full but for the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), async (items, size) => {
        const batches = await all(inBatches(source(items)(), size));
        expect(batches.flat()).toEqual(items);
        expect(batches.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(batches.every(({ length }) => length > 0 && length <= size)).toBe(true);
      }),
    );
  });
});
