/** What was just done to suggestions, what is under way, and which have left the list. */
import { isFetchError } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../../shared/words';

/** What was just done. */
export interface Done {
  text: string;
  /** Null where it is undone elsewhere. */
  undo: (() => void) | null;
}

export function useStanding() {
  const t = useWords();
  const [waiting, setWaiting] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());

  const bringBack = (keys: readonly string[]) => {
    setGone((before) => new Set([...before].filter((key) => !keys.includes(key))));
    setDone(null);
  };
  return {
    ...{ waiting, failure, done, gone, bringBack },
    /** Does one thing at a time, and says why where it cannot be done. @returns whether it was done */
    attempt: async (key: string, act: () => Promise<void>): Promise<boolean> => {
      setWaiting(key);
      setFailure(null);
      try {
        await act();
        return true;
      } catch (error) {
        const isAnswer = isFetchError(error) && error.status !== undefined;
        setFailure(isAnswer ? error.message : t('suggestions.notDone'));
        return false;
      } finally {
        setWaiting(null);
      }
    },
    /** The suggestions leave, and it is told why; undoing brings them back. */
    finish: (keys: readonly string[], text: string, undo: (() => unknown) | null) => {
      const takeBack = async () => {
        await undo?.();
        bringBack(keys);
      };
      setFailure(null);
      setGone((before) => new Set([...before, ...keys]));
      // Where the way back fails, they stay away, and trying again is still offered.
      setDone({
        text,
        undo: undo && (() => void takeBack().catch(() => setFailure(t('suggestions.notDone')))),
      });
    },
  };
}
