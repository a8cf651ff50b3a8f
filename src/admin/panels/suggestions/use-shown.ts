/** The suggestions as they are shown: without those dealt with, and in the order in which they were shown before. */
import { useRef } from 'react';
import { inShownOrder, type Suggested, type Suggestions } from './proposals';

/**
 * @param gone keys of those that were accepted or rejected, which an older answer still holds
 * @param isHeld while one is being decided, a newer answer waits
 */
export function useShown(
  found: Suggestions,
  gone: ReadonlySet<string>,
  isHeld: boolean,
): { suggestions: Suggested[]; meta: Suggestions['meta'] } {
  const held = useRef(found);
  if (!isHeld) held.current = found;
  const order = useRef<string[]>([]);
  const { data, meta } = held.current;
  const ordered = inShownOrder(order.current, data);
  order.current = ordered.map(({ key }) => key);
  return { suggestions: ordered.filter(({ key, isRejected }) => !isRejected && !gone.has(key)), meta };
}
