/** Somebody from outside who asks, compares answers, and notes whatever gives something away. */
import type { Response } from 'supertest';
import type { TestApp } from '../../support';
import { leakIn, SECRET_IN_ADDRESS, textOf } from './secrets';

/** Requests under way at once. */
const AT_ONCE = 6;

/** What of an answer can be compared, with what was asked taken out of it. */
function comparable(response: Response, asked: readonly string[]): string {
  const { date: _, etag, 'set-cookie': cookies, 'x-ratelimit-remaining': __, ...headers } = response.headers;
  const normal = (text: string) =>
    asked.reduce((kept, word) => kept.replaceAll(word, '?').replaceAll(encodeURIComponent(word), '?'), text);
  // A tag covers the address asked for and a cookie is signed: of them, that they are there.
  const marks = { etag: Boolean(etag), cookies: Boolean(cookies) };
  return normal(JSON.stringify({ status: response.status, marks, headers, body: textOf(response) }));
}

export function strangerAt({ request }: TestApp) {
  const findings: string[] = [];

  function judge(name: string, response: Response, asked: string): Response {
    const leak = leakIn(response);
    if (leak && !SECRET_IN_ADDRESS.test(asked)) findings.push(`${name} ${response.status} ${leak}`);
    if (response.status >= 500) findings.push(`${name} ${response.status}`);
    return response;
  }

  const ask = async (url: string): Promise<Response> =>
    judge(`GET ${url}`, await request.get(url).set('Accept', 'application/json').redirects(0), url);

  const query = async (text: string, variables: object = {}): Promise<Response> => {
    const asked = JSON.stringify({ query: text, variables });
    return judge(asked, await request.post('/graphql').send({ query: text, variables }), asked);
  };

  /** Both answers must be the same, down to their length. */
  async function same(
    words: readonly [hidden: string, missing: string],
    question: (word: string) => Promise<Response>,
    name: string,
  ): Promise<void> {
    const [one, other] = await Promise.all([question(words[0]), question(words[1])]);
    const [first, second] = [comparable(one, words), comparable(other, words)];
    if (first !== second) findings.push(`${name} differs for ${words.join(' and ')}:\n${first}\n${second}`);
  }

  return { ask, query, same, findings };
}

export type Stranger = ReturnType<typeof strangerAt>;

/** Runs work on each, some at a time. */
export async function each<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < list.length; start += AT_ONCE) {
    await Promise.all(list.slice(start, start + AT_ONCE).map(work));
  }
}
