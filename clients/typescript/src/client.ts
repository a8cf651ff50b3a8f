/** The client: every path of the API's OpenAPI document, typed. */
import createFetchClient, { type Client } from 'openapi-fetch';
import { DatelineError } from './error.js';
import { queryString } from './query.js';
import type { paths } from './schema.js';

export interface DatelineOptions {
  /** Where the API is, `/api` included: `https://record.example/api`. */
  baseUrl: string;
  /** An API token; without one, what the public may read. */
  token?: string;
  /** Another fetch, such as one that caches by ETag. */
  fetch?: (request: Request) => Promise<Response>;
}

/** `GET`, `POST`, `PUT` and `DELETE` by path; each gives `{ data, error, response }`, the data from JSON. */
export type Dateline = Client<paths, 'application/json'>;

export function createDateline({ baseUrl, token, fetch }: DatelineOptions): Dateline {
  return createFetchClient<paths, 'application/json'>({
    baseUrl: baseUrl.replace(/\/+$/, ''),
    querySerializer: queryString,
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
    ...(fetch && { fetch }),
  });
}

/** What a call of the client gives. */
interface Called<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The answer, where there is one: `const timeline = await answerOf(dateline.GET('/timeline'))`.
 *
 * @throws DatelineError
 */
export async function answerOf<Data>(call: Promise<Called<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined || data === null) throw new DatelineError(response, error);
  return data;
}

/** An answer that goes on: `meta.cursor.next` leads to its next page. */
interface Page<Entry> {
  data: Entry[];
  meta: { cursor: { next: string | null } };
}

/**
 * Every entry of an answer that goes on, page after page, as they are asked for:
 *
 *     for await (const entry of entriesOf((cursor) => dateline.GET('/timeline', { params: { query: { cursor } } })))
 *
 * @throws DatelineError
 */
export async function* entriesOf<Entry>(
  ask: (cursor: string | undefined) => Promise<Called<Page<Entry>>>,
): AsyncGenerator<Entry> {
  let cursor: string | undefined;
  do {
    const page = await answerOf(ask(cursor));
    yield* page.data;
    cursor = page.meta.cursor.next ?? undefined;
  } while (cursor !== undefined);
}
