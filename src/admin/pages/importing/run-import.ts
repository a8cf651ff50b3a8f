/** Imports one source after another, some items a request, and tells how far it is. Pure but for what sends. */
import type { ImportOutcome } from './outcomes';
import type { Source } from './source';

export interface Batch {
  data: ImportOutcome[];
  meta: {
    next: number | null;
    /** When the import began, as the server has it: told with each later request, all of them are one import. */
    began: string;
  };
}

/** Where an import stands. */
export interface Progress {
  /** Sources that are done. */
  done: number;
  of: number;
  /** What is being read; null at the end. */
  current: string | null;
  outcomes: ImportOutcome[];
}

interface Running {
  /** Sends a source's items from this one on. @param began null with the first request of all */
  send: (source: Source, from: number, began: string | null) => Promise<Batch>;
  /** What a failure says, as the refusal of a whole source. */
  refusal: (source: Source, error: unknown) => ImportOutcome;
  onProgress: (progress: Progress) => void;
  /** Whether it is to stop before the next request. */
  isStopped: () => boolean;
}

/** One source that fails does not stop the others. @returns how far it came */
export async function runImport(sources: readonly Source[], running: Running): Promise<Progress> {
  const { send, refusal, onProgress, isStopped } = running;
  let outcomes: ImportOutcome[] = [];
  let done = 0;
  let began: string | null = null;
  const tell = (current: string | null): Progress => {
    const progress = { done, of: sources.length, current, outcomes };
    onProgress(progress);
    return progress;
  };
  for (const source of sources) {
    if (isStopped()) return tell(null);
    tell(source.name);
    try {
      let from: number | null = 1;
      while (from !== null && !isStopped()) {
        const batch: Batch = await send(source, from, began);
        began ??= batch.meta.began;
        outcomes = [...outcomes, ...batch.data];
        from = batch.meta.next;
        tell(source.name);
      }
    } catch (error) {
      outcomes = [...outcomes, refusal(source, error)];
    }
    done += 1;
  }
  return tell(null);
}
