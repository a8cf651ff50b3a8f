/** Keeps a copy of the form while it is not saved, and offers an older one when the edit view opens. */
import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { keepUnsaved, readUnsaved, type Unsaved, unsavedKey } from './unsaved';

/** Milliseconds without a key stroke after which the copy is written. */
const KEPT_AFTER = 1_000;

export interface Unfinished {
  /** What an earlier visit left unsaved; null where there is nothing, or it was dealt with. */
  offered: Unsaved | null;
  restore: () => void;
  discard: () => void;
  /** The form is too large for a copy. */
  isTooLarge: boolean;
}

export function useUnsaved(model: string, documentId: string | undefined, loadedAt: unknown): Unfinished {
  const user = useAuth('useUnsaved', (state) => state.user?.id);
  const values = useForm('useUnsaved', (state) => state.values);
  const modified = useForm('useUnsaved', (state) => state.modified);
  const setValues = useForm('useUnsaved', (state) => state.setValues);
  const key = unsavedKey(user, model, documentId);
  const [offered, setOffered] = useState(() => readUnsaved(sessionStorage, key));
  const [isTooLarge, setIsTooLarge] = useState(false);
  const wasModified = useRef(false);

  useEffect(() => {
    if (!modified) {
      // Saved, or taken back: the copy has done its work. Before the first change it is what is offered.
      if (wasModified.current) sessionStorage.removeItem(key);
      wasModified.current = false;
      return;
    }
    wasModified.current = true;
    const copy = { at: new Date().toISOString(), loadedAt: String(loadedAt ?? ''), values };
    const timer = setTimeout(() => setIsTooLarge(!keepUnsaved(sessionStorage, key, copy)), KEPT_AFTER);
    return () => clearTimeout(timer);
  }, [modified, values, key, loadedAt]);

  return {
    offered,
    isTooLarge,
    restore: () => {
      if (offered) setValues(offered.values);
      setOffered(null);
    },
    discard: () => {
      sessionStorage.removeItem(key);
      setOffered(null);
    },
  };
}
