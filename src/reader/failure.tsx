/** What went wrong, as a page says it. */
import type { Core } from '@strapi/strapi';
import { DatelineError } from '../../clients/typescript/src';
import { isOverload } from '../http/overload';
import type { Shown } from './page';
import { ErrorPage } from './parts/error-page';

export interface Failure {
  status: number;
  /** Seconds. */
  retryAfter: number | null;
  title: string;
  message: string;
}

const RETRY_AFTER = 5;

const WORDS: Readonly<Record<number, readonly [title: string, message: string]>> = {
  403: ['This is not public', 'The newsroom does not show this to the public.'],
  404: ['There is no such page', 'It may have been taken back, or the address may hold a mistake.'],
  410: [
    'This preview has ended',
    'Links to drafts last for some minutes. Open the preview again in the admin panel.',
  ],
  500: ['Something went wrong', 'The mistake is ours, and has been noted.'],
  503: ['Too busy at the moment', 'The page takes too long just now. Try again in a few seconds.'],
};

/** @returns what to tell of an error; what nobody foresaw is noted and tells nothing */
export function failureOf(strapi: Core.Strapi, error: unknown): Failure {
  if (isOverload(error)) return failure(503, RETRY_AFTER);
  if (!(error instanceof DatelineError)) {
    strapi.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return failure(500);
  }
  if (error.status === 400) {
    return { status: 400, retryAfter: null, title: 'This cannot be asked', message: error.message };
  }
  return failure(error.status in WORDS ? error.status : 500, error.retryAfter);
}

export function failure(status: number, retryAfter: number | null = null): Failure {
  const [title, message] = WORDS[status] ?? WORDS[500]!;
  return { status, retryAfter, title, message };
}

/** The page that tells of it. */
export function shownFailure(found: Failure, canonical: string): Shown {
  return {
    head: { title: found.title, canonical, hidden: true },
    main: <ErrorPage failure={found} />,
  };
}
