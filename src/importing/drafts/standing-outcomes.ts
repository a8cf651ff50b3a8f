/** What is told of items that are not written. Pure. */
import type { ImportOutcome } from '../outcome';
import type { Identified, Standing } from './identify';
import { outcomeOf } from './outcomes';

/** Null for what is to be written. @param isPrepared nothing was, where it had not changed a moment before */
export function notWritten(item: Identified, standing: Standing, isPrepared: boolean): ImportOutcome | null {
  if (standing.is === 'new' || standing.is === 'changed') {
    if (isPrepared) return null;
    const reason = 'another import is bringing it at the same time';
    return outcomeOf(item, { outcome: 'kept', kept: [{ field: 'document', reason }] });
  }
  const { documentId, isPublished, file, item: number } = standing.known;
  const outcome = outcomeOf(item, { outcome: 'kept', documentId, isPublished, lost: [] });
  switch (standing.is) {
    case 'unchanged':
      return { ...outcome, outcome: 'unchanged' };
    case 'deleted': {
      const reason = `it was imported, and deleted since`;
      return { ...outcome, kept: [{ field: 'document', reason }] };
    }
    case 'rival': {
      const reason = `item ${number} of ${file} has the same address, and became this ${item.item.kind}`;
      return { ...outcome, kept: [{ field: 'document', reason }] };
    }
  }
}
