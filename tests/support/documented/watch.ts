/** Holds every answer of a server against docs/openapi.json. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { differenceOf } from './difference';
import { PREFIX } from './operations';

/** Answers that differed, of which no test has been told yet. */
export interface Watched {
  /** Throws if an answer differed since it was asked last. */
  readonly check: () => void;
}

/**
 * Looks at what the server sends, whoever asked, and alters nothing. What differs is known before the last byte of
 * the answer leaves, so that whoever reads it can be told at once.
 */
export function watchAnswers(server: Server): Watched {
  const differences: string[] = [];
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    if (!url.startsWith(`${PREFIX}/`) || request.method === 'OPTIONS') return;
    const read = bodyOf(response);
    const { end } = response;
    response.end = ((...all: unknown[]) => {
      const answer = {
        ...{ method: request.method ?? '', url, status: response.statusCode },
        ...{ mediaType: mediaTypeOf(response), body: read(all[0]) },
      };
      const difference = differenceOf(answer);
      if (difference) differences.push(difference);
      return Reflect.apply(end, response, all);
    }) as typeof end;
  });
  return {
    check: () => {
      const found = differences.splice(0);
      if (found.length > 0) throw new Error(found.join('\n'));
    },
  };
}

/** Collects what is written; the function returned is handed what is written last. */
function bodyOf(response: ServerResponse): (last: unknown) => string {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write } = response;
  response.write = ((...all: unknown[]) => {
    keep(all[0]);
    return Reflect.apply(write, response, all);
  }) as typeof write;
  return (last) => {
    keep(last);
    return Buffer.concat(chunks).toString();
  };
}

function mediaTypeOf(response: ServerResponse): string {
  return (
    String(response.getHeader('content-type') ?? '')
      .split(';')[0]
      ?.trim() ?? ''
  );
}
