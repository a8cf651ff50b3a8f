/** What is told of an item. Pure. */
import type { ImportedItem } from '../item';
import type { ImportOutcome } from '../outcome';
import type { Loss } from '../page';
import type { RefusalCode } from '../refusal';
import type { ReadItem } from './import-options';

/** Of an item, with what is known of it beyond the item itself. */
export function outcomeOf({ file, number, item }: ReadItem, known: Partial<ImportOutcome>): ImportOutcome {
  return {
    ...{ file, item: number, outcome: 'made', kind: item.kind, documentId: null, title: titleOf(item) },
    ...{ isPublished: false, kept: [], lost: lossesOf(item), waiting: 0, refusal: null },
    ...known,
  };
}

/** An item that cannot be taken. */
export function refusedOf(item: ReadItem, code: RefusalCode, reason: string, fix: string): ImportOutcome {
  return outcomeOf(item, { outcome: 'refused', lost: [], refusal: { code, reason, fix } });
}

/** What the reader of the format could not keep. */
export function lossesOf(item: ImportedItem): Loss[] {
  if (item.kind === 'article') return item.lost;
  return item.lost.map((detail) => ({ what: 'field', detail }));
}

/** What an item is called. */
export function titleOf(item: ImportedItem): string | null {
  return item.kind === 'article' ? item.title : item.name;
}
