/** Threads that read, so that nothing that is read can stall or fell the process that asks. */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { ArticleReader, ArticleReading, ReadableText } from '../../../suggestions/read-article';

/** Of one thread, in megabytes: a file of 200 MB in memory, and what is made of it. */
const MOST_MEMORY = 2048;
const IDLE_MILLISECONDS = 30_000;
/** Texts for which a thread is worth its while: each learns the names that the archive knows first. */
const LEAST_TEXTS = 12;

export interface ReadingThreads {
  files: Piscina;
  /** Others than those for files, which wait until what they have read is taken. */
  texts: Piscina;
  /** How long a file may take to get on. */
  secondsPerPage: number;
}

/** One thread of each kind stays; the others begin when there is something to read, and end after a while without. */
export function readingThreads({
  threads,
  secondsPerPage,
  megabytes = MOST_MEMORY,
}: {
  threads: number;
  secondsPerPage: number;
  /** Of memory, that each may take. */
  megabytes?: number;
}): ReadingThreads {
  const pool = (entry: string) =>
    new Piscina({
      filename: join(__dirname, entry),
      // What waits for a thread that was ended is given to another only as far as there must be one.
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: IDLE_MILLISECONDS,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // A thread that waits for work need not be woken within microseconds, and may see its ports meanwhile.
      atomics: 'disabled',
    });
  return {
    files: pool('read-file.js'),
    texts: pool('read-texts.js'),
    secondsPerPage,
  };
}

export async function endThreads({ files, texts }: ReadingThreads): Promise<void> {
  await Promise.all([files.destroy(), texts.destroy()]);
}

/** Reads texts in the threads, shared out between them. */
export function textReader({ texts: pool }: ReadingThreads): ArticleReader {
  return async (texts, known) => {
    const size = Math.max(LEAST_TEXTS, Math.ceil(texts.length / pool.options.maxThreads));
    const parts: Promise<ArticleReading[]>[] = [];
    for (let from = 0; from < texts.length; from += size) {
      const part: readonly ReadableText[] = texts.slice(from, from + size);
      parts.push(pool.run({ texts: part, known }));
    }
    return (await Promise.all(parts)).flat();
  };
}
