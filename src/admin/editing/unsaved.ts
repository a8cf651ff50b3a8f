/**
 * A copy of what was typed and not saved, kept in the tab's session storage: a session that ends, a reload or a crash
 * costs nothing. It goes when the tab is closed, and holds nothing of another editor.
 */

export interface Unsaved {
  /** When it was typed, ISO 8601. */
  at: string;
  /** The state of the document that was being changed. */
  loadedAt: string;
  values: object;
}

/** What is used of a browser's storage. */
export interface Store {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
}

/** The copy of a document's form, or null. */
export function readUnsaved(storage: Store, key: string): Unsaved | null {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a copy. @returns false where the storage is full */
export function keepUnsaved(storage: Store, key: string, unsaved: Unsaved): boolean {
  try {
    storage.setItem(key, JSON.stringify(unsaved));
    return true;
  } catch {
    storage.removeItem(key);
    return false;
  }
}

/** The name under which a copy is kept. */
export function unsavedKey(user: unknown, model: string, documentId: string | undefined): string {
  return `dateline.unsaved ${String(user)} ${model} ${documentId ?? 'new'}`;
}
