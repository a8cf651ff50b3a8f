/** Several sources at once, and what they give in their order. */

/**
 * What the sources give, one source after the other. Up to `width` of them have begun at a time, so that the first
 * items of the next ones are there when their turn comes.
 */
export async function* inOrder<T>(
  sources: Iterable<() => AsyncGenerator<T, void, undefined>>,
  width: number,
): AsyncGenerator<T, void, undefined> {
  const waiting = sources[Symbol.iterator]();
  const begun: Begun<T>[] = [];
  const begin = () => {
    while (begun.length < width) {
      const next = waiting.next();
      if (next.done) return;
      const items = next.value();
      const first = items.next();
      // It is looked at when its turn comes; until then it is not unhandled.
      first.catch(() => {});
      begun.push({ items, first });
    }
  };
  try {
    for (begin(); begun.length > 0; begin()) {
      const { items, first } = begun[0]!;
      const { done, value } = await first;
      if (!done) {
        yield value;
        yield* items;
      }
      begun.shift();
    }
  } finally {
    await Promise.allSettled(begun.map(({ items }) => items.return()));
  }
}

interface Begun<T> {
  items: AsyncGenerator<T, void, undefined>;
  first: Promise<IteratorResult<T, void>>;
}

/** Lists of up to `size`, in order. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  size: number,
): AsyncGenerator<T[], void, undefined> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
