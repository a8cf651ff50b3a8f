/** Headers of reads that can be asked conditionally. */
import type { Response } from './types';

/** Of an answer that a client may keep and ask about with If-None-Match. */
export const CONDITIONAL: NonNullable<Response['headers']> = {
  ETag: {
    description: 'Changes when something public has changed; If-None-Match with it is answered 304.',
    schema: { type: 'string' },
  },
  'Surrogate-Key': {
    description: 'What the answer depends on, for a cache in front; a change drops it by one of these keys.',
    schema: { type: 'string' },
  },
  'Cache-Control': { description: 'Keep it, but ask before using it again.', schema: { type: 'string' } },
};
