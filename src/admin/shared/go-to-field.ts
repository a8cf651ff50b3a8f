/** From the place of a finding to the input that it is about. */
import { useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';

export type Path = (string | number)[];

/** Milliseconds for which an entry of a list may take to open. */
const OPENS_WITHIN = 1_500;
const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"]';

/**
 * Opens the entry of a list that the field is in, shows the sentence at the field, and puts the cursor there.
 * Strapi opens the entry that has an error, and knows no other way to be asked that keeps what was typed.
 */
export function useGoToField(): (path: Path, message: string) => void {
  const setErrors = useForm('useGoToField', (state) => state.setErrors);
  return useCallback(
    (path, message) => {
      setErrors(errorAt(path, message) as Parameters<typeof setErrors>[0]);
      focusSoon(path);
    },
    [setErrors],
  );
}

/** An error at one path, as Strapi's form keeps errors. */
export function errorAt(path: Path, message: string): unknown {
  return path.reduceRight<unknown>((inner, key) => {
    if (typeof key === 'string') return { [key]: inner };
    const list: unknown[] = [];
    list[key] = inner;
    return list;
  }, message);
}

function focusSoon(path: Path): void {
  const before = Date.now() + OPENS_WITHIN;
  const look = () => {
    const exact = elementOf(path.join('.'));
    const found = exact ?? (Date.now() < before ? null : nearest(path));
    if (!found) return Date.now() < before ? void requestAnimationFrame(look) : undefined;
    found.scrollIntoView({ block: 'center', behavior: 'auto' });
    found.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
}

function nearest(path: Path): HTMLElement | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const element = elementOf(path.slice(0, length).join('.'));
    if (element) return element;
  }
  return null;
}

/** Strapi's inputs carry their names; its blocks editor and its lists of components do not, but their labels do. */
function elementOf(name: string): HTMLElement | null {
  const input = document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  if (input) return input;
  const field = document.getElementById(name);
  return field?.matches(FOCUSABLE) ? field : (field?.querySelector<HTMLElement>(FOCUSABLE) ?? null);
}
