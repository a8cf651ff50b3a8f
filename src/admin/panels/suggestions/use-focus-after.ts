/** The keyboard goes on with the next suggestion when the one that it was at has left the list. */
import { useEffect, useRef } from 'react';

/** @param count how many are shown */
export function useFocusAfter(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef(-1);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = (event: FocusEvent) => {
      const card = (event.target as Element).closest('[data-suggestion]');
      place.current = card ? [...element.querySelectorAll('[data-suggestion]')].indexOf(card) : -1;
    };
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked when one has left
  useEffect(() => {
    if (place.current < 0 || document.activeElement !== document.body) return;
    const cards = list.current?.querySelectorAll('[data-suggestion]') ?? [];
    const next = cards[Math.min(place.current, cards.length - 1)];
    next?.querySelector('button')?.focus({ preventScroll: true });
  }, [count]);
  return list;
}
