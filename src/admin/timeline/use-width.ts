/** The width that an element has, in pixels, and has after it changes. */
import { useCallback, useRef, useState } from 'react';

export function useWidth(first: number): [ref: (element: HTMLElement | null) => void, width: number] {
  const [width, setWidth] = useState(first);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const measure = () => element.clientWidth > 0 && setWidth(Math.floor(element.clientWidth));
    measure();
    observer.current = new ResizeObserver(measure);
    observer.current.observe(element);
  }, []);
  return [ref, width];
}
