import { keepRejections, takeRejections } from '../../../../src/admin/panels/suggestions/unsaved-rejections';

function storeOf(entries: Record<string, string> = {}) {
  const held = new Map(Object.entries(entries));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const REJECTED = [{ key: 'person ada', words: 'Ada Stone' }];

test('what was rejected before the first save is sent with it, once', () => {
  const store = storeOf();
  keepRejections(store, { headline: 'The harbour opens', rejections: REJECTED });
  expect(takeRejections(store, 'The harbour opens')).toEqual(REJECTED);
  expect(takeRejections(store, 'The harbour opens')).toEqual([]);
});

test('another article that is opened instead gets none of it', () => {
  const store = storeOf();
  keepRejections(store, { headline: 'The harbour opens', rejections: REJECTED });
  expect(takeRejections(store, 'Something else')).toEqual([]);
});

test('without rejections nothing is kept', () => {
  const store = storeOf();
  keepRejections(store, { headline: 'The harbour opens', rejections: [] });
  expect(store.held.size).toBe(0);
});

test('a full or broken storage costs no more than the rejections', () => {
  const full = {
    ...storeOf(),
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => keepRejections(full, { headline: 'One', rejections: REJECTED })).not.toThrow();
  expect(takeRejections(storeOf({ 'dateline.rejected': '{' }), 'One')).toEqual([]);
});
