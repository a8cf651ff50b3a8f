/** The import under way, from its start to its report. */
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { failureOf } from '../../shared/ask';
import { useWords, type Words } from '../../shared/words';
import { again } from './again';
import type { Chosen } from './Choices';
import type { ImportOutcome, Refusal } from './outcomes';
import { type Batch, type Progress, runImport } from './run-import';
import type { Settings } from './settings';
import { bodyOf, type Reading, type Source } from './source';
import { tooLarge } from './too-large';

/** Items a request: each is a progress of the bar, and the file is sent again for the next. */
const A_REQUEST = 20;
/** Milliseconds: some two minutes in all. The same item is never made twice, so that asking again is safe. */
const WAITS = [1_000, 3_000, 10_000, 20_000, 30_000, 60_000];

/** What needs no asking to be refused. */
class RefusedHere extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

export function useImport(settings: Settings) {
  const t = useWords();
  const { post } = useFetchClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [state, setState] = useState<'choosing' | 'running' | 'done'>('choosing');
  const isStopped = useRef(false);

  const refusal = (source: Source, error: unknown): ImportOutcome => ({
    ...{ file: source.name, item: null, outcome: 'refused', kind: null, documentId: null, title: null },
    ...{ isPublished: false, kept: [], lost: [], waiting: 0 },
    refusal: { code: 'answer', ...refusalOf(t, error) },
  });

  const start = async (sources: Source[], reading: Reading, chosen: Chosen) => {
    isStopped.current = false;
    setState('running');
    const send = async (source: Source, from: number, began: string | null) => {
      const large = tooLarge(t, source, settings);
      if (large) throw new RefusedHere(large);
      const body = bodyOf(source, reading, {
        ...chosen,
        ...(began !== null && { began }),
        ...{ from, limit: A_REQUEST },
      });
      return again(async () => (await post<Batch>('/dateline/imports', body)).data, {
        waits: WAITS,
        isPassing: (error) => !isStopped.current && isPassing(error),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      });
    };
    await runImport(sources, {
      ...{ send, refusal, onProgress: setProgress },
      isStopped: () => isStopped.current,
    });
    setState('done');
  };

  return {
    progress,
    state,
    start,
    stop: () => {
      isStopped.current = true;
    },
    reset: () => setState('choosing'),
  };
}

function refusalOf(t: Words, error: unknown): Refusal {
  if (error instanceof RefusedHere) return error.refusal;
  const said = isFetchError(error) && error.status !== undefined ? error.message : null;
  if (said === null) return { reason: t('page.import.noConnection'), fix: t('page.import.again') };
  return { reason: t('page.import.notTaken', { said: said.replace(/\.$/, '') }), fix: '' };
}

/** The network is away, or the server has enough to do. */
function isPassing(error: unknown): boolean {
  if (error instanceof RefusedHere) return false;
  return failureOf(error) === 'network' || (isFetchError(error) && error.status === 503);
}
