/** Save and Publish ask first where somebody else saved the document meanwhile. */
import type { SyntheticEvent } from 'react';
import { useRef, useState } from 'react';
import { useMoment } from '../shared/days';
import { kindOf } from '../shared/kinds';
import type { EditView } from '../shared/panel';
import { useWords } from '../shared/words';
import { type LastSaved, useLookUp } from './last-saved';

interface Described {
  onClick?: (event: SyntheticEvent) => Promise<boolean | undefined> | boolean | undefined;
  dialog?: unknown;
  [option: string]: unknown;
}

/** One of Strapi's document actions. */
export interface Action {
  (props: EditView): Described | null;
  type?: string;
  position?: unknown;
}

const GUARDED = new Set(['update', 'publish']);

/** The actions, with those that save made to ask. An action with a dialog of its own is left as it is. */
export function guardActions(actions: Action[]): Action[] {
  return actions.map((action) => (action.type && GUARDED.has(action.type) ? guarded(action) : action));
}

function guarded(action: Action): Action {
  const guard: Action = (props) => useGuarded(action, props);
  return Object.assign(guard, { type: action.type, position: action.position });
}

function useGuarded(action: Action, props: EditView): Described | null {
  const t = useWords();
  const moment = useMoment();
  const lookUp = useLookUp();
  const described = action(props);
  const [newer, setNewer] = useState<LastSaved | null>(null);
  // The dialog's button must do what the action does by then, not what it did when the dialog was opened.
  const save = useRef(described?.onClick);
  save.current = described?.onClick;
  const event = useRef<SyntheticEvent | null>(null);
  const kind = kindOf(props.model);
  const { documentId, document } = props;
  if (!described || described.dialog || !kind || !documentId || !document) return described;
  return {
    ...described,
    onClick: async (clicked) => {
      event.current = clicked;
      const found = await lookUp(kind, documentId, document.updatedAt);
      setNewer(found);
      if (found) return false;
      await save.current?.(clicked);
      return true;
    },
    dialog: {
      type: 'dialog',
      title: t('editing.meanwhile'),
      content: newer
        ? t('editing.meanwhileText', { by: newer.by ?? t('editing.somebody'), at: moment(newer.updatedAt) })
        : '',
      variant: 'danger',
      confirmLabel: t('editing.overwrite'),
      onConfirm: async () => {
        if (event.current) await save.current?.(event.current);
      },
    },
  };
}
