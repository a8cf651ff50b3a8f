/** Questions by HTTP. Node's fetch keeps its connections open. */
import type { Answer } from './peer';

/** A JSON answer and its length in bytes, as it came over the wire. */
export interface Received<T> {
  body: T;
  bytes: number;
}

/** Asks and reads the whole answer. @throws Error with the status and the start of the answer where it is no 2xx */
export async function receive<T>(url: string, init?: RequestInit): Promise<Received<T>> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} from ${url}: ${text.slice(0, 300)}`);
  return { body: JSON.parse(text) as T, bytes: Buffer.byteLength(text) };
}

/** Asks by GraphQL. @throws Error where the answer holds errors */
export async function receiveGraphql<T>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<Received<T>> {
  const { body, bytes } = await receive<{ data: T; errors?: { message: string }[] }>(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  if (body.errors?.[0]) throw new Error(body.errors[0].message);
  return { body: body.data, bytes };
}

/** An answer from a list and how to name its entries. */
export function answerOf<T>(entries: readonly T[], idOf: (entry: T) => string, bytes: number): Answer {
  return { ids: entries.map(idOf), bytes };
}
