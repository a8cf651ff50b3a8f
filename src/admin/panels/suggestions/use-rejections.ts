/** Rejections: remembered by the server; of an article that was never saved, by the tab until it is. */
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useChange } from '../../shared/ask';
import { keepRejections, type Rejection, takeRejections } from './unsaved-rejections';

export interface Rejections {
  /** Rejected in this tab and not sent yet, because the article was never saved. */
  unsent: Rejection[];
  reject: (rejection: Rejection) => Promise<unknown>;
  takeBack: (rejection: Rejection) => Promise<unknown>;
}

export function useRejections(documentId: string | undefined): Rejections {
  const headline = useForm('useRejections', ({ values }) =>
    String((values as { headline?: unknown }).headline ?? ''),
  );
  const [unsent, setUnsent] = useState<Rejection[]>([]);
  const address = `/dateline/articles/${documentId}/suggestions/rejected`;
  const put = useChange<Rejection>(({ put: send }, rejection) => send(address, rejection), [['suggestions']]);
  const remove = useChange<Rejection>(
    ({ del }, { key }) => del(address, { params: { key } }),
    [['suggestions']],
  );
  useEffect(() => {
    if (documentId === undefined) keepRejections(sessionStorage, { headline, rejections: unsent });
  }, [documentId, headline, unsent]);
  const send = useRef(put.mutate);
  send.current = put.mutate;
  const saved = useRef({ documentId, headline });
  // The edit view is made anew for the article that was saved: what was rejected before is sent once.
  useEffect(() => {
    if (saved.current.documentId === undefined) return;
    for (const one of takeRejections(sessionStorage, saved.current.headline)) send.current(one);
  }, []);
  if (documentId === undefined) {
    return {
      unsent,
      reject: async (one) => setUnsent((all) => [...all.filter(({ key }) => key !== one.key), one]),
      takeBack: async ({ key }) => setUnsent((all) => all.filter((one) => one.key !== key)),
    };
  }
  return { unsent, reject: put.mutateAsync, takeBack: remove.mutateAsync };
}
