/** The width that an element has, in pixels, and has after it changes. */
import { useCallback, useState } from 'react';

export function useWidth(first: number): [ref: (element: HTMLElement | null) => void, width: number] {
  const [width, setWidth] = useState(first);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => element.clientWidth > 0 && setWidth(Math.floor(element.clientWidth));
    measure();
    new ResizeObserver(measure).observe(element);
  }, []);
  return [ref, width];
}
