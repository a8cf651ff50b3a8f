/** Which changes a webhook is told of. Pure. */
import type { Change } from '../../changes/types';
import type { DocumentKind } from '../../record/kinds';
import { EVERYTHING } from '../../record/surrogate-keys';

export interface DocumentName {
  type: DocumentKind;
  documentId: string;
}

export interface Filter {
  /** Types of documents; none for all. */
  types: readonly DocumentKind[];
  /** A change is told of that is of, or touches, one of these; none for all. */
  about: readonly DocumentName[];
}

/** Whether a webhook is told of a change: both of its conditions hold. A change that touches too many touches all. */
export function matches(
  change: Pick<Change, 'type' | 'documentId' | 'touches' | 'keys'>,
  filter: Filter,
): boolean {
  const { types, about } = filter;
  if (types.length > 0 && !types.includes(change.type)) return false;
  if (about.length === 0 || change.keys.includes(EVERYTHING)) return true;
  return [change, ...change.touches].some((one) => about.some((wanted) => isSame(wanted, one)));
}

function isSame(one: DocumentName, other: DocumentName): boolean {
  return one.type === other.type && one.documentId === other.documentId;
}
