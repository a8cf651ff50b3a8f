/** Who saved a document last, looked up now and then: the later of two editors is told. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useAsk } from '../shared/ask';
import { type Kind, PLURALS } from '../shared/kinds';

export interface LastSaved {
  updatedAt: string;
  by: string | null;
  onRecord: boolean;
}

const LOOKED_UP_EVERY = 20_000;

function addressOf(kind: Kind, documentId: string): string {
  return `/dateline/${PLURALS[kind]}/${documentId}/last-saved`;
}

/** The answer, and again every 20 seconds. */
export function useLastSaved(kind: Kind, documentId: string | undefined, savedAt: unknown) {
  return useAsk<{ data: LastSaved }>(
    ['last-saved', kind, documentId, String(savedAt)],
    ({ get }, signal) => get(addressOf(kind, documentId ?? ''), { signal }),
    { enabled: documentId !== undefined, refetchInterval: LOOKED_UP_EVERY, staleTime: 0 },
  );
}

/** Whether somebody saved it after it was loaded. */
export function isNewer(lastSaved: LastSaved | undefined, loadedAt: unknown): boolean {
  if (!lastSaved || (typeof loadedAt !== 'string' && !(loadedAt instanceof Date))) return false;
  return Date.parse(lastSaved.updatedAt) > new Date(loadedAt).getTime();
}

/** Looks it up at once. What cannot be looked up is left to the save itself. */
export function useLookUp(): (
  kind: Kind,
  documentId: string,
  loadedAt: unknown,
) => Promise<LastSaved | null> {
  const { get } = useFetchClient();
  return useCallback(
    async (kind, documentId, loadedAt) => {
      try {
        const { data } = await get<{ data: LastSaved }>(addressOf(kind, documentId));
        return isNewer(data.data, loadedAt) ? data.data : null;
      } catch {
        return null;
      }
    },
    [get],
  );
}
