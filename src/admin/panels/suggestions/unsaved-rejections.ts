/** Rejections of an article that was never saved: kept in the tab until it is, and sent then. Pure but for the store. */
import type { Store } from '../../editing/unsaved';

export interface Rejection {
  key: string;
  /** What was rejected, for whoever looks at the list later. */
  words: string;
}

interface Kept {
  /** Tells the article that was saved from another one that is opened instead. */
  headline: string;
  rejections: Rejection[];
}

const KEY = 'dateline.rejected';

export function keepRejections(store: Store, kept: Kept): void {
  try {
    if (kept.rejections.length === 0) store.removeItem(KEY);
    else store.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full storage costs the rejections of one article that is not saved.
    store.removeItem(KEY);
  }
}

/** What was rejected before this article was saved; it is given out once. */
export function takeRejections(store: Store, headline: unknown): Rejection[] {
  const text = store.getItem(KEY);
  store.removeItem(KEY);
  try {
    const kept = JSON.parse(text ?? 'null') as Kept | null;
    return kept && kept.headline === headline ? kept.rejections : [];
  } catch {
    return [];
  }
}
