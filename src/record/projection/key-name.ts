import type { KeyKind } from '../kinds';

/** A document or term by kind and name, before its compact key is known: `person:<documentId>`, `term:<term>`. */
export type KeyName = `${KeyKind}:${string}`;

/** The name of what has a key. */
export function keyName(kind: KeyKind, name: string): KeyName {
  return `${kind}:${name}`;
}

/** The names of a list of references, without repeats, in order. */
export function keyNames(kind: KeyKind, references: readonly { documentId: string }[]): KeyName[] {
  return [...new Set(references.map(({ documentId }) => keyName(kind, documentId)))];
}

/** The name of a reference, or null where there is none. */
export function keyNameOrNull(kind: KeyKind, reference: { documentId: string } | null): KeyName | null {
  return reference ? keyName(kind, reference.documentId) : null;
}

/** Splits a name into kind and documentId or term. */
export function parseKeyName(name: KeyName): { kind: KeyKind; name: string } {
  const colon = name.indexOf(':');
  return { kind: name.slice(0, colon) as KeyKind, name: name.slice(colon + 1) };
}

/** Names as the columns of a statement: kinds beside documentIds or terms. */
export function keyNameColumns(names: readonly KeyName[]): { kinds: string[]; names: string[] } {
  const parsed = names.map(parseKeyName);
  return { kinds: parsed.map(({ kind }) => kind), names: parsed.map(({ name }) => name) };
}
