/** A button that mends a finding, and the change of the form that it makes. */

/** A document to link, as a fix names it. */
export interface Linked {
  kind: 'person' | 'organization' | 'source';
  documentId: string;
  label: string;
}

/** One change of the form. */
export type PatchOperation =
  | { op: 'link' | 'unlink'; path: (string | number)[]; value: Linked | typeof CREATED }
  | { op: 'append'; path: (string | number)[]; value: Record<string, unknown> }
  | { op: 'set'; path: (string | number)[]; value: unknown };

/** Stands for the document that `create` makes. */
export const CREATED = { $created: true } as const;

export interface OfferedFix {
  /** What the button says. */
  label: string;
  patch: PatchOperation[];
  /** What has to be made first. */
  create?: { kind: 'source'; from: { kind: 'person' | 'organization'; documentId: string } };
  /** Records that may be one, to be merged on their own page. */
  merge?: { kind: 'person' | 'organization'; documentIds: string[] };
}
