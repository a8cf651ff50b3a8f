/** The surrogate keys that a change drops: pure. */
import { ANY_CHANGE, aboutKey, anyKey, EVERYTHING, listKey, shownKey } from '../record/surrogate-keys';
import type { TouchedDocument } from './types';

export interface Reach {
  document: TouchedDocument;
  /** What is told about these changes. */
  subjects: readonly TouchedDocument[];
  /** And of these, what is shown of them too. */
  shown: readonly TouchedDocument[];
  /** They are too many to name. */
  wide: boolean;
}

/** Each once, the document's own first. */
export function keysOf({ document, subjects, shown, wide }: Reach): string[] {
  const all = [document, ...shown, ...subjects];
  return [
    ...new Set([
      ...[document, ...shown].map(({ documentId }) => shownKey(documentId)),
      ...all.map(({ documentId }) => aboutKey(documentId)),
      listKey(document.type),
      ...all.map(({ type }) => anyKey(type)),
      ANY_CHANGE,
      ...(wide ? [EVERYTHING] : []),
    ]),
  ];
}
