/** Threads that read files, so that no page can stall or fell the process that asks. */
import { join } from 'node:path';
import { Piscina } from 'piscina';

/** Of one thread, in megabytes: a file of 200 MB in memory, and what is made of it. */
const MOST_MEMORY = 2048;
const IDLE_MILLISECONDS = 30_000;

export interface ReadingThreads {
  pool: Piscina;
  /** How long a file may take to get on. */
  secondsPerPage: number;
}

/** Starts none yet: threads begin when there is something to read, and end when there has been nothing for a while. */
export function readingThreads(options: { threads: number; secondsPerPage: number }): ReadingThreads {
  const pool = new Piscina({
    filename: join(__dirname, 'read-file.js'),
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: IDLE_MILLISECONDS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // Between files a thread may wait as others do; it need not be woken within microseconds.
    atomics: 'disabled',
  });
  return { pool, secondsPerPage: options.secondsPerPage };
}
