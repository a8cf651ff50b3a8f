/** Saving by the keyboard asks as the buttons do: Strapi's shortcuts know nothing of them. */
import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useMoment } from '../shared/days';
import type { Kind } from '../shared/kinds';
import { useWords } from '../shared/words';
import { useLookUp } from './last-saved';

/** Those that were looked up and go on to Strapi. */
const passed = new WeakSet<Event>();

function isSaving({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && (key === 'Enter' || key.toLowerCase() === 's');
}

export function useShortcutGuard(kind: Kind, documentId: string | undefined, loadedAt: unknown): void {
  const t = useWords();
  const moment = useMoment();
  const lookUp = useLookUp();
  const { toggleNotification } = useNotification();
  useEffect(() => {
    if (documentId === undefined) return;
    const ask = async (event: KeyboardEvent) => {
      if (!isSaving(event) || passed.has(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const newer = await lookUp(kind, documentId, loadedAt);
      if (newer) {
        const by = newer.by ?? t('editing.somebody');
        const told = t('editing.meanwhileKeys', { by, at: moment(newer.updatedAt) });
        return toggleNotification({ type: 'warning', message: told });
      }
      const again = new KeyboardEvent('keydown', event);
      passed.add(again);
      (event.target ?? window).dispatchEvent(again);
    };
    const listener = (event: KeyboardEvent) => void ask(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, [kind, documentId, loadedAt, lookUp, moment, t, toggleNotification]);
}
