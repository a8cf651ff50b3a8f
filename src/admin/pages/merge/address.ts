/** The address of the merge page. */
import type { Kind } from '../../shared/kinds';

export const MERGE_PATH = 'merge';

/** The page for these records; the first is the one that stays unless another is chosen. */
export function mergeHref(kind: Kind, documentIds: string[]): string {
  return `/${MERGE_PATH}?${new URLSearchParams({ kind, ids: documentIds.join(',') })}`;
}

/** What the page's address asks for. */
export function readMergeAddress(search: string): { kind: string | null; ids: string[] } {
  const parameters = new URLSearchParams(search);
  const ids = (parameters.get('ids') ?? '').split(',').filter(Boolean);
  return { kind: parameters.get('kind'), ids: [...new Set(ids)] };
}
