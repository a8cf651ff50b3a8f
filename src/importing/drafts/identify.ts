/** Which item it is, and whether it is the same as before. Pure. */
import { digestOf } from './again/digest';
import type { KnownImport } from './again/import-rows';
import type { ReadItem } from './import-options';
import { keyOf } from './key';

/** An item with what it is known by. */
export interface Identified extends ReadItem {
  key: string;
  /** SHA-256 of what was read; what could not be read is no part of it. */
  digest: string;
}

export function identify(read: ReadItem): Identified {
  const { lost: _lost, ...said } = read.item;
  return { ...read, key: keyOf(read.file, read.item), digest: digestOf(said) };
}

export type Standing =
  | { is: 'new' }
  /** Nothing differs from when it was imported. */
  | { is: 'unchanged'; known: KnownImport }
  /** Its document was deleted, and stays so. */
  | { is: 'deleted'; known: KnownImport }
  /** Another item of the same run is the same page by its address. */
  | { is: 'rival'; known: KnownImport }
  | { is: 'changed'; known: KnownImport };

/** What an item is to what is known of its key. @param now when the run began */
export function standingOf(item: Identified, known: KnownImport | undefined, now: Date): Standing {
  if (!known) return { is: 'new' };
  if (!known.isThere) return { is: 'deleted', known };
  if (known.digest === item.digest) return { is: 'unchanged', known };
  const isSameRun =
    known.importedAt.getTime() === now.getTime() && (known.file !== item.file || known.item !== item.number);
  if (isSameRun || known.rivals.includes(item.digest)) return { is: 'rival', known };
  return { is: 'changed', known };
}
