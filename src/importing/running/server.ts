/** Reading in a process that serves: threads that all requests share, and a bound on how many do. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { importing } from './settings';
import { endThreads, type ReadingThreads, readingThreads } from './threads/pool';

const THREADS = 2;
/** Requests of one process that import or preview at a time. */
const MOST_AT_ONCE = 4;
/** Seconds. */
export const RETRY_AFTER = 10;

interface Shared {
  threads: ReadingThreads;
  underWay: number;
}

const shared = new WeakMap<Core.Strapi, Shared>();

/** As many imports are under way as one process takes; nothing is wrong with the request. */
export class ImportsBusyError extends errors.ApplicationError<'ImportsBusyError'> {
  constructor() {
    super(`${MOST_AT_ONCE} imports are under way. Try again in ${RETRY_AFTER} seconds.`);
    this.name = 'ImportsBusyError';
  }
}

/** Runs work with the threads. @throws ImportsBusyError where as much is under way as there may be */
export async function withThreads<T>(
  strapi: Core.Strapi,
  work: (threads: ReadingThreads) => Promise<T>,
): Promise<T> {
  const { secondsPerPage } = importing(strapi);
  const own = shared.get(strapi) ?? {
    threads: readingThreads({ threads: THREADS, secondsPerPage }),
    underWay: 0,
  };
  shared.set(strapi, own);
  if (own.underWay >= MOST_AT_ONCE) throw new ImportsBusyError();
  own.underWay += 1;
  try {
    return await work({ ...own.threads, secondsPerPage });
  } finally {
    own.underWay -= 1;
  }
}

/** Ends the threads; called when Strapi ends. */
export async function closeReadingThreads(strapi: Core.Strapi): Promise<void> {
  const own = shared.get(strapi);
  shared.delete(strapi);
  if (own) await endThreads(own.threads);
}
