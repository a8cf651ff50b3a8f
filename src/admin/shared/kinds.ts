/** The seven content types in the panel, as the server knows them, and their edit views. */
import { type DocumentKind, uidOf } from '../../record/kinds';

export { kindOf, PLURALS, uidOf } from '../../record/kinds';

export type Kind = DocumentKind;

/** A document as the desk's routes name it. */
export interface Named {
  kind: Kind;
  documentId: string;
  label: string;
}

/** The address of a document's edit view, for react-router. */
export function editHref(kind: Kind, documentId: string): string {
  return `/content-manager/collection-types/${uidOf(kind)}/${documentId}`;
}
