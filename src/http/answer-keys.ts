/** From what an answer depends on to its surrogate keys: pure. */
import type { Dependencies } from '../record/dependencies';
import type { DocumentKind } from '../record/kinds';
import { aboutKey, anyKey, EVERYTHING, listKey, shownKey } from '../record/surrogate-keys';

/** Every key of an answer. */
export function keysOf({ shown, about, lists }: Dependencies): string[] {
  return [EVERYTHING, ...[...lists].map(listKey), ...[...about].map(aboutKey), ...[...shown].map(shownKey)];
}

/** How long keys are together, with what separates them. */
export function lengthOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + key.length + 1, 0);
}

/**
 * The keys of an answer that has too many: one stands for all documents of a type, the most numerous types first,
 * until the others fit.
 *
 * @param kinds of documents by documentId; what has none is no document of ours, and no change names it
 * @param longest as `lengthOf` counts
 */
export function summarizedKeys(
  dependencies: Dependencies,
  kinds: ReadonlyMap<string, DocumentKind>,
  longest: number,
): string[] {
  const counts = new Map<DocumentKind, number>();
  for (const documentId of [...dependencies.shown, ...dependencies.about]) {
    const kind = kinds.get(documentId);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  for (let summarized = 1; ; summarized += 1) {
    const whole = new Set(byCount.slice(0, summarized));
    const rest = (ids: ReadonlySet<string>) =>
      new Set([...ids].filter((id) => kinds.has(id) && !whole.has(kinds.get(id)!)));
    const { shown, about, lists } = dependencies;
    const keys = [...keysOf({ shown: rest(shown), about: rest(about), lists }), ...[...whole].map(anyKey)];
    if (lengthOf(keys) <= longest || summarized >= byCount.length) return keys;
  }
}
