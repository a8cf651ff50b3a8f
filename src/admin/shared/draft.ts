/** The draft as it stands in the form, for the panels that ask about it. */
import { useDebounce, useForm } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import { changedValues, type Values } from './changed-values';

/** Milliseconds without a key stroke after which the panels ask again. */
const SETTLES_AFTER = 700;

export interface Draft {
  /** What the desk's routes take as "the draft as it stands". */
  body: { documentId: string | null; values: Values | null };
  /** Tells one state of the form from another without comparing them: a part of the keys of questions. */
  revision: string;
}

/**
 * The draft, settled. Only what was changed is sent; of a document that was never saved, everything.
 * @param savedAt when the document was last saved: it changes what the unsaved changes stand upon
 */
export function useDraft(documentId: string | undefined, savedAt: unknown): Draft {
  const values = useForm('useDraft', (state) => state.values as Values);
  const loaded = useForm('useDraft', (state) => state.initialValues as Values);
  const current = useMemo(
    () => (documentId === undefined ? values : changedValues(values, loaded)),
    [documentId, values, loaded],
  );
  const settled = useDebounce(current, SETTLES_AFTER);
  const counted = useRef({ of: settled, count: 0 });
  if (counted.current.of !== settled) counted.current = { of: settled, count: counted.current.count + 1 };
  return {
    body: { documentId: documentId ?? null, values: settled },
    revision: `${documentId ?? 'new'} ${String(savedAt ?? '')} ${settled === null ? 'saved' : counted.current.count}`,
  };
}
