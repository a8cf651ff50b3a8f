import { keepUnsaved, readUnsaved, type Store, unsavedKey } from '../../../src/admin/editing/unsaved';
import { errorAt } from '../../../src/admin/shared/go-to-field-path';

/** A storage that holds so many characters. */
function storageOf(room: number): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const copy = { at: '2026-01-01T00:00:00.000Z', loadedAt: '', values: { headline: 'Typed' } };

describe('what was typed and not saved', () => {
  test('is found again by the same editor at the same document', () => {
    const storage = storageOf(1000);
    expect(keepUnsaved(storage, unsavedKey(1, 'api::article.article', 'abc'), copy)).toBe(true);
    expect(readUnsaved(storage, unsavedKey(1, 'api::article.article', 'abc'))).toEqual(copy);
    expect(readUnsaved(storage, unsavedKey(2, 'api::article.article', 'abc'))).toBeNull();
  });

  test('that is too large is said to be, and no older copy stays in its place', () => {
    const storage = storageOf(100);
    keepUnsaved(storage, 'key', copy);
    expect(keepUnsaved(storage, 'key', { ...copy, values: { body: 'x'.repeat(200) } })).toBe(false);
    expect(readUnsaved(storage, 'key')).toBeNull();
  });

  test('that cannot be read is none', () => {
    const storage = storageOf(1000);
    storage.setItem('key', '{');
    expect(readUnsaved(storage, 'key')).toBeNull();
  });
});

test('a finding is shown at its field, in the entry of the list that it is in', () => {
  const errors = errorAt(['quotes', 1, 'speaker'], 'Nobody says it') as { quotes: unknown[] };
  expect(errors.quotes).toHaveLength(2);
  expect(errors.quotes[1]).toEqual({ speaker: 'Nobody says it' });
  expect(0 in errors.quotes).toBe(false);
});
