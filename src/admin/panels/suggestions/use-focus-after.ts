/** The keyboard goes on with the next suggestion when the one that it was at has left the list. */
import { useEffect, useRef } from 'react';

/** @param count how many are shown */
export function useFocusAfter(count: number) {
  const list = useRef<HTMLDivElement>(null);
  /** Which suggestion the keyboard was at, and of how many. */
  const at = useRef({ place: -1, of: 0 });
  const shown = useRef(count);
  shown.current = count;
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = (event: FocusEvent) => {
      const card = (event.target as Element).closest('[data-suggestion]');
      const place = card ? [...element.querySelectorAll('[data-suggestion]')].indexOf(card) : -1;
      at.current = { place, of: shown.current };
    };
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, []);
  // After each rendering: its buttons cannot be focused as long as another one is being decided.
  useEffect(() => {
    const { place, of } = at.current;
    if (place < 0 || count >= of || document.activeElement !== document.body) return;
    const cards = list.current?.querySelectorAll('[data-suggestion]') ?? [];
    const next = cards[Math.min(place, cards.length - 1)];
    next?.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus({ preventScroll: true });
  });
  return list;
}
