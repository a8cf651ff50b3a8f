/** From the place of a finding to the input that it is about. */
import { unstable_useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { errorAt, type Path } from './go-to-field-path';

export type { Path };

/** Milliseconds for which an entry of a list may take to open. */
const OPENS_WITHIN = 1_500;
const WRITABLE = '[contenteditable="true"]';
const FOCUSABLE = 'input, textarea, button';

/**
 * Opens the entry of a list that the field is in, shows the sentence at the field, and puts the cursor there.
 * Strapi opens the entry that has an error, and knows no other way to be asked that keeps what was typed.
 */
export function useGoToField(): (path: Path, message: string) => void {
  const setErrors = useForm('useGoToField', (state) => state.setErrors);
  const { layout } = unstable_useContentManagerContext();
  return useCallback(
    (path, message) => {
      const fields = layout.edit.layout.flat(2);
      const label = fields.find(({ name }) => name === path[0])?.label ?? '';
      setErrors(errorAt(path, message) as Parameters<typeof setErrors>[0]);
      focusSoon(path, label);
    },
    [setErrors, layout.edit.layout],
  );
}

function focusSoon(path: Path, label: string): void {
  const before = Date.now() + OPENS_WITHIN;
  const look = () => {
    const isLate = Date.now() >= before;
    const found = path.length === 1 ? topField(String(path[0]), label) : inputOf(path);
    const element = found ?? (isLate ? nearest(path, label) : null);
    if (!element) return isLate ? undefined : void requestAnimationFrame(look);
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
}

function nearest(path: Path, label: string): HTMLElement | null {
  for (let length = path.length - 1; length > 1; length -= 1) {
    const element = inputOf(path.slice(0, length));
    if (element) return element;
  }
  return topField(String(path[0]), label);
}

/** Plain inputs, relations and our own fields carry their names. */
function inputOf(path: Path): HTMLElement | null {
  const name = path.join('.');
  const selector = ['input', 'textarea'].map((tag) => `${tag}[name="${CSS.escape(name)}"]`).join(', ');
  return document.querySelector<HTMLElement>(selector) ?? document.getElementById(name);
}

/** The blocks editor and lists of components carry no names; they are found by their labels. */
function topField(name: string, label: string): HTMLElement | null {
  const input = inputOf([name]);
  if (input) return input;
  const labels = [...document.querySelectorAll<HTMLLabelElement>('main form label')];
  const own = labels.find(({ textContent }) => textContent?.replace(/\s*\(\d+\)$|\*$/, '') === label);
  for (let field = own?.parentElement; field && field.tagName !== 'FORM'; field = field.parentElement) {
    const found = field.querySelector<HTMLElement>(WRITABLE) ?? field.querySelector<HTMLElement>(FOCUSABLE);
    if (found) return found;
  }
  return null;
}
