/** Asks a server by connections that stay open. */
import { Pool } from 'undici';

/** A request, and what it is told beside the path. */
export interface Asked {
  path: string;
  headers?: Record<string, string>;
  /** JSON; asks by POST where no method is given. */
  body?: object;
  method?: 'GET' | 'POST' | 'PUT';
}

/** An answer that was read to its end. */
export interface Answered {
  status: number;
  text: string;
  etag: string;
}

/** A client of one server. */
export interface Client {
  ask(asked: Asked): Promise<Answered>;
  close(): Promise<void>;
}

/** @param connections requests that may be under way at once */
export function clientOf(base: string, connections = 1): Client {
  const pool = new Pool(base, { connections, pipelining: 1 });
  return {
    async ask({ path, headers = {}, body, method = body ? 'POST' : 'GET' }) {
      const answer = await pool.request({
        path,
        method,
        headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
        body: body ? JSON.stringify(body) : null,
      });
      const text = await answer.body.text();
      return { status: answer.statusCode, text, etag: String(answer.headers.etag ?? '') };
    },
    close: () => pool.close(),
  };
}

/** Asks, and fails where the answer is no answer. */
export async function askOrFail(client: Client, asked: Asked): Promise<Answered> {
  const answer = await client.ask(asked);
  if (answer.status !== 200 && answer.status !== 304) {
    throw new Error(`${asked.path}: ${answer.status} ${answer.text.slice(0, 300)}`);
  }
  return answer;
}

/** Milliseconds from question to the last byte of the answer. */
export async function timed(client: Client, asked: Asked): Promise<number> {
  const start = performance.now();
  await askOrFail(client, asked);
  return performance.now() - start;
}
