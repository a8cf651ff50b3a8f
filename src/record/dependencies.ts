/**
 * What the answer under way depends on, noted where it is read: a cache in front keeps it beside the answer. Outside
 * of an answer, nothing is noted.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { DocumentKind } from './kinds';

export interface Dependencies {
  /** documentIds of what it shows. */
  shown: Set<string>;
  /** documentIds of what it lists, or counts, other documents about. */
  about: Set<string>;
  /** Types of which any change may alter it. */
  lists: Set<DocumentKind>;
}

const underWay = new AsyncLocalStorage<Dependencies>();

/** Runs what makes an answer, and notes in `dependencies`. An answer made of others depends on what these do. */
export async function noting<T>(dependencies: Dependencies, work: () => Promise<T>): Promise<T> {
  const outer = underWay.getStore();
  try {
    return await underWay.run(dependencies, work);
  } finally {
    if (outer) noteAll(outer, dependencies);
  }
}

function noteAll(into: Dependencies, { shown, about, lists }: Dependencies): void {
  for (const documentId of shown) into.shown.add(documentId);
  for (const documentId of about) into.about.add(documentId);
  for (const kind of lists) into.lists.add(kind);
}

/** Nothing yet. */
export function noDependencies(): Dependencies {
  return { shown: new Set(), about: new Set(), lists: new Set() };
}

/** Notes that the answer shows a document: its name, its address, or more of it. */
export function noteShown(documentId: string): void {
  underWay.getStore()?.shown.add(documentId);
}

/** Notes that the answer lists, or counts, what is told about a document. */
export function noteAbout(documentId: string): void {
  underWay.getStore()?.about.add(documentId);
}

/** Notes that any change of a document of these types may alter the answer. */
export function noteLists(...kinds: readonly DocumentKind[]): void {
  const lists = underWay.getStore()?.lists;
  for (const kind of kinds) lists?.add(kind);
}

/** Notes the documents that a value shows, however deep: whatever stands as `documentId`. */
export function noteShownIn(value: unknown): void {
  const shown = underWay.getStore()?.shown;
  if (shown) collect(value, shown);
}

function collect(value: unknown, shown: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, shown);
    return;
  }
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name];
    if (typeof inner === 'object') collect(inner, shown);
    else if (name === 'documentId' && typeof inner === 'string') shown.add(inner);
  }
}
